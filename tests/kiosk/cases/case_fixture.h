// An outbox in a directory of its own, a clock that is moved by hand, a seal that only marks, and specimen applications.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/cases/application.h"
#include "kiosk/cases/outbox.h"
#include "tests/kiosk/fresh_directory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace changming::cases
{

// Marks and scrambles, so that a test sees both that it was called and that nothing else keeps the text.
inline Result<std::string> markingSeal(std::string_view content)
{
    std::string sealed(content);
    std::ranges::transform(sealed, sealed.begin(), [](char c) { return static_cast<char>(c ^ 0x55); });
    return "sealed:" + sealed;
}

inline std::string unsealed(const std::string& body)
{
    std::string content = body.substr(7);
    std::ranges::transform(content, content.begin(), [](char c) { return static_cast<char>(c ^ 0x55); });
    return content;
}

inline Application specimen()
{
    return {.taskCode = "PA-RS-0005",
            .formId = "resident-pension",
            .formVersion = 1,
            .applicant = {.name = "张测试", .idType = "resident", .idNumber = "110101199003070070", .mobile = "13800000000"},
            .answers = {{"band", "500"}, {"startOn", "2026-05-01"}}};
}

class CaseTest : public testing::Test
{
protected:
    explicit CaseTest(const std::filesystem::path& under = testing::TempDir()) : m_directory(under) {}

    OutboxSetup setup() const { return {.dataDir = m_directory.path(), .terminalId = "A017", .seal = markingSeal}; }

    void open()
    {
        m_outbox.reset();
        auto outbox = Outbox::open(setup(), m_clock);
        ASSERT_TRUE(outbox) << outbox.error().message;
        m_outbox = *std::move(outbox);
    }

    void SetUp() override { open(); }

    CaseRecord confirmed()
    {
        auto record = m_outbox->confirm(specimen());
        EXPECT_TRUE(record);
        return record ? *record : CaseRecord{};
    }

    CaseState stateOf(const std::string& key)
    {
        auto record = m_outbox->find(key);
        EXPECT_TRUE(record && record->has_value());
        return (*record)->state;
    }

    FreshDirectory m_directory;
    ManualClock m_clock{std::chrono::sys_days{std::chrono::year{2026} / 4 / 16} + std::chrono::hours{6}};
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace changming::cases
