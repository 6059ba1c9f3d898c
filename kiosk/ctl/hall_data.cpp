#include "kiosk/ctl/hall_data.h"

#include <unistd.h>

#include <system_error>

namespace changming::ctl
{

Result<std::filesystem::path> hallDatabase(const std::filesystem::path& dataDir, MissingData missing)
{
    const std::filesystem::path file = dataDir / "hall.db";
    std::error_code failed;
    if (missing == MissingData::Make)
        std::filesystem::create_directories(dataDir, failed);
    if (failed)
        return Error{"data-dir-unusable", "the folder cannot be made: " + failed.message(), dataDir.string(), "文件夹建不了"};
    if (missing == MissingData::Refuse && !std::filesystem::exists(file, failed))
        return Error{"store-missing", "there is no such database", file.string(), "没有这个数据库文件"};
    return file;
}

std::string accountName()
{
    return "kioskctl@" + std::to_string(getuid());
}

} // namespace changming::ctl
