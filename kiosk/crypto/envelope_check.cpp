#include "kiosk/crypto/envelope_check.h"

#include <cstdint>

namespace changming::crypto
{

namespace
{

using namespace std::string_view_literals;

constexpr char sequence = 0x30, set = 0x31, octets = 0x04;
constexpr char constructed0 = static_cast<char>(0xA0), primitive0 = static_cast<char>(0x80);

constexpr auto authEnvelopedData = "\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x17"sv; // 1.2.840.113549.1.9.16.1.23
constexpr auto versionZero = "\x02\x01\x00"sv;
// rsaesOaep { sha256, mgf1 { sha256 } }, RFC 4055 §4.1
constexpr auto oaepSha256 = "\x30\x38\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x07\x30\x2B"
                            "\xA0\x0D\x30\x0B\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01"
                            "\xA1\x1A\x30\x18\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x08"
                            "\x30\x0B\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01"sv;
constexpr auto data = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01"sv;      // 1.2.840.113549.1.7.1
constexpr auto aes256Gcm = "\x06\x09\x60\x86\x48\x01\x65\x03\x04\x01\x2E"sv; // RFC 5084 §3.2
constexpr auto tagLength16 = "\x02\x01\x10"sv;

// Reads DER forwards; after the first thing that is not as expected it is broken for good.
class Der
{
public:
    explicit Der(std::string_view bytes) : m_rest(bytes) {}

    void expect(std::string_view bytes)
    {
        if (m_rest.starts_with(bytes))
            m_rest.remove_prefix(bytes.size());
        else
            fail();
    }

    std::string_view take(char tag)
    {
        if (m_rest.size() < 2 || m_rest[0] != tag)
            return failEmpty();
        const std::size_t first = byte(1);
        const std::size_t lengthBytes = first < 0x80 ? 0 : first & 0x7FU;
        if (lengthBytes > 4 || first == 0x80 || m_rest.size() < 2 + lengthBytes)
            return failEmpty();
        std::size_t length = lengthBytes == 0 ? first : 0;
        for (std::size_t i = 0; i < lengthBytes; ++i)
            length = (length << 8U) | byte(2 + i);
        // DER: the shortest form of the length alone.
        const bool shortest = lengthBytes == 0 || (length >= 0x80 && byte(2) != 0);
        if (!shortest || m_rest.size() - 2 - lengthBytes < length)
            return failEmpty();
        const std::string_view content = m_rest.substr(2 + lengthBytes, length);
        m_rest.remove_prefix(2 + lengthBytes + length);
        return content;
    }

    bool done() const { return !m_broken && m_rest.empty(); }

private:
    std::size_t byte(std::size_t at) const { return static_cast<unsigned char>(m_rest[at]); }
    void fail()
    {
        m_broken = true;
        m_rest = {};
    }
    std::string_view failEmpty()
    {
        fail();
        return {};
    }

    std::string_view m_rest;
    bool m_broken = false;
};

bool isOurRecipient(std::string_view bytes, std::string_view recipient)
{
    Der info(bytes);
    info.expect(versionZero);
    const bool same = info.take(sequence) == recipient;
    info.expect(oaepSha256);
    info.take(octets);
    return same && info.done();
}

bool isOurCipher(std::string_view bytes)
{
    Der cipher(bytes);
    cipher.expect(aes256Gcm);
    Der parameters(cipher.take(sequence));
    const bool nonce = parameters.take(octets).size() == 12;
    parameters.expect(tagLength16);
    return nonce && parameters.done() && cipher.done();
}

bool isOurContent(std::string_view bytes)
{
    Der content(bytes);
    content.expect(data);
    const bool cipher = isOurCipher(content.take(sequence));
    content.take(primitive0);
    return cipher && content.done();
}

} // namespace

bool isOurEnvelope(std::string_view der, std::string_view recipient)
{
    Der outer(der);
    Der info(outer.take(sequence));
    info.expect(authEnvelopedData);
    Der wrapped(info.take(constructed0));
    Der envelope(wrapped.take(sequence));
    envelope.expect(versionZero);
    Der recipients(envelope.take(set));
    const bool recipientOk = isOurRecipient(recipients.take(sequence), recipient);
    const bool contentOk = isOurContent(envelope.take(sequence));
    const bool tagOk = envelope.take(octets).size() == 16;
    return recipientOk && contentOk && tagOk && recipients.done() && envelope.done() && wrapped.done() && info.done() && outer.done();
}

} // namespace changming::crypto
