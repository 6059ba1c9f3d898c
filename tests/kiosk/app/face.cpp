#include "tests/kiosk/app/face.h"

#include <array>

namespace changming::app
{

namespace
{

constexpr std::array<const char*, 3> formats{"upright", "low", "lying"};
constexpr std::array<const char*, 4> sizes{"1.0", "1.2", "1.4", "1.6"};

std::vector<Face> listed()
{
    std::vector<Face> faces;
    const auto inSizes = [&](Format format, Language language) {
        for (const bool lowVision : {false, true})
            for (int i = 0; i < static_cast<int>(sizes.size()); ++i)
                faces.push_back({format, language, lowVision ? static_cast<int>(sizes.size()) - 1 - i : i, lowVision});
    };
    for (const Format format : {Format::Upright, Format::Low, Format::Lying})
        inSizes(format, Language::Chinese);
    for (const Format format : {Format::Lying, Format::Low, Format::Upright})
        inSizes(format, Language::English);
    return faces;
}

} // namespace

QSize Face::panel() const
{
    return format == Format::Lying ? QSize(1920, 1080) : QSize(1080, 1920);
}

QString Face::name() const
{
    QString name = QLatin1String(formats.at(static_cast<std::size_t>(format))) + (language == Language::Chinese ? QStringLiteral("-zh-") : QStringLiteral("-en-")) +
                   QLatin1String(sizes.at(static_cast<std::size_t>(textSize)));
    return lowVision ? name + QStringLiteral("-contrast") : name;
}

const std::vector<Face>& everyFace()
{
    static const std::vector<Face> faces = listed();
    return faces;
}

} // namespace changming::app
