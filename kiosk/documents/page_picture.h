// A page of a PDF as a picture, drawn by Poppler in software: no scripts, no network, no links. Check the signature first
// and draw what is Valid: Poppler is a large reader of foreign bytes, and a page may take it long. Each call opens its own
// document, so any thread may call; not the screen's, a page takes some 20–60 ms. No QGuiApplication is needed.
//
// Errors: document-unreadable (no PDF, encrypted, larger than maxDocumentBytes, no pages or more than 50), document-no-page,
// document-undrawable.
#pragma once

#include "kiosk/base/result.h"

#include <QImage>
#include <QSize>

#include <string_view>

namespace changming::documents
{

Result<int> pageCount(std::string_view pdf);

// The page (0 is the first) as large as it goes into `fit` (pixels, at most 4096 a side), on white, opaque.
Result<QImage> pagePicture(std::string_view pdf, int page, QSize fit);

} // namespace changming::documents
