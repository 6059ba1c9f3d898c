// write_slip TEMPLATE FILE: the bytes of a shipped slip with a specimen's facts, as this driver sends them, for independent
// readers.
#include "drivers/printer_escpos/slip_encoder.h"
#include "kiosk/receipts/template.h"

#include <fstream>
#include <iostream>

using namespace changming;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    receipts::CaseSlip slip{{"平安区政务服务大厅"},     "12345",  {"A017 号机"}, {"参加居民养老保险"},
                            "城乡居民养老保险参保登记", "测试人", "13800000000"};
    slip.at = *fromRfc3339("2026-04-16T14:32:05+08:00");
    slip.caseNumber = "PA0416208763";
    slip.promisedBy = "2026-04-28";
    slip.office = {"平安区社会保险中心"};
    slip.statusUrl = "https://bsfw.example.gov.cn/c/0123456789abcdef0123456789abcdef";
    const auto slipTemplate = receipts::Template::load(argv[1]);
    if (!slipTemplate) {
        std::cerr << slipTemplate.error().place << ": " << slipTemplate.error().message << '\n';
        return 1;
    }
    const auto document = slipTemplate->layOut(receipts::factsOf(slip, Language::Chinese), 48);
    if (!document) {
        std::cerr << document.error().place << ": " << document.error().message << '\n';
        return 1;
    }
    const auto encoded = drivers::escpos::encodeSlip(*document, drivers::escpos::generic80);
    if (!encoded) {
        std::cerr << encoded.error().place << ": " << encoded.error().message << '\n';
        return 1;
    }
    std::ofstream out(argv[2], std::ios::binary);
    out << encoded->body << encoded->cut;
    out.close();
    return out ? 0 : 1;
}
