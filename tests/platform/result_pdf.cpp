#include "tests/platform/result_pdf.h"

#include "kiosk/base/json.h"
#include "tests/platform/result_page.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <map>
#include <memory>

namespace changming::sandbox
{

namespace
{

template <auto function> struct FreeBy {
    template <class T> void operator()(T* object) const { function(object); }
};
using Bio = std::unique_ptr<BIO, FreeBy<BIO_free>>;
using Certificate = std::unique_ptr<X509, FreeBy<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, FreeBy<EVP_PKEY_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, FreeBy<CMS_ContentInfo_free>>;

// The room that /Contents leaves for the CMS, and /ByteRange as it stands until the numbers are known: as long as these.
constexpr std::size_t maxCmsBytes = 4096;
constexpr std::string_view emptyRange = "[0000000000 0000000000 0000000000 0000000000]";

Error notSigned(const std::string& reason)
{
    ERR_clear_error();
    return {"result-not-signed", "the result cannot be signed: " + reason};
}

// What the update needs of Cairo's file.
struct Plain {
    std::string_view bytes;
    std::size_t lastXref = 0;
    int size = 0, catalogue = 0, page = 0;
};

int numberAfter(std::string_view bytes, std::string_view key)
{
    int number = 0;
    const std::size_t at = bytes.rfind(key);
    if (at != std::string_view::npos)
        std::from_chars(bytes.data() + at + key.size(), bytes.data() + bytes.size(), number);
    return number;
}

// The dictionary of an object, without "N 0 obj" and "endobj".
std::string_view dictionary(std::string_view bytes, int object)
{
    const std::string start = "\n" + std::to_string(object) + " 0 obj\n";
    const std::size_t from = bytes.find(start);
    const std::size_t to = from == std::string_view::npos ? from : bytes.find("\nendobj", from);
    if (to == std::string_view::npos)
        return {};
    return bytes.substr(from + start.size(), to - from - start.size());
}

Plain readPlain(std::string_view bytes)
{
    Plain plain{bytes, static_cast<std::size_t>(numberAfter(bytes, "startxref\n")), numberAfter(bytes, "/Size "), numberAfter(bytes, "/Root "), 0};
    for (int object = 1; object < plain.size && plain.page == 0; ++object) {
        if (dictionary(bytes, object).find("/Type /Page ") != std::string_view::npos ||
            dictionary(bytes, object).find("/Type /Page\n") != std::string_view::npos)
            plain.page = object;
    }
    return plain;
}

// The dictionary with one entry more.
std::string with(std::string_view dictionary, const std::string& entry)
{
    const std::size_t end = dictionary.rfind(">>");
    return std::string(dictionary.substr(0, end)) + "   " + entry + "\n" + std::string(dictionary.substr(end));
}

std::string pdfTime(std::time_t time)
{
    std::tm calendar{};
    gmtime_r(&time, &calendar);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "D:%Y%m%d%H%M%S+00'00'", &calendar)};
}

// UTF-16BE with its mark, in hex (ISO 32000-1 §7.9.2).
Result<std::string> pdfText(const Certificate& certificate)
{
    const int at = X509_NAME_get_index_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, -1);
    if (at < 0)
        return notSigned("the certificate has no common name");
    const ASN1_STRING* name = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(X509_get_subject_name(certificate.get()), at));
    std::string hex = "<FEFF";
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, name);
    for (int i = 0; i < length;) {
        unsigned long character = 0;
        const int used = UTF8_getc(utf8 + i, length - i, &character);
        std::array<char, 16> digits{};
        if (used <= 0 || character > 0xFFFF)
            break;
        std::snprintf(digits.data(), digits.size(), "%04lX", character);
        hex += digits.data();
        i += used;
    }
    OPENSSL_free(utf8);
    return hex + ">";
}

struct Unsealed {
    std::string bytes;
    std::size_t range = 0; // where emptyRange stands
    std::size_t hole = 0;  // where '<' of /Contents stands
};

