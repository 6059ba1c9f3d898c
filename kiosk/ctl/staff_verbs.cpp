#include "kiosk/base/clock.h"
#include "kiosk/ctl/hall_data.h"
#include "kiosk/ctl/pin_entry.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/staff/roles.h"
#include "kiosk/staff/staff_book.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <ostream>
#include <utility>

namespace changming::ctl
{

namespace
{

using nlohmann::json;
using staff::Lockout;
using staff::StaffBook;

struct Options {
    std::string dataDir;
    std::string id;
    std::string name;
    std::string role;
    std::string roles = "config/staff-roles.json";
    bool pinStdin = false;
};

class Desk
{
public:
    Desk(Context& context, const Options& options, MissingData missing) : m_context(context)
    {
        const auto file = hallDatabase(options.dataDir, missing);
        auto opened = file ? StaffBook::open(*file, m_clock) : Result<StaffBook>(file.error());
        if (opened)
            m_book.emplace(std::move(*opened));
        else
            complain(context, opened.error());
    }
    StaffBook* book() { return m_book ? &*m_book : nullptr; } // null: it has been complained

    // One change of one person; says what became of it.
    void tell(const Result<void>& done, const std::string& id, const char* english, const char* chinese)
    {
        if (!done)
            return complain(m_context, done.error());
        if (m_context.json)
            m_context.out << json{{"ok", true}, {"id", id}}.dump(2) << '\n';
        else
            m_context.out << say(m_context, english, chinese) << '\n';
    }

private:
    Context& m_context;
    SystemClock m_clock;
    std::optional<StaffBook> m_book;
};

std::optional<crypto::Secret> pinFor(Context& context, const Options& options)
{
    auto pin = askPin(context, options.pinStdin ? PinFrom::StandardInput : PinFrom::Terminal);
    if (pin)
        return std::move(*pin);
    complain(context, pin.error());
    return std::nullopt;
}

void add(Context& context, const Options& options)
{
    const auto roles = staff::loadRoles(options.roles);
    if (!roles)
        return complain(context, roles.error());
    if (staff::roleCalled(*roles, options.role) == nullptr)
        return complain(context, Error{"staff-role", "there is no role \"" + options.role + "\" in this file", options.roles,
                                       "这个文件里没有角色“" + options.role + "”"});
    Desk desk(context, options, MissingData::Make);
    StaffBook* book = desk.book();
    if (book == nullptr)
        return;
    const auto pin = pinFor(context, options);
    if (!pin)
        return;
    desk.tell(book->add({options.id, options.name, options.role}, pin->view(), accountName()), options.id, "Added; the PIN works from now on.",
              "加好了，口令现在就能用。");
}

std::string lockoutWord(const Context& context, const Lockout& lockout)
{
    if (lockout.kind == Lockout::Kind::Locked)
        return say(context, "locked", "已锁定");
    if (lockout.kind == Lockout::Kind::Waits)
        return say(context, "waits ", "要等 ") + std::to_string(lockout.wait.count()) + say(context, " s", " 秒");
    return say(context, "open", "正常");
}

void list(Context& context, const Options& options)
{
    Desk desk(context, options, MissingData::Refuse);
    StaffBook* book = desk.book();
    if (book == nullptr)
        return;
    const auto people = book->people();
    if (!people)
        return complain(context, people.error());
    json all = json::array();
    for (const staff::Person& person : *people) {
        const auto lockout = book->lockout(person.id);
        if (!lockout)
            return complain(context, lockout.error());
        all.push_back({{"id", person.id},
                       {"name", person.name},
                       {"role", person.role},
                       {"addedAt", person.addedAt},
                       {"locked", lockout->kind == Lockout::Kind::Locked},
                       {"waitSeconds", lockout->wait.count()}});
        if (!context.json)
            context.out << person.id << '\t' << person.name << '\t' << person.role << '\t' << lockoutWord(context, *lockout) << '\n';
    }
    if (context.json)
        context.out << json{{"ok", true}, {"staff", all}}.dump(2) << '\n';
    else if (people->empty())
        context.out << say(context, "Nobody yet: kioskctl staff add.", "还没有工作人员：kioskctl staff add。") << '\n';
}

void remove(Context& context, const Options& options)
{
    Desk desk(context, options, MissingData::Refuse);
    if (StaffBook* book = desk.book(); book != nullptr)
        desk.tell(book->remove(options.id, accountName()), options.id, "Removed.", "删掉了。");
}

void unlock(Context& context, const Options& options)
{
    Desk desk(context, options, MissingData::Refuse);
    if (StaffBook* book = desk.book(); book != nullptr)
        desk.tell(book->unlock(options.id, accountName()), options.id, "Unlocked.", "解锁了。");
}

void changePin(Context& context, const Options& options)
{
    Desk desk(context, options, MissingData::Refuse);
    StaffBook* book = desk.book();
    if (book == nullptr)
        return;
    if (const auto pin = pinFor(context, options))
        desk.tell(book->setPin(options.id, pin->view(), accountName()), options.id, "The PIN is changed.", "口令换好了。");
}

} // namespace

void addStaffVerbs(CLI::App& app, Context& context)
{
    CLI::App* group = app.add_subcommand("staff", say(context, "Who may open the staff pages of this machine", "谁能打开这台机器的工作人员页面"));
    group->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto verb = [&](const char* name, const std::string& about, void (*run)(Context&, const Options&)) {
        CLI::App* added = group->add_subcommand(name, about);
        added
            ->add_option("--data-dir", options->dataDir,
                         say(context, "Where hall.db lies, as given to the kiosk", "hall.db 所在的文件夹，和自助机用的一样"))
            ->required();
        added->callback([&context, options, run] { run(context, *options); });
        return added;
    };
    const auto takesId = [&](CLI::App* added) { added->add_option("ID", options->id, say(context, "Whose", "谁的代号"))->required(); };
    const auto takesPin = [&](CLI::App* added) {
        added->add_flag(
            "--pin-stdin", options->pinStdin,
            say(context, "The PIN is the first line of standard input (else it is asked for)", "口令是标准输入的第一行（不写就在终端里问）"));
    };

    CLI::App* adding = verb("add", say(context, "Add somebody; the PIN has 6 to 12 digits", "加一个人；口令 6 到 12 位数字"), add);
    takesId(adding);
    adding->add_option("--name", options->name, say(context, "Their name", "姓名"))->required();
    adding->add_option("--role", options->role, say(context, "Their role, as the file of roles names it", "角色，角色文件里的代号"))->required();
    adding->add_option("--roles", options->roles, say(context, "The file of roles (config/staff-roles.json)", "角色文件（config/staff-roles.json）"));
    takesPin(adding);
    verb("list", say(context, "Who there is, and who is locked", "有哪些人，谁被锁定了"), list);
    takesId(verb("remove", say(context, "Remove somebody", "删掉一个人"), remove));
    takesId(verb("unlock", say(context, "Let somebody try again who typed too many wrong PINs", "口令错太多次被锁定的，让他再试"), unlock));
    CLI::App* changing = verb("pin", say(context, "Give somebody a new PIN; unlocks too", "换一个新口令，同时解锁"), changePin);
    takesId(changing);
    takesPin(changing);
}

} // namespace changming::ctl
