// qr encode TEXT --png F, qr decode FILE: codes as pictures, by ZXing-C++. What was read is given as bytes and as text, by the
// same rules as for a scanner; ZXing's own guess at the character set is not asked (it takes GB18030 for something else).
#include "kiosk/ctl/code_output.h"
#include "kiosk/ctl/verbs.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QImage>
#include <QImageReader>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <ostream>

namespace changming::ctl
{

namespace
{

using nlohmann::json;

constexpr int quietModules = 4;   // ISO/IEC 18004 §9.1
constexpr int longestSide = 8192; // pixels of a picture to be read

struct EncodeOptions {
    std::string text;
    std::string png;
    int module = 8;
    std::string level = "M";
};

struct DecodeOptions {
    std::string file;
    std::string publicBaseUrl;
};

// Empty when the text does not fit.
QImage codeImage(const EncodeOptions& options)
{
    try {
        // ZXing counts the levels L M Q H as 0 to 8.
        const auto level = static_cast<int>(std::string_view("LMQH").find(options.level)) * 2 + 1;
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(quietModules).setEccLevel(level);
        if (std::ranges::any_of(options.text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            writer.setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix modules = writer.encode(options.text, 0, 0);
        QImage image(modules.width() * options.module, modules.height() * options.module, QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = modules.get(x / options.module, y / options.module) ? 0 : 255;
        return image;
    } catch (const std::exception&) {
        return {};
    }
}

void encode(Context& context, const EncodeOptions& options)
{
    // What the kiosk would refuse to read is not written either.
    if (const auto readable = drivers::readCode(options.text, drivers::Symbology::QrCode); !readable || readable->text != options.text)
        return complain(context, readable ? Error{"code-not-text", "the text must be UTF-8 without a line end", {}, "文字应是 UTF-8，末尾不换行"}
                                          : readable.error());
    const QImage image = codeImage(options);
    if (image.isNull())
        return complain(context, {"code-too-long", "the text does not fit into one code", {}, "文字太长，一个码装不下"});
    if (!image.save(QString::fromStdString(options.png), "PNG"))
        return complain(context, {"file-not-written", "the picture cannot be written", options.png, "图片写不进去"});
    if (context.json) {
        context.out
            << json{{"ok", true}, {"png", options.png}, {"width", image.width()}, {"height", image.height()}, {"module", options.module}}.dump(2)
            << '\n';
        return;
    }
    context.out << options.png << " " << image.width() << " × " << image.height() << '\n';
}

Result<QImage> pictureOf(const std::string& file)
{
    QImageReader reader(QString::fromStdString(file));
    const QSize size = reader.size();
    if (size.width() > longestSide || size.height() > longestSide)
        return Error{"picture-too-large", "a picture to be read has at most 8192 × 8192 pixels", file, "图片太大，最多 8192 × 8192 像素"};
    QImage image = reader.read();
    if (image.isNull())
        return Error{"picture-unreadable", "the file is no picture: " + reader.errorString().toStdString(), file, "这个文件不是能读的图片"};
    return image.convertToFormat(QImage::Format_Grayscale8);
}

std::vector<Result<drivers::ScannedCode>> codesIn(const QImage& image)
{
    std::vector<Result<drivers::ScannedCode>> codes;
    try {
        const auto hints = ZXing::DecodeHints()
                               .setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode)
                               .setTryHarder(true)
                               .setTryRotate(true)
                               .setTryDownscale(true);
        const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(image.bytesPerLine()));
        for (const ZXing::Result& found : ZXing::ReadBarcodes(view, hints))
            if (found.isValid())
                codes.push_back(
                    drivers::readCode({reinterpret_cast<const char*>(found.bytes().data()), found.bytes().size()}, drivers::Symbology::QrCode));
    } catch (const std::exception&) {
        codes.clear(); // memory: the same as a picture without a code
    }
    return codes;
}

void decode(Context& context, const DecodeOptions& options)
{
    const auto image = pictureOf(options.file);
    if (!image)
        return complain(context, image.error());
    std::vector<Error> complaints;
    std::vector<drivers::ScannedCode> codes;
    for (auto& code : codesIn(*image)) {
        if (code) {
            codes.push_back(std::move(*code));
        } else {
            complaints.push_back(code.error());
            complaints.back().place = options.file;
        }
    }
    if (codes.empty() && complaints.empty())
        complaints.push_back({"code-not-found", "no QR code was found in the picture", options.file, "图片里没有找到二维码"});
    if (!complaints.empty())
        return complain(context, complaints);
    if (context.json) {
        json list = json::array();
        for (const drivers::ScannedCode& code : codes)
            list.push_back(codeInJson(code, options.publicBaseUrl));
        context.out << json{{"ok", true}, {"codes", list}}.dump(2) << '\n';
        return;
    }
    for (const drivers::ScannedCode& code : codes)
        printCode(context, code, options.publicBaseUrl);
}

} // namespace

void addQrVerbs(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("qr", say(context, "QR codes as pictures", "二维码图片"));
    group->require_subcommand(1);

    const auto writing = std::make_shared<EncodeOptions>();
    CLI::App* encoding = group->add_subcommand("encode", say(context, "Write a text as a QR code into a picture", "把一段文字做成二维码图片"));
    encoding->add_option("TEXT", writing->text, say(context, "The text", "文字"))->required();
    encoding->add_option("--png", writing->png, say(context, "The picture to write", "写到这个图片文件"))->required();
    encoding->add_option("--module", writing->module, say(context, "Pixels a module, 1 to 64", "每个小方块几个像素，1 到 64"))
        ->check(CLI::Range(1, 64));
    encoding->add_option("--level", writing->level, say(context, "Error correction: L, M, Q or H", "纠错级别：L、M、Q 或 H"))
        ->check(CLI::IsMember({"L", "M", "Q", "H"}));
    encoding->callback([&context, writing] { encode(context, *writing); });

    const auto reading = std::make_shared<DecodeOptions>();
    CLI::App* decoding = group->add_subcommand("decode", say(context, "Read the QR codes in a picture", "读出图片里的二维码"));
    decoding->add_option("FILE", reading->file, say(context, "The picture", "图片文件"))->required();
    addPublicBaseUrl(*decoding, context, reading->publicBaseUrl);
    decoding->callback([&context, reading] { decode(context, *reading); });
}

} // namespace changming::ctl
