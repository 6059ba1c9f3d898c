// kioskctl qr encode and decode: pictures that are written come back as the same text, and other makers' pictures too.
#include "tests/kiosk/ctl/kioskctl.h"

#include "tests/kiosk/fresh_dir.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QTransform>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using changming::test::FreshDir;
using changming::test::kioskctl;
using changming::test::Outcome;
using nlohmann::json;
using testing::HasSubstr;

namespace
{

const std::string base = "https://127.0.0.1:8444";
const std::string caseCode = base + "/c/0123456789abcdef0123456789abcdef";

// A code of these bytes, without a word about their character set: one byte a character of Latin 1.
QImage codeOf(std::string_view bytes, int scale)
{
    std::wstring latin;
    for (const char byte : bytes)
        latin += static_cast<wchar_t>(static_cast<unsigned char>(byte));
    const auto modules =
        ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).setEncoding(ZXing::CharacterSet::ISO8859_1).encode(latin, 0, 0);
    QImage image(modules.width(), modules.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = modules.get(x, y) ? 0 : 255;
    return image.scaled(image.width() * scale, image.height() * scale);
}

std::string saved(const FreshDir& dir, const QImage& image)
{
    const std::string file = dir.path() / "code.png";
    EXPECT_TRUE(image.save(QString::fromStdString(file), "PNG"));
    return file;
}

std::vector<std::string> decoding(const std::string& file)
{
    return {"qr", "decode", file, "--json"};
}

} // namespace

TEST(KioskctlQr, WhatIsEncodedIsDecoded)
{
    const FreshDir dir;
    const std::string file = dir.path() / "code.png";
    for (const std::string& text : {caseCode, std::string("参加居民养老保险：带身份证"), std::string(900, 'x')}) {
        const Outcome written = kioskctl({"qr", "encode", text, "--png", file, "--json"});
        EXPECT_EQ(written.exitCode, 0) << written.out;
        EXPECT_EQ(written.json()["png"], file);
        const Outcome read = kioskctl(decoding(file));
        EXPECT_EQ(read.exitCode, 0) << read.out;
        ASSERT_EQ(read.json()["codes"].size(), 1U);
        EXPECT_EQ(read.json()["codes"][0]["text"], text);
        EXPECT_EQ(read.json()["codes"][0]["symbology"], "qr-code");
    }
    EXPECT_EQ(kioskctl({"qr", "decode", file}).out, std::string(900, 'x') + "\n");
}

TEST(KioskctlQr, Gb18030WithoutASignIsReadAsChinese)
{
    const FreshDir dir;
    const Outcome read = kioskctl(decoding(saved(dir, codeOf("\xC6\xBD\xB0\xB2\xC7\xF8\xD5\xFE\xCE\xF1\xB7\xFE\xCE\xF1\xD6\xD0\xD0\xC4", 6))));
    ASSERT_EQ(read.exitCode, 0) << read.out;
    EXPECT_EQ(read.json()["codes"][0]["text"], "平安区政务服务中心");
}

TEST(KioskctlQr, ATurnedPictureIsRead)
{
    const FreshDir dir;
    const QImage code = codeOf(caseCode, 6);
    for (const int degrees : {90, 180, 20}) {
        QImage page(900, 900, QImage::Format_Grayscale8);
        page.fill(255);
        const QImage turned = code.convertToFormat(QImage::Format_RGB32).transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
        for (int y = 0; y < turned.height(); ++y)
            for (int x = 0; x < turned.width(); ++x)
                if (qAlpha(turned.pixel(x, y)) != 0)
                    page.scanLine(y + 100)[x + 100] = static_cast<uchar>(qGray(turned.pixel(x, y)));
        const Outcome read = kioskctl(decoding(saved(dir, page)));
        ASSERT_EQ(read.exitCode, 0) << degrees << read.out;
        EXPECT_EQ(read.json()["codes"][0]["text"], caseCode);
    }
}

TEST(KioskctlQr, SaysWhatTheKioskTakesItFor)
{
    const FreshDir dir;
    const std::string file = dir.path() / "code.png";
    const std::pair<std::string, json> meanings[] = {
        {caseCode, {{"kind", "case"}, {"token", "0123456789abcdef0123456789abcdef"}}},
        {base + "/g/PA-RS-0005?v=2026-04-01&s=working:yes",
         {{"kind", "guide"}, {"taskCode", "PA-RS-0005"}, {"version", "2026-04-01"}, {"choices", {{"working", "yes"}}}}},
        {"https://evil.cn/c/0123456789abcdef0123456789abcdef", {{"kind", "foreign"}}}};
    for (const auto& [text, meaning] : meanings) {
        ASSERT_EQ(kioskctl({"qr", "encode", text, "--png", file}).exitCode, 0);
        EXPECT_EQ(kioskctl({"qr", "decode", file, "--public-base-url", base, "--json"}).json()["codes"][0]["meaning"], meaning);
    }
    EXPECT_THAT(kioskctl({"qr", "decode", file, "--public-base-url", base}).out, HasSubstr("外来的码"));
    EXPECT_THAT(kioskctl({"--lang", "en", "qr", "decode", file, "--public-base-url", base}).out, HasSubstr("foreign"));
}

TEST(KioskctlQr, WhatCannotBeReadOrWrittenIsSaid)
{
    const FreshDir dir;
    QImage white(300, 300, QImage::Format_Grayscale8);
    white.fill(255);
    const std::pair<std::vector<std::string>, const char*> wrong[] = {
        {decoding(saved(dir, white)), "code-not-found"},
        {decoding("/nowhere/x.png"), "picture-unreadable"},
        {decoding(dir.write("text.png", "no picture")), "picture-unreadable"},
        {{"qr", "encode", "a\x1B[A", "--png", dir.path() / "x.png", "--json"}, "code-control-characters"},
        {{"qr", "encode", "\xC6\xBD\xB0\xB2", "--png", dir.path() / "x.png", "--json"}, "code-not-text"},
        {{"qr", "encode", std::string(4000, 'x'), "--png", dir.path() / "x.png", "--json"}, "code-too-long"},
        {{"qr", "encode", "x", "--png", "/nowhere/x.png", "--json"}, "file-not-written"}};
    for (const auto& [arguments, code] : wrong) {
        const Outcome run = kioskctl(arguments);
        EXPECT_EQ(run.exitCode, 1) << code;
        EXPECT_EQ(run.json()["complaints"][0]["code"], code);
        EXPECT_NE(run.json()["complaints"][0]["zh"], "");
    }
    EXPECT_EQ(kioskctl(decoding(saved(dir, codeOf("a\x1B[Ab", 6)))).json()["complaints"][0]["code"], "code-control-characters");
}
