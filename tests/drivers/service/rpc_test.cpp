#include "drivers/service/rpc.h"

#include <gtest/gtest.h>

namespace changming::drivers::rpc
{

namespace
{

const Refusal* refusalOf(const std::variant<Request, Refusal>& parsed)
{
    return std::get_if<Refusal>(&parsed);
}

TEST(Rpc, readsARequest)
{
    const auto parsed = parseRequest(R"({"jsonrpc":"2.0","id":"a1","method":"idcard.read","params":{"device":"x"}})");
    const auto* request = std::get_if<Request>(&parsed);
    ASSERT_NE(request, nullptr);
    EXPECT_EQ(*request->id, "a1");
    EXPECT_EQ(request->method, "idcard.read");
    EXPECT_EQ(request->params.dump(), R"({"device":"x"})");
    const auto notification = parseRequest(R"({"jsonrpc":"2.0","method":"cancel"})");
    EXPECT_FALSE(std::get<Request>(notification).id);
    EXPECT_TRUE(std::get<Request>(notification).params.empty());
}

// @see https://www.jsonrpc.org/specification, 5.1
TEST(Rpc, refusesWithTheStandardsCodes)
{
    struct Case {
        const char* line;
        Code code;
        nlohmann::json id;
    };
    const Case cases[] = {{"", Code::Parse, nullptr},
                          {"{", Code::Parse, nullptr},
                          {R"({"jsonrpc":"2.0","id":1,"id":2,"method":"x"})", Code::Parse, nullptr},
                          {"[]", Code::InvalidRequest, nullptr},
                          {R"([{"jsonrpc":"2.0","id":1,"method":"x"}])", Code::InvalidRequest, nullptr},
                          {R"({"id":1,"method":"x"})", Code::InvalidRequest, 1},
                          {R"({"jsonrpc":"1.0","id":1,"method":"x"})", Code::InvalidRequest, 1},
                          {R"({"jsonrpc":"2.0","id":1})", Code::InvalidRequest, 1},
                          {R"({"jsonrpc":"2.0","id":1,"method":7})", Code::InvalidRequest, 1},
                          {R"({"jsonrpc":"2.0","id":1,"method":"x","params":[1]})", Code::InvalidRequest, 1},
                          {R"({"jsonrpc":"2.0","id":1,"method":"x","extra":1})", Code::InvalidRequest, 1},
                          {R"({"jsonrpc":"2.0","id":1.5,"method":"x"})", Code::InvalidRequest, nullptr},
                          {R"({"jsonrpc":"2.0","id":{},"method":"x"})", Code::InvalidRequest, nullptr}};
    for (const auto& [line, code, id] : cases) {
        const auto parsed = parseRequest(line);
        ASSERT_NE(refusalOf(parsed), nullptr) << line;
        EXPECT_EQ(refusalOf(parsed)->code, code) << line;
        EXPECT_EQ(refusalOf(parsed)->id, id) << line;
    }
}

TEST(Rpc, deepAndLongLinesAreRefused)
{
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    EXPECT_EQ(refusalOf(parseRequest(deep))->code, Code::Parse);
    EXPECT_EQ(refusalOf(parseRequest(std::string(largestLine + 1, ' ')))->code, Code::Parse);
    const std::string longId = R"({"jsonrpc":"2.0","id":")" + std::string(65, 'x') + R"(","method":"x"})";
    EXPECT_EQ(refusalOf(parseRequest(longId))->code, Code::InvalidRequest);
}

TEST(Rpc, answersAreOneLine)
{
    EXPECT_EQ(resultLine("a", {{"x", "1\n2"}}), R"({"id":"a","jsonrpc":"2.0","result":{"x":"1\n2"}})");
    EXPECT_EQ(errorLine(nullptr, Code::Device, {"device-busy", "the reader is in use", "idcard-1", "读卡器正在使用"}),
              R"({"error":{"code":-32000,"data":{"code":"device-busy","place":"idcard-1","zh":"读卡器正在使用"},"message":"the reader is in use"},)"
              R"("id":null,"jsonrpc":"2.0"})");
    EXPECT_EQ(eventLine("device.status", {{"device", "x"}}), R"({"jsonrpc":"2.0","method":"device.status","params":{"device":"x"}})");
}

} // namespace

} // namespace changming::drivers::rpc
