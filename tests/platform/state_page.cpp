#include "tests/platform/state_page.h"

#include "tests/platform/page_shell.h"

#include <array>
#include <utility>

namespace changming::sandbox
{

namespace
{

struct StateName {
    const char* token;
    const char* zh;
    const char* en;
};

constexpr std::array<StateName, 6> names{{{"accepted", "已受理", "Accepted"},
                                          {"in_progress", "办理中", "In progress"},
                                          {"supplement", "等您补材料", "Waiting for something from you"},
                                          {"completed", "已办结", "Completed"},
                                          {"refused", "不予办理", "Refused"},
                                          {"withdrawn", "已撤回", "Withdrawn"}}};

std::string casePage(const std::string& zh, const std::string& en, const std::string& lines)
{
    return page({.title = zh, .site = "办件进度"}, "<h1>" + zh + "</h1>\n<p class=\"second\" lang=\"en\">" + en + "</p>\n" + lines);
}

std::string line(const std::string& zh, const std::string& en)
{
    return "<p class=\"lead\">" + zh + "<br><span class=\"second\" lang=\"en\">" + en + "</span></p>\n";
}

} // namespace

std::string statePage(const std::string& state, const std::string& acceptedAt, const std::string& promisedBy)
{
    StateName name{"", "办理中", "In progress"};
    for (const StateName& known : names)
        if (state == known.token)
            name = known;
    const std::string day = acceptedAt.substr(0, 10);
    return casePage(name.zh, name.en,
                    line("受理日期：" + day, "Accepted on " + day) + line("承诺办结：" + promisedBy + " 之前", "Promised by " + promisedBy) +
                        line("要看详细内容，请带身份证到自助机或窗口。", "For more, bring your ID card to a machine or a counter."));
}

std::string unknownPage()
{
    return casePage("还没有收到这个办件", "This case has not arrived yet",
                    line("如果小票上写着“还没有受理，先存在这台机器里”，机器会自己把它交上来，请过一会儿再扫。",
                         "If your slip says that it is saved in the machine, the machine will hand it in by itself: scan again later."));
}

std::string brokenPage()
{
    return casePage("现在查不到", "Not available right now", line("请过一会儿再扫。", "Please scan again later."));
}

} // namespace changming::sandbox
