// Owners of OpenSSL's objects and its error queue; inside the rooms crypto and documents only.
#pragma once

#include "kiosk/base/error.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace changming::crypto
{

template <auto function> struct FreeBy {
    template <class T> void operator()(T* object) const { function(object); }
};

using Bio = std::unique_ptr<BIO, FreeBy<BIO_free>>;
using BioChain = std::unique_ptr<BIO, FreeBy<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, FreeBy<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, FreeBy<EVP_PKEY_free>>;
using Store = std::unique_ptr<X509_STORE, FreeBy<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, FreeBy<X509_STORE_CTX_free>>;

// A CMS structure whose embedded content is overwritten before it is freed.
struct FreeCms {
    void operator()(CMS_ContentInfo* cms) const;
};
using Cms = std::unique_ptr<CMS_ContentInfo, FreeCms>;

// The calling thread's newest OpenSSL error in words; empties its queue.
std::string opensslReason();

} // namespace changming::crypto
