// What the kiosk says of a result: the four answers that citizens see, on real documents; and what it must never call valid.
#include "kiosk/documents/signature_check.h"

#include "tests/kiosk/documents/results.h"

#include <cstdio>

namespace changming::documents
{

namespace
{

using State = SignatureState;
using std::chrono::hours;

class SignatureCheck : public testing::Test
{
protected:
    const Trust trust = demoTrust();
    const std::string pdf = result();
    const std::size_t hole = pdf.rfind("/Contents <") + 10;

    Signature check(std::string_view bytes) const { return checkSignature(bytes, trust, realNow()); }
    State stateOf(std::string_view bytes) const { return check(bytes).state; }
    std::string reasonOf(std::string_view bytes) const { return check(bytes).reason; }
    std::string with(std::string_view old, std::string_view fresh) const
    {
        std::string other = pdf;
        return other.replace(pdf.rfind(old), old.size(), fresh);
    }
    // The range's text with other numbers in the same place.
    std::string withRange(std::size_t start, std::size_t length, std::size_t again, std::size_t rest) const
    {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "[%010zu %010zu %010zu %010zu]", start, length, again, rest);
        std::string other = pdf;
        return other.replace(pdf.rfind("/ByteRange ") + 11, 45, text.data());
    }
};

} // namespace

TEST_F(SignatureCheck, aResultAsTheOfficeMadeItIsValid)
{
    const Signature found = check(pdf);
    EXPECT_EQ(found.state, State::Valid) << found.reason;
    EXPECT_EQ(found.signer, "平安区社会保险中心");
    EXPECT_EQ(found.reason, "");
    ASSERT_TRUE(found.signedAt.has_value());
    EXPECT_LT(std::chrono::abs(*found.signedAt - realNow()), std::chrono::minutes(10));
}

TEST_F(SignatureCheck, aSealWhoseTimeIsOverIsExpiredAndOneWithdrawnIsRevoked)
{
    const Signature expired = check(result("result-expired"));
    EXPECT_EQ(expired.state, State::Expired);
    EXPECT_EQ(expired.signer, "平安区社会保险中心");
    EXPECT_EQ(expired.reason, "certificate-expired");
    const Signature revoked = check(result("result-revoked"));
    EXPECT_EQ(revoked.state, State::Revoked);
    EXPECT_EQ(revoked.signer, "平安区社会保险中心");
}

TEST_F(SignatureCheck, theMomentOfTheCheckCounts)
{
    EXPECT_EQ(checkSignature(pdf, trust, realNow() + hours(24 * 365 * 9)).state, State::Valid);
    EXPECT_EQ(checkSignature(pdf, trust, realNow() + hours(24 * 365 * 11)).state, State::Expired);
    EXPECT_EQ(checkSignature(result("result-revoked"), trust, realNow() + hours(24 * 365 * 11)).state, State::Revoked) << "once revoked, revoked";
    const Signature early = checkSignature(pdf, trust, realNow() - hours(24 * 365));
    EXPECT_EQ(early.state, State::Untrusted);
    EXPECT_EQ(early.reason, "certificate-not-yet-valid");
    EXPECT_EQ(early.signer, "");
}

TEST_F(SignatureCheck, oneAlteredByteIsNeverValid)
{
    int asAltered = 0, all = 0;
    for (std::size_t at = 0; at < pdf.size(); at += 97) {
        std::string other = pdf;
        other[at] = static_cast<char>(other[at] ^ 1);
        const Signature found = check(other);
        EXPECT_NE(found.state, State::Valid) << "byte " << at;
        EXPECT_EQ(found.signer, "") << "byte " << at;
        asAltered += found.state == State::Altered ? 1 : 0;
        ++all;
    }
    EXPECT_GT(asAltered, all * 9 / 10);
}

// The hole is the one part that the signature does not cover.
TEST_F(SignatureCheck, oneAlteredDigitOfTheSignatureIsNeverValid)
{
    const std::size_t end = pdf.find_last_not_of('0', pdf.find('>', hole) - 1) + 6;
    for (std::size_t at = hole; at < end; ++at) {
        std::string other = pdf;
        other[at] = other[at] == '7' ? '6' : '7';
        EXPECT_NE(stateOf(other), State::Valid) << "digit " << at - hole;
    }
}

