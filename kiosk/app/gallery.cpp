#include "kiosk/app/gallery.h"

#include "kiosk/app/code_provider.h"
#include "kiosk/app/icon_provider.h"
#include "kiosk/app/language.h"
#include "kiosk/base/clock.h"
#include "kiosk/forms/form.h"

#include <QQmlComponent>

#include <algorithm>

namespace changming::app
{

namespace
{

// A row whose touch puts that part in place of the fields.
void openPart(FormController& form, FormController::Part part)
{
    for (int row = 0; row < form.fields()->rowCount() && form.part() != part; ++row) {
        form.openField(row);
        if (form.part() != FormController::Fields && form.part() != part)
            form.previous();
    }
    form.closePad();
}

} // namespace

Gallery::Gallery(const FormTools& tools, ScreenLanguage& language, qreal pixelsPerMillimetre)
    : m_tools(tools), m_language(language), m_pixelsPerMillimetre(pixelsPerMillimetre), m_fields(tools, nullptr), m_choice(tools, nullptr), m_division(tools, nullptr),
      m_keyboard(tools.pinyin, tools.handwriting, nullptr), m_writing(tools.pinyin, tools.handwriting, nullptr), m_wheel(nullptr)
{
    m_window.setTitle(QStringLiteral("长明 · gallery"));
    const auto fit = [this] {
        if (m_root)
            m_root->setSize(m_window.size());
    };
    connect(&m_window, &QQuickWindow::widthChanged, this, fit);
    connect(&m_window, &QQuickWindow::heightChanged, this, fit);
}

Gallery::~Gallery()
{
    m_root.reset();
}

Result<void> Gallery::open()
{
    if (!m_tools.forms.contains(specimenForm))
        return Error{"form-missing", "the gallery shows the fields of this form, and it is not among the forms", specimenForm, "样张要用的表单不在表单文件夹里"};
    openParts();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(QStringLiteral("icons"), new IconProvider); // the engine's
    m_engine->addImageProvider(QStringLiteral("codes"), new CodeProvider);
    QQmlComponent component(m_engine.get(), QUrl(QStringLiteral("qrc:/qt/qml/Changming/Gallery/GalleryRoot.qml")));
    if (component.isReady())
        m_root.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties({{QStringLiteral("pixelsPerMillimetre"), m_pixelsPerMillimetre},
                                                                                      {QStringLiteral("otherLanguage"), otherLanguage()},
                                                                                      {QStringLiteral("fieldsForm"), QVariant::fromValue(&m_fields)},
                                                                                      {QStringLiteral("choiceForm"), QVariant::fromValue(&m_choice)},
                                                                                      {QStringLiteral("divisionForm"), QVariant::fromValue(&m_division)},
                                                                                      {QStringLiteral("keyboard"), QVariant::fromValue(&m_keyboard)},
                                                                                      {QStringLiteral("writing"), QVariant::fromValue(&m_writing)},
                                                                                      {QStringLiteral("wheel"), QVariant::fromValue(&m_wheel)}})));
    if (!m_root || component.isError())
        return Error{"page-broken", component.errorString().toStdString(), "GalleryRoot.qml", "样张打不开"};
    m_root->setParentItem(m_window.contentItem());
    m_root->setSize(m_window.size());
    connect(m_root.get(), SIGNAL(languageAsked()), this, SLOT(switchLanguage()));
    return {};
}

void Gallery::openParts()
{
    for (FormController* form : {&m_fields, &m_choice, &m_division})
        form->open(specimenForm, {{"idcard.name", "测试甲"}, {"idcard.idNumber", "11010519491231002X"}});
    m_fields.next(); // nothing is filled in: every question says what is wrong
    openPart(m_choice, FormController::Search);
    openPart(m_division, FormController::Division);
    for (const char letter : {'y', 'l'})
        m_keyboard.key(QString(QLatin1Char(letter)));
    m_writing.setMode(KeyboardController::Handwriting);
    const auto today = hallTime(m_tools.clock.wall()).date;
    m_wheel.open(today, today, std::nullopt, std::nullopt);
}

QString Gallery::otherLanguage() const
{
    return m_language.current() == Language::Chinese ? QStringLiteral("English") : QStringLiteral("中文");
}

void Gallery::switchLanguage()
{
    m_language.set(m_language.current() == Language::Chinese ? Language::English : Language::Chinese);
    m_engine->retranslate();
    for (FormController* form : {&m_fields, &m_choice, &m_division})
        form->languageHasChanged();
    m_root->setProperty("otherLanguage", otherLanguage());
}

} // namespace changming::app
