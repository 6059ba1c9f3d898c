#include "tests/platform/issued_result.h"

#include "tests/platform/result_pdf.h"

namespace changming::sandbox
{

namespace
{

// A reader still opens it and shows the same page; it is no longer what was signed.
Result<std::string> altered(std::string pdf)
{
    constexpr std::string_view producer = "/Producer (cairo";
    const std::size_t at = pdf.find(producer);
    if (at == std::string::npos)
        return Error{"result-not-altered", "the document does not say who produced it"};
    pdf[at + producer.size() - 1] = '0';
    return pdf;
}

} // namespace

Result<std::string> issued(const KnownResult& result, const std::filesystem::path& pki)
{
    const auto text = [&result](const char* name) { return result.listed.at(name).at("zh-CN").get<std::string>(); };
    const ResultFacts facts{text("title"),
                            result.listed.at("number"),
                            result.name,
                            result.lines,
                            text("issuer"),
                            result.listed.at("issuedOn"),
                            result.listed.value("validUntil", std::string{})};
    const std::string seal = result.seal == "expired" || result.seal == "revoked" ? "result-" + result.seal : "result";
    auto pdf = makeResultPdf(facts, {pki / (seal + ".crt"), pki / (seal + ".key")});
    return pdf && result.seal == "altered" ? altered(std::move(*pdf)) : std::move(pdf);
}

} // namespace changming::sandbox
