#include "kiosk/store/sqlite_failure.h"

#include <sqlite3.h>

namespace changming::store
{

Error failure(int code, std::string_view detail, const std::filesystem::path& file)
{
    const std::string said(detail);
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"store-busy", "another program holds the database: " + said, file.string(), "数据库正被另一个程序占用"};
    case SQLITE_FULL:
        return {"store-full", "the disk is full: " + said, file.string(), "磁盘已满"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {"store-read-only", "the database cannot be written: " + said, file.string(), "数据库不能写入，请检查文件权限"};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {"store-io", "reading or writing the database failed: " + said, file.string(), "数据库读写失败，请检查磁盘"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {"store-damaged", "the database file is damaged: " + said, file.string(), "数据库文件已损坏"};
    case SQLITE_CONSTRAINT:
        return {"store-constraint", "the database refused the row: " + said, file.string(), "数据库拒绝了这条记录"};
    default:
        return {"store-failed", "the database failed: " + said, file.string(), "数据库出错"};
    }
}

} // namespace changming::store
