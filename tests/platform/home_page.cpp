#include "tests/platform/home_page.h"

#include "kiosk/menu/menu_file.h"
#include "tests/platform/page_text.h"

#include <fstream>
#include <iterator>

namespace changming::sandbox
{

namespace
{

// Millimetres of a 21.5-inch panel of 1080 × 1920, as the kiosk's theme has them.
constexpr const char* style = R"(
:root { --mm: 4.03px; }
* { box-sizing: border-box; margin: 0; }
body { width: 1080px; height: 1920px; overflow: hidden; cursor: none; background: #fff; color: #14213d;
       font: calc(10.4 * var(--mm)) / calc(15 * var(--mm)) "Noto Sans CJK SC"; }
header { height: calc(29 * var(--mm)); padding: calc(6.5 * var(--mm)) calc(14 * var(--mm)); border-bottom: 1px solid #d3dae5; font-weight: bold; }
header::before { content: ""; display: inline-block; width: calc(16 * var(--mm)); height: calc(16 * var(--mm)); margin-right: calc(4 * var(--mm));
                 vertical-align: middle; border-radius: calc(2.5 * var(--mm)); background: radial-gradient(#f5b301 28%, #14213d 30%); }
main { position: absolute; inset: calc(29 * var(--mm)) 0 calc(29 * var(--mm)); padding: calc(11 * var(--mm)) calc(16 * var(--mm)); background: #fff; }
h1 { font-size: calc(20.8 * var(--mm)); line-height: calc(25.8 * var(--mm)); }
.search { height: calc(29 * var(--mm)); margin: calc(6 * var(--mm)) 0; padding: calc(7 * var(--mm)); border: calc(0.75 * var(--mm)) solid #14213d;
          border-radius: calc(3 * var(--mm)); box-shadow: 0 calc(1.5 * var(--mm)) #063566; color: #3a4762; }
.tiles { display: grid; grid-template-columns: 1fr 1fr; gap: calc(4 * var(--mm)); }
a { display: flex; align-items: center; gap: calc(5 * var(--mm)); height: calc(37 * var(--mm)); padding: calc(6 * var(--mm)); color: inherit;
    text-decoration: none; border: calc(0.5 * var(--mm)) solid #8190aa; border-radius: calc(3 * var(--mm)); box-shadow: 0 calc(1.5 * var(--mm)) #063566; }
a svg { width: calc(17 * var(--mm)); height: calc(17 * var(--mm)); flex: none; color: #0a4f97; }
b { display: block; font-size: calc(11 * var(--mm)); }
small { font-size: calc(8.4 * var(--mm)); color: #3a4762; }
.others { position: absolute; left: 0; right: 0; bottom: 0; padding: calc(8 * var(--mm)) calc(16 * var(--mm)); background: #e9f0f8; }
section { display: none; position: absolute; inset: 0; padding: inherit; background: #fff; }
section:target { display: block; }
section .tiles { grid-template-columns: 1fr; margin-top: calc(8 * var(--mm)); }
footer { position: absolute; bottom: 0; width: 100%; height: calc(29 * var(--mm)); padding: calc(7 * var(--mm)) calc(16 * var(--mm)); border-top: 1px solid #d3dae5; }
)";

Result<std::string> drawing(const std::filesystem::path& icons, const std::string& name)
{
    const auto path = icons / (name + ".svg");
    std::ifstream file(path);
    std::string svg((std::istreambuf_iterator<char>(file)), {});
    if (svg.empty())
        return Error{"icon-missing", "the icon cannot be read", path.string(), "读不到图标"};
    return svg;
}

Result<std::string> tiles(const std::vector<menu::Tile>& list, const std::filesystem::path& icons)
{
    std::string html = "<div class=\"tiles\">\n";
    for (const menu::Tile& tile : list) {
        const auto svg = drawing(icons, tile.icon);
        if (!svg)
            return svg.error();
        const std::string address = tile.action.kind == menu::Action::Kind::Group ? tile.action.target : std::string();
        html += "<a href=\"#" + escaped(address) + "\">" + *svg + "<span><b>" + escaped(tile.title.zh) + "</b>";
        if (!tile.words.zh.empty())
            html += "<small>" + escaped(tile.words.zh) + "</small>";
        html += "</span></a>\n";
    }
    return html + "</div>\n";
}

} // namespace

Result<std::string> homePage(const std::filesystem::path& menuJson, const std::filesystem::path& icons)
{
    const menu::MenuFile read = menu::readMenuFile(menuJson, {});
    if (!read.complaints.empty())
        return read.complaints.front();
    const auto home = tiles(read.menu.home, icons);
    if (!home)
        return home.error();
    std::string html = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n<title>首页</title>\n<style>" + std::string(style) +
                       "</style>\n<header>政务服务中心</header>\n<main>\n<h1>您想办什么事？</h1>\n<div class=\"search\">比如：社保、落户、公积金</div>\n" +
                       *home + "<div class=\"others\"><b>不点屏幕，也可以直接</b><small>放身份证 · 扫二维码 · 用手机接着办</small></div>\n";
    for (const menu::Group& group : read.menu.groups) {
        const auto inside = tiles(group.tiles, icons);
        if (!inside)
            return inside.error();
        html += "<section id=\"" + escaped(group.id) + "\">\n<h1>" + escaped(group.title.zh) + "</h1>\n" + *inside + "</section>\n";
    }
    return html + "</main>\n<footer>读身份证 扫码 打印 联网</footer>\n</html>\n";
}

} // namespace changming::sandbox