TEST_F(SignatureCheck, truncatedAndLengthenedFilesAreNotValid)
{
    for (std::size_t length = 0; length < pdf.size(); length += 499)
        EXPECT_NE(stateOf(std::string_view(pdf).substr(0, length)), State::Valid) << length;
    EXPECT_NE(stateOf(std::string_view(pdf).substr(0, pdf.size() - 1)), State::Valid);
    EXPECT_EQ(stateOf(pdf + "\n"), State::Altered);
    EXPECT_EQ(reasonOf(pdf + "\n"), "bytes-not-covered");
    EXPECT_NE(stateOf("\n" + pdf), State::Valid);
    // An incremental update, the usual way to show other words below a signature that still "holds".
    EXPECT_EQ(stateOf(pdf + "4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF\n"),
              State::Altered);
}

TEST_F(SignatureCheck, otherRangesAreNotValid)
{
    const std::size_t behind = pdf.find('>', hole) + 1, rest = pdf.size() - behind;
    ASSERT_EQ(withRange(0, hole, behind, rest), pdf);
    EXPECT_EQ(stateOf(withRange(behind, rest, 0, hole)), State::Altered) << "swapped";
    EXPECT_EQ(stateOf(withRange(0, hole, behind, rest - 1)), State::Altered) << "not to the end";
    EXPECT_EQ(stateOf(withRange(1, hole - 1, behind, rest)), State::Altered) << "not from the start";
    EXPECT_EQ(stateOf(withRange(0, hole - 20, behind, rest)), State::Altered) << "a larger hole";
    EXPECT_EQ(stateOf(withRange(0, hole, hole, pdf.size() - hole)), State::Altered) << "no hole";
    EXPECT_EQ(stateOf(withRange(0, hole + 1, behind - 1, rest + 1)), State::Altered) << "the digits without their brackets";
    EXPECT_EQ(stateOf(withRange(0, 9'999'999'999, behind, rest)), State::Broken);
    EXPECT_EQ(stateOf(with("/ByteRange [0000000000", "/ByteRange [-000000001")), State::Broken);
    EXPECT_EQ(stateOf(pdf + "/ByteRange [0 1 2 3]"), State::Altered);
    EXPECT_EQ(reasonOf(pdf + "/ByteRange [0 1 2 3]"), "more-than-one-signature");
}

// Someone's own signature with all ranges right, over a page of his own.
TEST_F(SignatureCheck, aStrangersSealIsUntrustedAndHasNoName)
{
    tests::TemporaryDirectory own;
    ASSERT_EQ(tests::run({CHANGMING_SOURCE_DIR "/packaging/pki", (own / "pki").string()}).exit, 0);
    const Signature found = check(sealedWith(own / "pki" / "result.crt", own / "pki" / "result.key"));
    EXPECT_EQ(found.state, State::Untrusted);
    EXPECT_EQ(found.reason, "signer-unknown");
    EXPECT_EQ(found.signer, "") << "the stranger calls himself 平安区社会保险中心 too";
}

TEST_F(SignatureCheck, certificatesOfTheSameCaForOtherPurposesDoNotSeal)
{
    for (const char* name : {"sign", "terminal", "server", "ca"}) {
        const Signature found = check(result(name));
        EXPECT_EQ(found.state, State::Untrusted) << name;
        EXPECT_EQ(found.reason, "certificate-for-other-purposes") << name;
    }
}

TEST_F(SignatureCheck, whatIsNoSignedPdfSaysWhat)
{
    EXPECT_EQ(stateOf(""), State::Broken);
    EXPECT_EQ(stateOf("<html></html>"), State::Broken);
    EXPECT_EQ(stateOf("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), State::Unsigned);
    EXPECT_EQ(reasonOf("%PDF-1.4\n" + std::string(maxDocumentBytes, ' ')), "document-too-large");
    EXPECT_EQ(stateOf(with("/adbe.pkcs7.detached", "/adbe.x509.rsa_sha1 ")), State::Broken);
    EXPECT_EQ(reasonOf(with("/adbe.pkcs7.detached", "/adbe.x509.rsa_sha1 ")), "signature-kind-unknown");
    const std::size_t digits = pdf.find('>', hole) - hole - 1;
    std::string emptied = pdf;
    EXPECT_EQ(stateOf(emptied.replace(hole + 1, digits, std::string(digits, '0'))), State::Broken);
    std::string spaced = pdf;
    spaced[hole + digits] = ' ';
    EXPECT_EQ(stateOf(spaced), State::Altered) << "something else in the hole";
    std::string behind = pdf;
    behind[hole + digits] = '1';
    EXPECT_EQ(stateOf(behind), State::Broken) << "something behind the CMS";
    EXPECT_EQ(signatureStateToken(State::Altered), "altered");
}

} // namespace changming::documents
