#include "kiosk/forms/words.h"

#include "kiosk/forms/document.h"
#include "kiosk/schema/pointer.h"

#include <set>

namespace changming::forms
{

namespace
{

constexpr std::string_view errorKeywords[] = {"required", "minLength", "maxLength", "pattern",    "incomplete", "format",   "oneOf",   "earliest",
                                              "latest",   "minimum",   "maximum",   "multipleOf", "type",       "minItems", "maxItems"};

class Words
{
public:
    Words(Definition& definition, const WordFile& english, const WordFile& chinese, std::string uischemaPlace)
        : m_definition(definition), m_english(english.words, english.place), m_chinese(chinese.words, chinese.place),
          m_uischemaPlace(std::move(uischemaPlace))
    {
    }

    Result<void> apply()
    {
        if (!isTable(m_english) || !isTable(m_chinese))
            return complaint();
        for (auto& step : m_definition.steps) {
            translate(step.id + ".label", step.label, step.origin);
            translate(step.id + ".question", step.question, step.origin);
        }
        applyTo(m_definition);
        sentences("", m_definition.errors);
        refuseUnused(m_english);
        refuseUnused(m_chinese);
        return complaint();
    }

private:
    bool isTable(Document& document)
    {
        if (!document.root().is_object()) {
            document.refuse("", "the words are an object of keys and texts", "文字要写成对象：键和文字");
            return false;
        }
        for (const auto& [key, text] : document.root().items())
            document.text(document.root(), "", key, Document::Need::May);
        return !document.complaint();
    }

    Result<void> complaint() const
    {
        for (const auto* document : {&m_english, &m_chinese})
            if (document->complaint())
                return *document->complaint();
        return {};
    }

    void translate(const std::string& key, Text& text, const Origin& origin)
    {
        if (text.zh.empty())
            return;
        m_used.insert(key);
        text.en = m_english.root().value(key, "");
        if (text.en.empty())
            m_english.refuse("", "\"" + key + "\" is missing: the English of " + m_uischemaPlace + "#" + origin.pointer,
                             "少了 \"" + key + "\"：" + m_uischemaPlace + "#" + origin.pointer + " 的英文");
    }

    void applyTo(Definition& part)
    {
        for (auto& element : part.elements)
            if (!element.isControl())
                translate(element.key + (element.kind == Kind::Heading ? ".label" : ".text"), element.text, element.origin);
        for (auto& control : part.controls)
            applyTo(control);
    }

    void applyTo(Control& control)
    {
        if (control.entry) {
            auto entry = std::make_shared<Definition>(*control.entry);
            applyTo(*entry);
            control.entry = std::move(entry);
        }
        translate(control.key + ".add", control.addLabel, control.origin);
        if (control.unit.en.empty()) // yuan is ours
            translate(control.key + ".unit", control.unit, control.origin);
        translate(control.key + ".label", control.label, control.origin);
        translate(control.key + ".short", control.shortLabel, control.origin);
        translate(control.key + ".description", control.description, control.origin);
        for (auto& choice : control.choices)
            if (choice.label.en.empty()) // yes and no are ours
                translate(control.key + "." + choice.label.zh, choice.label, control.origin);
        sentences(control.key + ".", control.errors);
        if (control.hasPattern && control.source.empty() && !control.errors.contains("pattern"))
            m_english.refuse("",
                             "\"" + control.key + ".error.pattern\" is missing here and in " + m_chinese.place() + ": a person cannot read a pattern",
                             "这里和 " + m_chinese.place() + " 都少了 \"" + control.key + ".error.pattern\"：样式不对时要告诉人哪里不对");
    }

    // The form's own sentences for what is wrong, in both languages or in none.
    void sentences(const std::string& prefix, std::map<std::string, Text>& errors)
    {
        for (const auto keyword : errorKeywords) {
            const auto key = prefix + "error." + std::string(keyword);
            m_used.insert(key);
            m_chineseKeys.insert(key);
            const Text text{m_chinese.root().value(key, ""), m_english.root().value(key, "")};
            if (text.zh.empty() && text.en.empty())
                continue;
            if (text.zh.empty())
                m_chinese.refuse("", "\"" + key + "\" is missing; " + m_english.place() + " has it",
                                 "少了 \"" + key + "\"，" + m_english.place() + " 里有");
            if (text.en.empty())
                m_english.refuse("", "\"" + key + "\" is missing; " + m_chinese.place() + " has it",
                                 "少了 \"" + key + "\"，" + m_chinese.place() + " 里有");
            errors.emplace(keyword, text);
        }
    }

    void refuseUnused(Document& document)
    {
        const auto& known = &document == &m_chinese ? m_chineseKeys : m_used;
        for (const auto& [key, text] : document.root().items())
            if (!known.contains(key))
                document.refuse(schema::append("", key), "nothing in the form uses \"" + key + "\"", "表单里没有用到 \"" + key + "\"");
    }

    Definition& m_definition;
    Document m_english;
    Document m_chinese;
    std::string m_uischemaPlace;
    std::set<std::string> m_used;
    std::set<std::string> m_chineseKeys; // Chinese stands in the documents; only sentences belong into its file
};

} // namespace

Result<void> applyWords(Definition& definition, const WordFile& english, const WordFile& chinese, const std::string& uischemaPlace)
{
    return Words(definition, english, chinese, uischemaPlace).apply();
}

} // namespace changming::forms
