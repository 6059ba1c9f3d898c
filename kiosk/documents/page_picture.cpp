#include "kiosk/documents/page_picture.h"

#include "kiosk/documents/signature_check.h"

#include <poppler-qt6.h>

#include <cmath>
#include <memory>
#include <mutex>

namespace changming::documents
{

namespace
{

constexpr int maxPages = 50;
constexpr int maxSide = 4096;
constexpr double pointsAnInch = 72.0;

Error unreadable(const std::string& message)
{
    return {"document-unreadable", message};
}

// The document reads from `pdf` while it lives.
Result<std::unique_ptr<Poppler::Document>> open(std::string_view pdf)
{
    // What Poppler has to say about foreign bytes is nothing for our log.
    static std::once_flag once;
    std::call_once(once, [] { Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {}); });
    if (pdf.size() > maxDocumentBytes || !pdf.starts_with("%PDF-"))
        return unreadable("no PDF, or larger than 1 MiB");
    auto document = Poppler::Document::loadFromData(QByteArray(pdf.data(), static_cast<qsizetype>(pdf.size())));
    if (!document || document->isLocked())
        return unreadable("the PDF is broken or encrypted");
    if (document->numPages() < 1 || document->numPages() > maxPages)
        return unreadable("the PDF has no pages, or more than 50");
    document->setRenderBackend(Poppler::Document::SplashBackend);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    document->setPaperColor(Qt::white);
    return document;
}

} // namespace

Result<int> pageCount(std::string_view pdf)
{
    const auto document = open(pdf);
    if (!document)
        return document.error();
    return (*document)->numPages();
}

Result<QImage> pagePicture(std::string_view pdf, int page, QSize fit)
{
    const auto document = open(pdf);
    if (!document)
        return document.error();
    if (page < 0 || page >= (*document)->numPages())
        return Error{"document-no-page", "the PDF has no page " + std::to_string(page)};
    const std::unique_ptr<Poppler::Page> sheet((*document)->page(page));
    const QSizeF points = sheet ? sheet->pageSizeF() : QSizeF();
    if (points.width() < 1 || points.height() < 1 || fit.width() < 1 || fit.height() < 1 || fit.width() > maxSide || fit.height() > maxSide)
        return Error{"document-undrawable", "the page or the place for it has no usable size"};
    const double scale = std::min(fit.width() / points.width(), fit.height() / points.height());
    // A page that is a line at this scale has no picture; Poppler is asked for whole pixels, so that none is left over.
    const QSize pixels(static_cast<int>(std::floor(points.width() * scale)), static_cast<int>(std::floor(points.height() * scale)));
    if (pixels.isEmpty())
        return Error{"document-undrawable", "the page is far longer than wide"};
    const double resolution = pointsAnInch * scale;
    const QImage picture = sheet->renderToImage(resolution, resolution, 0, 0, pixels.width(), pixels.height());
    if (picture.isNull())
        return Error{"document-undrawable", "the page does not draw"};
    return picture.convertToFormat(QImage::Format_RGB32);
}

} // namespace changming::documents
