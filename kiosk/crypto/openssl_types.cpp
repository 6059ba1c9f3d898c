#include "kiosk/crypto/openssl_types.h"

#include <openssl/err.h>

namespace changming::crypto
{

void FreeCms::operator()(CMS_ContentInfo* cms) const
{
    if (ASN1_OCTET_STRING** content = CMS_get0_content(cms); content != nullptr && *content != nullptr && (*content)->data != nullptr)
        OPENSSL_cleanse((*content)->data, static_cast<std::size_t>((*content)->length));
    CMS_ContentInfo_free(cms);
}

std::string opensslReason()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char* reason = ERR_reason_error_string(code);
    return reason == nullptr ? "no reason given" : reason;
}

} // namespace changming::crypto
