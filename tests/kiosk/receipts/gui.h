// One QGuiApplication for the tests that draw; the platform comes from the environment (offscreen).
#pragma once

#include <QGuiApplication>

namespace changming::receipts
{

class Gui
{
public:
    Gui() : m_application(m_argc, m_argv) {}

private:
    int m_argc = 1;
    char m_name[5] = "test";
    char* m_argv[2] = {m_name, nullptr};
    QGuiApplication m_application;
};

} // namespace changming::receipts
