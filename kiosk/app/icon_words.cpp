#include "kiosk/app/icon_words.h"

#include <QCoreApplication>

#include <map>

namespace changming::app
{

QString iconWords(const std::string& icon)
{
    static const std::map<std::string, const char*> words{
        {"baby-carriage", QT_TRANSLATE_NOOP("Icon", "Pram")},
        {"briefcase", QT_TRANSLATE_NOOP("Icon", "Briefcase")},
        {"building-store", QT_TRANSLATE_NOOP("Icon", "Shop")},
        {"bus", QT_TRANSLATE_NOOP("Icon", "Bus")},
        {"calendar", QT_TRANSLATE_NOOP("Icon", "Calendar")},
        {"certificate", QT_TRANSLATE_NOOP("Icon", "Certificate")},
        {"coin", QT_TRANSLATE_NOOP("Icon", "Coin")},
        {"credit-card", QT_TRANSLATE_NOOP("Icon", "Card")},
        {"file-certificate", QT_TRANSLATE_NOOP("Icon", "Paper")},
        {"first-aid-kit", QT_TRANSLATE_NOOP("Icon", "Health")},
        {"friends", QT_TRANSLATE_NOOP("Icon", "Two people")},
        {"heart", QT_TRANSLATE_NOOP("Icon", "Heart")},
        {"help", QT_TRANSLATE_NOOP("Icon", "Question")},
        {"home", QT_TRANSLATE_NOOP("Icon", "House")},
        {"id", QT_TRANSLATE_NOOP("Icon", "ID card")},
        {"message-report", QT_TRANSLATE_NOOP("Icon", "Report")},
        {"old", QT_TRANSLATE_NOOP("Icon", "Older person")},
        {"receipt", QT_TRANSLATE_NOOP("Icon", "Slip")},
        {"school", QT_TRANSLATE_NOOP("Icon", "School")},
        {"search", QT_TRANSLATE_NOOP("Icon", "Search")},
        {"umbrella", QT_TRANSLATE_NOOP("Icon", "Umbrella")},
        {"users", QT_TRANSLATE_NOOP("Icon", "People")},
        {"wheelchair", QT_TRANSLATE_NOOP("Icon", "Wheelchair")},
    };
    const auto found = words.find(icon);
    return found == words.end() ? QString::fromStdString(icon) : QCoreApplication::translate("Icon", found->second);
}

} // namespace changming::app
