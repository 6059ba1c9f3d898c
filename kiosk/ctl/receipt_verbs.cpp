// receipt render FILE --facts F --png F: what a template prints, without a printer. Draws, so it makes a QGuiApplication
// without a display for the time of the verb.
#include "kiosk/base/json.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/receipts/glyph_painter.h"
#include "kiosk/receipts/picture.h"
#include "kiosk/receipts/template.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QGuiApplication>
#include <QImage>

#include <memory>
#include <ostream>

namespace changming::ctl
{

namespace
{

constexpr std::size_t maxFactsBytes = 64UL * 1024;

struct RenderOptions {
    std::string file;
    std::string facts;
    std::string png;
    int columns = 48;
};

void render(Context& context, const RenderOptions& options)
{
    const auto slipTemplate = receipts::Template::load(options.file);
    if (!slipTemplate)
        return complain(context, slipTemplate.error());
    const auto bytes = readFile(options.facts, maxFactsBytes);
    if (!bytes)
        return complain(context, bytes.error());
    const auto facts = receipts::factsFromJson(*bytes, options.facts);
    if (!facts)
        return complain(context, facts.error());

    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    std::string name = "kioskctl";
    char* argv[] = {name.data(), nullptr};
    const QGuiApplication application(argc, argv);
    for (const std::string& font : receipts::missingFonts())
        return complain(context, {"font-missing", "the font is not installed: " + font, font, "没有安装字体：" + font});
    const auto document = slipTemplate->layOut(*facts, options.columns);
    if (!document)
        return complain(context, document.error());
    const QImage image = receipts::picture(*document);
    if (!image.save(QString::fromStdString(options.png), "PNG"))
        return complain(context, {"file-not-written", "the picture cannot be written", options.png, "图片写不进去"});
    if (context.json) {
        context.out << nlohmann::json{{"png", options.png},
                                      {"width", image.width()},
                                      {"height", image.height()},
                                      {"document", drivers::slipToJson(*document)}}
                           .dump()
                    << '\n';
        return;
    }
    context.out << options.png << " " << image.width() << " × " << image.height() << '\n';
}

} // namespace

void addReceiptVerbs(CLI::App& app, Context& context)
{
    const bool chinese = context.language == Language::Chinese;
    auto* receipt = app.add_subcommand("receipt", chinese ? "回执和凭条的模板" : "templates of slips");
    receipt->require_subcommand(1);
    auto* verb = receipt->add_subcommand("render", chinese ? "把模板和事实排成图片，不用打印机"
                                                           : "lay a template out with facts, as a picture, without a printer");
    auto options = std::make_shared<RenderOptions>();
    verb->add_option("file", options->file, chinese ? "模板文件 (.receipt)" : "the template (.receipt)")->required();
    verb->add_option("--facts", options->facts, chinese ? "事实，JSON 对象" : "the facts, a JSON object")->required();
    verb->add_option("--png", options->png, chinese ? "写到这个图片文件" : "the picture to write")->required();
    verb->add_option("--columns", options->columns, chinese ? "每行字符数：48 或 32" : "characters a line: 48 or 32")->check(CLI::IsMember({48, 32}));
    verb->callback([&context, options] { render(context, *options); });
}

} // namespace changming::ctl
