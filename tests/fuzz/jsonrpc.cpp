// Any line as a request to the device service: parsed or refused, and what is answered is one line of JSON.
#include "drivers/service/rpc.h"

#include <cstdlib>

using namespace changming::drivers;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const auto parsed = rpc::parseRequest({reinterpret_cast<const char*>(data), size});
    std::string answer;
    if (const auto* refusal = std::get_if<rpc::Refusal>(&parsed))
        answer = rpc::errorLine(refusal->id, refusal->code, refusal->error);
    else
        answer = rpc::resultLine(std::get<rpc::Request>(parsed).id.value_or(nullptr), std::get<rpc::Request>(parsed).params);
    if (answer.find('\n') != std::string::npos || !nlohmann::json::accept(answer))
        std::abort();
    return 0;
}
