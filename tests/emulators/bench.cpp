#include "tests/emulators/bench.h"

#include "drivers/api/base64.h"
#include "kiosk/base/json.h"

#include <array>
#include <utility>

namespace changming::emulators
{

namespace
{

using nlohmann::json;

json refused(const std::string& why)
{
    return {{"ok", false}, {"error", why}};
}

} // namespace

Bench::Bench(const std::filesystem::path& folder, const std::filesystem::path& slips)
    : m_printer(slips), m_readerPort((folder / "reader.sock").string(), readerDevice()),
      m_printerPort((folder / "printer.sock").string(), printerDevice()), m_scannerPort((folder / "scanner.sock").string(), scannerDevice())
{
}

PortDevice Bench::readerDevice()
{
    return {.connected =
                [this] {
                    const std::scoped_lock lock(m_readerMutex);
                    m_reader.connected();
                },
            .received =
                [this](std::string_view bytes) {
                    const std::scoped_lock lock(m_readerMutex);
                    return m_reader.received(bytes);
                }};
}

PortDevice Bench::printerDevice()
{
    return {.connected =
                [this] {
                    const std::scoped_lock lock(m_printerMutex);
                    m_printerSays.clear(); // nobody listened
                },
            .received =
                [this](std::string_view bytes) {
                    const std::scoped_lock lock(m_printerMutex);
                    return m_printer.feed(bytes);
                },
            .pending =
                [this] {
                    const std::scoped_lock lock(m_printerMutex);
                    return std::exchange(m_printerSays, {});
                }};
}

PortDevice Bench::scannerDevice()
{
    return {.connected =
                [this] {
                    const std::scoped_lock lock(m_scannerMutex);
                    m_scannerSays.clear(); // nobody listened
                    m_scanner.connected();
                },
            .received =
                [this](std::string_view bytes) {
                    const std::scoped_lock lock(m_scannerMutex);
                    m_scanner.received(bytes);
                    return std::string{};
                },
            .pending =
                [this] {
                    const std::scoped_lock lock(m_scannerMutex);
                    return std::exchange(m_scannerSays, {});
                }};
}

json Bench::control(std::string_view line)
{
    const auto word = parseJson(line, "control");
    if (!word || !word->is_object() || !word->contains("cmd") || !(*word)["cmd"].is_string())
        return refused(R"(a control word is an object with "cmd")");
    return obey(*word);
}

json Bench::obey(const json& word)
{
    const auto command = word["cmd"].get<std::string>();
    if (command == "place")
        return place(word);
    if (command == "lift")
        return lift();
    if (command == "reader")
        return plug(word, m_readerPort);
    if (command == "printer")
        return plug(word, m_printerPort);
    if (command == "scanner")
        return plug(word, m_scannerPort);
    if (command == "show-code")
        return showCode(word);
    if (command == "paper")
        return paper(word);
    if (command == "cover")
        return cover(word);
    if (command == "stop-after-bytes")
        return breakAfter(word);
    if (command == "state")
        return state();
    return refused("there is no such control word: " + command);
}

json Bench::place(const json& word)
{
    const auto name = word.find("card");
    auto card = name != word.end() && name->is_string() ? findSpecimen(name->get<std::string>()) : std::nullopt;
    if (!card) {
        std::string known;
        for (const auto& specimen : specimenNames())
            known += " " + specimen;
        return refused("\"card\" is one of:" + known);
    }
    const std::scoped_lock lock(m_readerMutex);
    m_reader.place(std::move(*card));
    return {{"ok", true}};
}

json Bench::lift()
{
    const std::scoped_lock lock(m_readerMutex);
    m_reader.lift();
    return {{"ok", true}};
}

json Bench::plug(const json& word, EmulatedPort& port)
{
    const auto plugged = word.find("plugged");
    if (plugged == word.end() || !plugged->is_boolean())
        return refused(R"("plugged" is true or false)");
    port.set(plugged->get<bool>() ? EmulatedPort::Plug::In : EmulatedPort::Plug::Out);
    return {{"ok", true}};
}

json Bench::paper(const json& word)
{
    using Paper = PrinterEmulator::Paper;
    for (const auto& [name, paper] : {std::pair{"ok", Paper::Ok}, {"near-end", Paper::NearEnd}, {"out", Paper::Out}})
        if (word.value("state", json()) == name)
            return printerSays([&, paper = paper] { return m_printer.setPaper(paper); });
    return refused(R"("state" is ok, near-end or out)");
}

json Bench::cover(const json& word)
{
    const auto open = word.find("open");
    if (open == word.end() || !open->is_boolean())
        return refused(R"("open" is true or false)");
    return printerSays([&] { return m_printer.setCover(open->get<bool>()); });
}

json Bench::breakAfter(const json& word)
{
    const auto count = word.find("count");
    if (count == word.end() || !count->is_number_unsigned() || *count == 0U)
        return refused(R"("count" is a number of bytes, at least 1)");
    m_printerPort.breakAfter(count->get<std::size_t>());
    return {{"ok", true}};
}

json Bench::showCode(const json& word)
{
    const auto text = word.find("text"), base64 = word.find("base64");
    if ((text == word.end()) == (base64 == word.end()))
        return refused(R"(a code has either "text" or "base64")");
    const auto& written = text != word.end() ? *text : *base64;
    const auto bytes = !written.is_string() ? std::nullopt
                       : text != word.end() ? std::optional(written.get<std::string>())
                                            : drivers::base64Decode(written.get_ref<const std::string&>());
    if (!bytes || bytes->empty())
        return refused(R"("text" is a text that is not empty, "base64" some bytes)");
    const std::string identifier = word.contains("symbology") && word["symbology"].is_string() ? word["symbology"].get<std::string>() : "]Q1";
    if (identifier.size() != 3 || identifier[0] != ']')
        return refused(R"("symbology" is an AIM identifier such as "]Q1")");
    if (!m_scannerPort.isPlugged())
        return refused("the scanner is not plugged in");
    bool isRead = false;
    {
        const std::scoped_lock lock(m_scannerMutex);
        isRead = m_scanner.isArmed();
        m_scannerSays += m_scanner.show(*bytes, identifier);
    }
    m_scannerPort.nudge();
    return {{"ok", true}, {"read", isRead}};
}

json Bench::printerSays(const std::function<std::string()>& change)
{
    {
        const std::scoped_lock lock(m_printerMutex);
        m_printerSays += change();
    }
    m_printerPort.nudge();
    return {{"ok", true}};
}

json Bench::state() const
{
    json state{{"ok", true}, {"cards", specimenNames()}};
    {
        const std::scoped_lock lock(m_readerMutex);
        state["reader"] = {{"plugged", m_readerPort.isPlugged()}, {"card", m_reader.card() ? json(m_reader.card()->name) : json(nullptr)}};
    }
    {
        const std::scoped_lock lock(m_scannerMutex);
        state["scanner"] = {{"plugged", m_scannerPort.isPlugged()}, {"armed", m_scanner.isArmed()}};
    }
    const std::scoped_lock lock(m_printerMutex);
    static constexpr std::array papers{"ok", "near-end", "out"};
    state["printer"] = {{"plugged", m_printerPort.isPlugged()},
                        {"paper", papers[static_cast<std::size_t>(m_printer.paper())]},
                        {"coverOpen", m_printer.coverIsOpen()},
                        {"slips", m_printer.slips()},
                        {"complaints", m_printer.complaints()}};
    return state;
}

} // namespace changming::emulators
