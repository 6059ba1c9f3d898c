// The texts of the menu's editor: what the keys make goes into the draft letter by letter, and is one step.
#include "kiosk/app/menu_editor_controller.h"

#include "kiosk/menu/menu_edit.h"

namespace changming::app
{

namespace
{

constexpr int longestNote = 60;

} // namespace

void MenuEditorController::openField(Field field)
{
    if (field != Note && (!hasChosen() || !mayEdit()))
        return;
    finishField();
    const bool english = field == EnglishName || field == EnglishWords;
    m_field = NoField; // what is put in is not typed
    m_keyboard.setLimit(field == Note ? longestNote : static_cast<int>(english ? menu::longestEnglish : menu::longestChinese));
    m_keyboard.setMode(english ? KeyboardController::English : KeyboardController::Pinyin);
    m_keyboard.setText(field == ChineseName    ? chineseName()
                       : field == EnglishName  ? englishName()
                       : field == ChineseWords ? chineseWords()
                       : field == EnglishWords ? englishWords()
                                               : m_note);
    m_field = field;
    m_nameBefore = chineseName().toStdString();
    m_trouble.clear();
    Q_EMIT fieldChanged();
    Q_EMIT changed();
}

void MenuEditorController::closeField()
{
    if (m_field == NoField)
        return;
    finishField();
    leaveField();
}

void MenuEditorController::finishField()
{
    if (m_field == NoField)
        return;
    m_keyboard.finish();
    if (m_field != ChineseName || !m_keyboard.text().isEmpty())
        return;
    const QString why = m_trouble; // it cannot be empty: of what was erased key by key, the last key's rest is not the name
    edit([&](menu::Menu& menu) { return menu::rename(menu, m_chosen, Language::Chinese, m_nameBefore); }, run());
    say(why);
}

std::string MenuEditorController::run() const
{
    return std::to_string(m_field) + " " + m_chosen;
}

void MenuEditorController::leaveField()
{
    if (m_field == NoField)
        return;
    m_field = NoField;
    Q_EMIT fieldChanged();
    Q_EMIT changed();
}

void MenuEditorController::typed()
{
    const std::string text = m_keyboard.text().toStdString();
    switch (m_field) {
    case ChineseName:
        edit([&](menu::Menu& menu) { return menu::rename(menu, m_chosen, Language::Chinese, text); }, run());
        return;
    case EnglishName:
        edit([&](menu::Menu& menu) { return menu::rename(menu, m_chosen, Language::English, text); }, run());
        return;
    case ChineseWords:
        edit([&](menu::Menu& menu) { return menu::setWords(menu, m_chosen, Language::Chinese, text); }, run());
        return;
    case EnglishWords:
        edit([&](menu::Menu& menu) { return menu::setWords(menu, m_chosen, Language::English, text); }, run());
        return;
    case Note:
        m_note = m_keyboard.text();
        Q_EMIT changed();
        return;
    case NoField:
        return;
    }
}

} // namespace changming::app
