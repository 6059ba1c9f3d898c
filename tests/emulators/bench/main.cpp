// hardware-bench --emulator SOCK --sandbox SOCK --slips DIR: the small window of the demo that stands for the hardware.
#include "tests/emulators/bench/bench_controller.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <cstdio>

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("emulator"), QStringLiteral("control socket of device-emulator"), QStringLiteral("socket")},
                       {QStringLiteral("sandbox"), QStringLiteral("control socket of sandbox-platform"), QStringLiteral("socket")},
                       {QStringLiteral("slips"), QStringLiteral("where device-emulator leaves slips"), QStringLiteral("folder")}});
    parser.addHelpOption();
    parser.process(application);

    changming::bench::BenchController bench(
        {parser.value(QStringLiteral("emulator")), parser.value(QStringLiteral("sandbox")), parser.value(QStringLiteral("slips"))});
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("bench"), QVariant::fromValue(&bench)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Changming/Bench/Bench.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    std::puts(R"({"ready":true})");
    std::fflush(stdout);
    return QGuiApplication::exec();
}
