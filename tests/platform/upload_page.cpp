#include "tests/platform/upload_page.h"

#include "tests/platform/guide_words.h"
#include "tests/platform/page_shell.h"
#include "tests/platform/page_text.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace changming::embedded
{
extern const std::string_view uploadScript;
}

namespace changming::sandbox
{

namespace
{

constexpr Words site{"传材料", "Send materials"};
constexpr Words lead{"拍照，或者选照片、PDF。传上来以后，机器的屏幕上马上能看到。",
                     "Take a picture, or choose pictures or a PDF. What you send appears on the machine at once."};
constexpr CountedWords limits{"最多 %n 个文件，每个不超过 8 MB。", "At most %n file of no more than 8 MB.",
                              "At most %n files of no more than 8 MB each."};
constexpr Words camera{"拍照", "Take a picture"};
constexpr Words choose{"选照片或 PDF", "Choose pictures or a PDF"};
constexpr Words arrivedBefore{"已经传上来的", "Here already"};
constexpr Words noScript{"这个浏览器不能用这个页面，请换一个浏览器扫码。",
                         "This browser cannot show this page: please scan the code with another one."};
constexpr Words goneTitle{"这个码不能用了", "This code no longer works"};
constexpr Words gone{"它已经过期，或者您已经在机器上结束了。要接着传，请在自助机上重新取一个码。",
                     "It has expired, or you have finished at the machine. To go on, get a new code at the machine."};
constexpr Words foot{"文件只交给您正在办的这件事。", "Your files go to the matter at the machine, and nowhere else."};

std::string address(const std::string& token, Language language)
{
    return (language == Language::English ? "/en/u/" : "/u/") + token;
}

Language other(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

PageShell shell(const std::string& title, const std::string& token, Language language)
{
    return {.language = language,
            .title = title,
            .site = say(site, language),
            .otherLanguage = address(token, other(language)),
            .foot = "<p>" + say(foot, language) + "</p>\n"};
}

// What the script says.
std::string scriptWords(Language language)
{
    constexpr std::pair<const char*, Words> all[] = {
        {"waiting", {"等着传", "Waiting"}},
        {"sending", {"正在传 %n%", "Sending, %n%"}},
        {"checking", {"传完了，正在检查", "Sent, being checked"}},
        {"done", {"传好了", "Sent"}},
        {"some",
         {"已经传了 %n 个，机器上能看到了。还可以再传，也可以回到机器接着办。",
          "Sent: %n. You see them on the machine. Send more, or go on at the machine."}},
        {"all", {"%n 个都传好了，请回到机器接着办。", "All is sent (%n). Please go on at the machine."}},
        {"type", {"没有传：这不是照片（JPEG、PNG），也不是 PDF。", "Not sent: this is neither a picture (JPEG, PNG) nor a PDF."}},
        {"large", {"没有传：超过 8 MB 了。请换一个小一点的。", "Not sent: it is larger than 8 MB. Please choose a smaller one."}},
        {"unreadable",
         {"没有传：文件打不开。请换一个，或者重新拍。",
          "Not sent: the file cannot be opened. Please choose another one, or take the picture again."}},
        {"full", {"没有传：已经够数了。", "Not sent: there are enough files already."}},
        {"gone", {"没有传：这个码不能用了，请在自助机上重新取一个码。", "Not sent: this code no longer works. Please get a new one at the machine."}},
        {"failed", {"没有传上去，请再试一次。", "It did not get through: please try again."}}};
    nlohmann::ordered_json words = nlohmann::ordered_json::object();
    for (const auto& [name, text] : all)
        words[name] = language == Language::Chinese ? text.zh : text.en;
    return words.dump();
}

std::string picker(const char* kind, const Words& label, const std::string& attributes, Language language)
{
    return std::string("<label class=\"button ") + kind + "\"><span>" + say(label, language) + "</span><input type=\"file\" " + attributes +
           "></label>\n";
}

std::string title(const Text& material, Language language)
{
    return language == Language::Chinese ? "传“" + material.zh + "”" : "Send: " + material.in(language);
}

std::string heading(const Text& material, Language language)
{
    return language == Language::Chinese ? "传“" + escaped(material.zh) + "”" : "Send: " + inLanguage(material, language);
}

std::string filesBefore(const SlotView& slot, Language language)
{
    if (slot.arrived.empty())
        return {};
    std::string html = "<h2>" + say(arrivedBefore, language) + "</h2>\n<ul class=\"files\">\n";
    for (const std::string& name : slot.arrived)
        html += "<li class=\"done\"><strong translate=\"no\">" + escaped(name) + "</strong></li>\n";
    return html + "</ul>\n";
}

} // namespace

std::string uploadPage(const SlotView& slot, const std::string& token, Language language, const std::string& nonce)
{
    std::string html = "<div data-words=\"" + escaped(scriptWords(language)) + "\" data-files=\"" + std::to_string(slot.files) +
                       "\" data-arrived=\"" + std::to_string(slot.arrived.size()) + "\" data-bytes=\"" + std::to_string(maxUploadBytes) +
                       "\" data-address=\"/u/" + escaped(token) + "\">\n";
    html += "<h1>" + heading(slot.name, language) + "</h1>\n<p class=\"lead\">" + say(lead, language) + "</p>\n<p class=\"second\">" +
            say(limits, language, static_cast<int>(slot.files)) + "</p>\n<p id=\"summary\" role=\"status\"></p>\n";
    html += "<noscript><p class=\"banner\">" + say(noScript, language) + "</p></noscript>\n<div class=\"pick\">\n";
    html += picker("camera", camera, R"(accept="image/*" capture="environment")", language);
    html += picker("choose", choose, std::string(R"(accept="image/jpeg,image/png,application/pdf")") + (slot.files > 1 ? " multiple" : ""), language);
    html += "</div>\n<ul class=\"files\" id=\"files\"></ul>\n" + filesBefore(slot, language) + "</div>\n";
    html += "<script nonce=\"" + nonce + "\">\n";
    html += embedded::uploadScript;
    html += "</script>\n";
    return page(shell(title(slot.name, language), token, language), html);
}

std::string uploadGonePage(const std::string& token, Language language)
{
    return page(shell(say(goneTitle, language), token, language),
                "<h1>" + say(goneTitle, language) + "</h1>\n<p class=\"lead\">" + say(gone, language) + "</p>\n");
}

std::string uploadPolicy(const std::string& nonce)
{
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-" + nonce +
           "'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace changming::sandbox
