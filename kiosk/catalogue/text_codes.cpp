// The essentials cut into codes: line by line, and a line that is too long for the room that is left goes on in the next.
#include "kiosk/catalogue/essentials.h"

#include <algorithm>

namespace changming::catalogue
{

namespace
{

struct Named {
    std::string name;
    std::string lines;
};

std::vector<std::string> linesOf(const Item& item, const Answers& answers, Language language)
{
    const bool chinese = language == Language::Chinese;
    const Essentials said = essentialsOf(item, answers, language);
    const std::vector<Named> sections{{chinese ? "您的情况" : "You said", said.situation}, {chinese ? "要带" : "Bring", said.bring},
                                      {chinese ? "多久" : "Time", said.time},             {chinese ? "费用" : "Cost", said.cost},
                                      {chinese ? "跑几趟" : "Visits", said.visits},       {chinese ? "怎么办" : "Steps", said.steps},
                                      {chinese ? "在哪办" : "Where", said.where},          {chinese ? "想问就打" : "To ask, call", item.helpPhone}};
    std::vector<std::string> lines;
    for (const Named& section : sections) {
        if (section.lines.empty())
            continue;
        if (section.lines.find('\n') == std::string::npos) {
            lines.push_back(section.name + (chinese ? "：" : ": ") + section.lines);
            continue;
        }
        lines.push_back(section.name + (chinese ? "：" : ":"));
        std::size_t at = 0;
        while (at <= section.lines.size()) {
            const std::size_t end = std::min(section.lines.find('\n', at), section.lines.size());
            lines.push_back("- " + section.lines.substr(at, end - at));
            if (section.name == (chinese ? "怎么办" : "Steps"))
                lines.back().erase(0, 2); // they are numbered already
            at = end + 1;
        }
    }
    lines.push_back(item.taskCode + (item.guide ? (chinese ? "，" : ", ") + item.guide->version + (chinese ? " 起有效" : "") : ""));
    return lines;
}

// The bytes of the first `count` code points.
std::size_t bytesOf(std::string_view utf8, std::size_t count)
{
    std::size_t at = 0;
    while (at < utf8.size() && count > 0) {
        ++at;
        while (at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U)
            ++at;
        --count;
    }
    return at;
}

// Where a line may be cut within `room` characters: behind a comma or a blank, else anywhere; not before half of the room.
std::size_t cutOf(std::string_view line, std::size_t room)
{
    const std::string_view fits = line.substr(0, bytesOf(line, room));
    std::size_t best = 0;
    for (const std::string_view mark : {"，", "；", "。", " "}) {
        const std::size_t at = fits.rfind(mark);
        if (at != std::string_view::npos)
            best = std::max(best, at + mark.size());
    }
    return characterCount(fits.substr(0, best)) * 2 >= room ? best : fits.size();
}

} // namespace

std::vector<std::string> textCodes(const Item& item, const Answers& answers, Language language, std::size_t mostCharacters)
{
    const std::string title = item.plainName.in(language);
    const std::size_t room = mostCharacters - std::min(mostCharacters / 2, characterCount(title) + 7); // " 10/12" and the line's end
    std::vector<std::string> bodies(1);
    for (const std::string& line : linesOf(item, answers, language)) {
        std::string_view rest = line;
        while (!rest.empty()) {
            const std::size_t used = characterCount(bodies.back());
            const std::size_t free = room - std::min(room, used + 1); // with a line's end
            if (characterCount(rest) <= free) {
                bodies.back().append("\n").append(rest);
                break;
            }
            // A line that the next code holds whole goes there whole.
            const std::size_t cut = characterCount(rest) < room || free < 20 ? 0 : cutOf(rest, free);
            if (cut > 0)
                bodies.back().append("\n").append(rest.substr(0, cut));
            rest.remove_prefix(cut);
            bodies.emplace_back();
        }
    }
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const std::string count = bodies.size() > 1 ? " " + std::to_string(i + 1) + "/" + std::to_string(bodies.size()) : "";
        // A title of more than half a code is cut, so that the rest has room.
        const std::size_t titleRoom = mostCharacters - std::min(mostCharacters, characterCount(bodies[i]) + count.size());
        codes.push_back(title.substr(0, bytesOf(title, titleRoom)) + count + bodies[i]);
    }
    return codes;
}

} // namespace changming::catalogue
