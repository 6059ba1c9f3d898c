// The page of a form with a specimen of every kind of field, touched where its controls stand and looked at in every face.
#pragma once

#include "tests/kiosk/app/page_survey.h"
#include "tests/kiosk/app/pages_fixture.h"

#include <QAccessible>
#include <QTest>

namespace changming::app
{

class FormPageFixture : public PagesFixture
{
protected:
    FormPageFixture()
    {
        auto form = forms::Form::load(std::filesystem::path(CHANGMING_SOURCE_DIR) / "tests/kiosk/app/specimen/forms/every-kind");
        if (!form)
            throw std::runtime_error(form.error().place + ": " + form.error().message);
        m_forms.emplace(form->id(), std::move(*form));
        beginVisit();
        openPensionItem();
        m_stage->visit()->apply();
        identify();
        m_stage->visit()->switchLanguage(); // names of the controls are the source strings then
        form_().open("every-kind", {{"idcard.name", "测试甲"}, {"platform.maritalStatus", "已婚"}});
    }

    FormController& form_() { return *m_stage->visit()->form(); }
    const forms::Field* field(const char* pointer) { return form_().fields()->field(form_().fields()->rowOf(pointer)); }
    std::string text(const char* pointer) { return field(pointer) == nullptr ? "(not shown)" : field(pointer)->text; }
    QString pageName() { return QAccessible::queryAccessibleInterface(page())->text(QAccessible::Description); }

    void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        m_stage->window().grabWindow(); // lays everything out
    }

    std::vector<Control> named(const QString& name)
    {
        settle();
        std::vector<Control> found;
        for (const Control& control : controlsOf(page()))
            if (control.name == name && control.role != QString::number(QAccessible::StaticText) &&
                control.role != QString::number(QAccessible::Heading))
                found.push_back(control);
        return found;
    }

    // As a finger does it: the control must stand on the page.
    void touch(const QString& name, std::size_t which = 0)
    {
        const auto found = named(name);
        ASSERT_LT(which, found.size()) << name.toStdString();
        const QPoint place = found[which].place.center().toPoint();
        ASSERT_TRUE(QRect(0, 0, 1080, 1920).contains(place)) << name.toStdString();
        QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, place);
        settle();
    }

    void touchEach(const QString& keys)
    {
        for (const QChar key : keys)
            touch(QString(key));
    }

    void look(const std::string& name)
    {
        settle();
        PagesFixture::look("field-" + name, {QStringLiteral("Ab"), QStringLiteral("ping"), QStringLiteral("an"), QStringLiteral("ka")}); // typed
    }

    void goTo(int step)
    {
        for (int i = form_().step(); i < step; ++i) {
            fill(i);
            touch(QStringLiteral("Next"));
            ASSERT_EQ(form_().step(), i + 1) << form_().firstErrors().join(QLatin1Char(' ')).toStdString();
        }
    }

    // The quick way, for what stands behind.
    void fill(int step)
    {
        const auto write = [&](const char* pointer, const QString& typed) {
            form_().openField(form_().fields()->rowOf(pointer));
            if (form_().pad() == FormController::KeysPad) {
                form_().keyboard()->setText(typed);
            } else {
                form_().typeDate();
                for (const QChar key : typed)
                    form_().type(QString(key));
            }
            form_().closePad();
        };
        if (step == 0) {
            write("/employer", QStringLiteral("平安纺织厂"));
            write("/spouseId", QStringLiteral("11010519491231002X"));
            write("/mobile", QStringLiteral("13800000000"));
        }
        if (step == 1) {
            write("/area", QStringLiteral("86.5"));
            write("/income", QStringLiteral("12345.6"));
            write("/startDate", QStringLiteral("20260501"));
            write("/reason", QStringLiteral("家里老人要人照顾"));
        }
        if (step == 2) {
            form_().choose(form_().fields()->rowOf("/house"), 1);
            form_().choose(form_().fields()->rowOf("/needs"), 0);
            form_().openField(form_().fields()->rowOf("/nation"));
            form_().pick(0);
            form_().openField(form_().fields()->rowOf("/street"));
            for (int level = 0; level < 4 && form_().part() == FormController::Division; ++level)
                form_().pick(0);
        }
    }
};

} // namespace changming::app
