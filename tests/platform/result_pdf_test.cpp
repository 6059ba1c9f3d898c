// Results as offices issue them, in the eyes of others: qpdf reads the file, pdftotext its words, pdfsig its signature.
#include "tests/platform/result_pdf.h"

#include "tests/platform/demo_pki.h"

#include <gmock/gmock.h>

namespace changming::sandbox
{

namespace
{

using testing::HasSubstr;

class ResultPdf : public testing::Test
{
protected:
    tests::TemporaryDirectory own;
    const std::filesystem::path pki = tests::demoPki();
    const ResultFacts facts{"城乡居民基本养老保险参保登记证明",
                            "PA-RS-2026-041700018",
                            "张小明",
                            {{"参保地", "平安区"}, {"缴费档次", "每年 1000 元"}},
                            "平安区社会保险中心",
                            "2026-04-16",
                            "2027-04-15"};

    std::string make(const std::string& seal = "result") const
    {
        const auto pdf = makeResultPdf(facts, {pki / (seal + ".crt"), pki / (seal + ".key")});
        EXPECT_TRUE(pdf.ok()) << pdf.error().message;
        return pdf.ok() ? *pdf : "";
    }
    std::string file(const std::string& bytes) const
    {
        const auto path = own / "result.pdf";
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }
    // pdfsig knows no CA of ours here; the certificate is the kiosk's own test's matter (tests/kiosk/documents).
    std::string pdfsig(const std::string& pdf) const { return tests::run({"pdfsig", file(pdf)}).output; }
};

} // namespace

TEST_F(ResultPdf, isAWholePdfOfOnePageWithItsWords)
{
    const std::string pdf = make();
    EXPECT_LT(pdf.size(), 200'000U);
    const auto checked = tests::run({"qpdf", "--check", file(pdf)});
    EXPECT_EQ(checked.exit, 0) << checked.output;
    EXPECT_THAT(checked.output, HasSubstr("No syntax or stream encoding errors"));
    EXPECT_THAT(tests::run({"pdfinfo", file(pdf)}).output, HasSubstr("Pages:           1\n"));
    const std::string words = tests::run({"pdftotext", "-layout", file(pdf), "-"}).output;
    for (const std::string& word : {facts.title, facts.number, facts.name, facts.lines[1].second, facts.issuer, facts.issuedOn, facts.validUntil})
        EXPECT_THAT(words, HasSubstr(word));
}

TEST_F(ResultPdf, anotherReaderFindsTheSignatureValidOverTheWholeFile)
{
    const std::string found = pdfsig(make());
    EXPECT_THAT(found, HasSubstr("Signature Validation: Signature is Valid."));
    EXPECT_THAT(found, HasSubstr("Signature Type: adbe.pkcs7.detached"));
    EXPECT_THAT(found, HasSubstr("Total document signed"));
    EXPECT_THAT(found, HasSubstr("平安区社会保险中心"));
}

TEST_F(ResultPdf, anotherReaderFindsAnAlteredByte)
{
    std::string altered = make();
    altered[altered.size() / 3] ^= 1;
    EXPECT_THAT(pdfsig(altered), testing::Not(HasSubstr("Signature is Valid")));
}

TEST_F(ResultPdf, whatCannotBeMadeSaysWhy)
{
    EXPECT_EQ(makeResultPdf(facts, {own / "none.crt", pki / "result.key"}).error().code, "key-file-unreadable");
    EXPECT_EQ(makeResultPdf(facts, {pki / "result.crt", pki / "ca.crt"}).error().place, (pki / "ca.crt").string());
    EXPECT_EQ(makeResultPdf(facts, {pki / "result.crt", pki / "sign.key"}).error().code, "result-not-signed");
    ResultFacts many = facts;
    many.lines.assign(13, {"a", "b"});
    EXPECT_EQ(makeResultPdf(many, {pki / "result.crt", pki / "result.key"}).error().code, "result-not-drawn");
    ResultFacts garbled = facts;
    garbled.name = "\xFF\xFE";
    EXPECT_EQ(makeResultPdf(garbled, {pki / "result.crt", pki / "result.key"}).error().code, "result-not-drawn");
}

} // namespace changming::sandbox
