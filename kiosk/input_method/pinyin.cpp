#include "kiosk/input_method/pinyin.h"

#include <rime_api.h>

#include <algorithm>
#include <array>
#include <string>

namespace changming::input_method
{

namespace
{

constexpr const char* schemaId = "changming";

const RimeApi& rime()
{
    static const RimeApi* const api = rime_get_api();
    return *api;
}

class RimeComposer final : public Composer
{
public:
    RimeComposer() : m_session(rime().create_session()) { rime().select_schema(m_session, schemaId); }
    ~RimeComposer() override { rime().destroy_session(m_session); }

    bool letter(char key) override
    {
        const bool known = (key >= 'a' && key <= 'z') || (key == '\'' && !letters().empty());
        if (!known || letters().size() >= maxLetters)
            return false;
        return rime().process_key(m_session, static_cast<unsigned char>(key), 0) != 0;
    }
    void erase() override
    {
        constexpr int backSpace = 0xff08; // X11 keysym
        rime().process_key(m_session, backSpace, 0);
    }
    void clear() override { rime().clear_composition(m_session); }

    std::string letters() const override
    {
        const char* input = rime().get_input(m_session);
        return input == nullptr ? std::string() : std::string(input);
    }
    std::string shown() const override
    {
        RimeContext context{};
        RIME_STRUCT_INIT(RimeContext, context);
        if (rime().get_context(m_session, &context) == 0)
            return {};
        std::string text = context.composition.preedit == nullptr ? "" : context.composition.preedit;
        rime().free_context(&context);
        return text;
    }
    std::vector<std::string> candidates(int first, int count) const override
    {
        std::vector<std::string> list;
        RimeCandidateListIterator at{};
        if (letters().empty() || rime().candidate_list_from_index(m_session, &at, first) == 0)
            return list;
        while (static_cast<int>(list.size()) < count && rime().candidate_list_next(&at) != 0)
            list.emplace_back(at.candidate.text);
        rime().candidate_list_end(&at);
        return list;
    }
    std::string choose(int index) override
    {
        std::string text;
        if (index < 0 || rime().select_candidate(m_session, static_cast<std::size_t>(index)) == 0)
            return text;
        RimeCommit commit{};
        RIME_STRUCT_INIT(RimeCommit, commit);
        if (rime().get_commit(m_session, &commit) != 0) {
            text = commit.text;
            rime().free_commit(&commit);
        }
        return text;
    }

private:
    RimeSessionId m_session;
};

} // namespace

Result<std::unique_ptr<Pinyin>> Pinyin::start(const std::filesystem::path& folder)
{
    // librime logs a missing table and goes on without candidates: nobody would learn of it.
    for (const char* name : {"changming.schema.yaml", "pinyin_simp.table.bin", "pinyin_simp.prism.bin", "pinyin_simp.reverse.bin"}) {
        std::error_code failed;
        if (!std::filesystem::is_regular_file(folder / name, failed))
            return Error{"pinyin-missing", "the dictionary of the pinyin keyboard is not there", (folder / name).string(), "缺少拼音键盘的词库"};
    }
    const std::string path = folder.string();
    RimeTraits traits{};
    RIME_STRUCT_INIT(RimeTraits, traits);
    traits.shared_data_dir = path.c_str();
    traits.user_data_dir = path.c_str(); // only read: nothing of ours starts its maintenance
    traits.prebuilt_data_dir = path.c_str();
    traits.staging_dir = path.c_str();
    traits.distribution_name = traits.distribution_code_name = "Changming";
    traits.distribution_version = "1";
    traits.app_name = "rime.changming";
    traits.min_log_level = 3; // its log would go to files in /tmp
    traits.log_dir = "/dev/null";
    // Its logging may be set up once a process, the engine itself as often as one likes.
    [[maybe_unused]] static const bool once = (rime().setup(&traits), true);
    rime().initialize(&traits);
    return std::unique_ptr<Pinyin>(new Pinyin);
}

Pinyin::~Pinyin()
{
    rime().finalize();
}

std::unique_ptr<Composer> Pinyin::compose() const
{
    return std::make_unique<RimeComposer>();
}

} // namespace changming::input_method