// Catalogue and page again with the field; the field; its signature.
Unsealed update(const Plain& plain, const std::string& signer)
{
    const int field = plain.size, signature = plain.size + 1;
    Unsealed result{std::string(plain.bytes), 0, 0};
    std::string& bytes = result.bytes;
    std::map<int, std::size_t> places;
    const auto add = [&](int object, const std::string& body) {
        places[object] = bytes.size();
        bytes += std::to_string(object) + " 0 obj\n" + body + "\nendobj\n";
    };
    const std::string reference = std::to_string(field) + " 0 R";
    add(plain.catalogue, with(dictionary(plain.bytes, plain.catalogue), "/AcroForm << /Fields [" + reference + "] /SigFlags 3 >>"));
    add(plain.page, with(dictionary(plain.bytes, plain.page), "/Annots [" + reference + "]"));
    add(field, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /F 132 /Rect [0 0 0 0] /P " + std::to_string(plain.page) + " 0 R /V " +
                   std::to_string(signature) + " 0 R >>");
    add(signature, "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name " + signer + " /M (" + pdfTime(std::time(nullptr)) +
                       ")\n   /ByteRange " + std::string(emptyRange) + "\n   /Contents <" + std::string(2 * maxCmsBytes, '0') + ">\n>>");
    result.range = bytes.rfind(emptyRange);
    result.hole = bytes.rfind("/Contents <") + std::string_view("/Contents ").size();

    const std::size_t xref = bytes.size();
    bytes += "xref\n";
    for (const auto& [object, place] : places) {
        std::array<char, 64> line{};
        std::snprintf(line.data(), line.size(), "%d 1\n%010zu 00000 n \n", object, place);
        bytes += line.data();
    }
    bytes += "trailer\n<< /Size " + std::to_string(signature + 1) + " /Root " + std::to_string(plain.catalogue) + " 0 R /Prev " +
             std::to_string(plain.lastXref) + " >>\nstartxref\n" + std::to_string(xref) + "\n%%EOF\n";
    return result;
}

Result<std::string> sign(std::string_view content, const Certificate& certificate, const PrivateKey& key)
{
    constexpr unsigned flags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;
    const Bio source(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    if (!source || !cms || CMS_add1_signer(cms.get(), certificate.get(), key.get(), EVP_sha256(), flags) == nullptr ||
        CMS_final(cms.get(), source.get(), nullptr, flags) != 1) {
        const char* reason = ERR_reason_error_string(ERR_peek_last_error());
        return notSigned(reason == nullptr ? "no reason given" : reason);
    }
    unsigned char* der = nullptr;
    const int length = i2d_CMS_ContentInfo(cms.get(), &der);
    if (length <= 0 || static_cast<std::size_t>(length) > maxCmsBytes) {
        OPENSSL_free(der);
        return notSigned("the signature is larger than its place");
    }
    std::string bytes(reinterpret_cast<const char*>(der), static_cast<std::size_t>(length));
    OPENSSL_free(der);
    return bytes;
}

Result<void> seal(Unsealed& pdf, const Certificate& certificate, const PrivateKey& key)
{
    const std::size_t behind = pdf.hole + 2 * maxCmsBytes + 2;
    std::array<char, 64> range{};
    std::snprintf(range.data(), range.size(), "[0000000000 %010zu %010zu %010zu]", pdf.hole, behind, pdf.bytes.size() - behind);
    pdf.bytes.replace(pdf.range, emptyRange.size(), range.data());
    const auto cms = sign(pdf.bytes.substr(0, pdf.hole) + pdf.bytes.substr(behind), certificate, key);
    if (!cms)
        return cms.error();
    constexpr std::string_view digits = "0123456789abcdef";
    std::size_t at = pdf.hole + 1;
    for (const char byte : *cms) {
        pdf.bytes[at++] = digits[static_cast<unsigned char>(byte) >> 4U];
        pdf.bytes[at++] = digits[static_cast<unsigned char>(byte) & 15U];
    }
    return {};
}

int noPassword(char*, int, int, void*)
{
    return 0;
}

template <class T, class Read> Result<T> load(const std::filesystem::path& file, Read read)
{
    const auto pem = readFile(file, 64U << 10U);
    if (!pem)
        return Error{"key-file-unreadable", pem.error().message, file.string()};
    const Bio source(BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size())));
    T object(read(source.get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    if (!object)
        return Error{"key-file-unreadable", "the file holds no certificate or unencrypted key in PEM form", file.string()};
    return object;
}

} // namespace

Result<std::string> makeResultPdf(const ResultFacts& facts, const ResultSeal& files)
{
    const auto certificate = load<Certificate>(files.certificate, PEM_read_bio_X509);
    if (!certificate)
        return certificate.error();
    const auto key = load<PrivateKey>(files.key, PEM_read_bio_PrivateKey);
    if (!key)
        return key.error();
    const auto signer = pdfText(*certificate);
    if (!signer)
        return signer.error();
    const auto page = drawResultPage(facts);
    if (!page)
        return page.error();
    const Plain plain = readPlain(*page);
    if (plain.lastXref == 0 || plain.size == 0 || plain.catalogue == 0 || plain.page == 0)
        return notSigned("Cairo's file is not laid out as expected");
    Unsealed pdf = update(plain, *signer);
    if (auto sealed = seal(pdf, *certificate, *key); !sealed)
        return sealed.error();
    return std::move(pdf.bytes);
}

} // namespace changming::sandbox
