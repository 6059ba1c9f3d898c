#include "tests/kiosk/app/person_specimens.h"

#include "tests/platform/demo_pki.h"
#include "tests/platform/result_pdf.h"

namespace changming::app
{

using session::Licence;

std::vector<Licence> specimenLicences()
{
    return {{"lic-1", "household-register", {"居民户口簿", "Household register"}, "PA-0001234", {"平安派出所", "Ping'an Police Station"}, "2012-03-01", "", Licence::State::Valid},
            {"lic-2", "driving-licence", {"机动车驾驶证", "Driving licence"}, "110105194912310021", {"市公安局交警支队", "Traffic Police"}, "2014-05-01", "2024-05-01", Licence::State::Expired},
            {"lic-3", "business-licence", {"营业执照", "Business licence"}, "91110105MA0000000X", {"平安区市场监督管理局", "Ping'an Market Supervision Bureau"}, "2020-01-01", "2040-01-01", Licence::State::Valid},
            {"lic-4", "disability-certificate", {"残疾人证", "Disability certificate"}, "11010519491231002X42", {"平安区残疾人联合会", "Ping'an Disabled Persons' Federation"}, "2015-01-01", "", Licence::State::Revoked},
            {"lic-5", "marriage-certificate", {"结婚证", "Marriage certificate"}, "J110105-1975-000123", {"平安区民政局", "Ping'an Civil Affairs Bureau"}, "1975-10-01", "", Licence::State::Valid}};
}

std::vector<session::PersonCase> specimenCases()
{
    const Text office{"平安区社会保险中心", "Ping'an Social Insurance Centre"};
    session::PersonCase missing{"PA0410300001", "PA-ZJ-0006", {"申请公共租赁住房", "Apply for public rental housing"}, "supplement", office, "2026-04-10T09:12:00+08:00", "2026-05-08", {}, {}, {}, "", "", true};
    missing.past = {{"2026-04-10T09:12:00+08:00", {"您提交了", "You handed it in"}, {"政务中心 3 号机", "Machine 3"}},
                    {"2026-04-13T10:00:00+08:00", {"住房保障中心看了材料", "The housing centre looked at the papers"}, {}},
                    {"2026-04-14T16:20:00+08:00", {"还差材料，等您补", "Something is missing: it waits for you"}, {}}};
    missing.ahead = {{"2026-05-08", {"出结果，发短信告诉您", "Result, by text message"}, {}}};
    missing.wanted = {{"income-proof", {"收入证明", "Proof of income"}, {"近 6 个月的，要盖章", "of the last six months, stamped"}}};
    missing.wantedBy = "2026-04-30";
    session::PersonCase running{"PA0416208763", "PA-RS-0004", {"参加居民养老保险", "Join the residents' pension"}, "in_progress", office, "2026-04-16T14:43:00+08:00", "2026-04-28", {}, {}, {}, "", "", true};
    running.past = {{"2026-04-16T14:43:00+08:00", {"您提交了", "You handed it in"}, {"政务中心 3 号机", "Machine 3"}},
                    {"2026-04-16T14:43:00+08:00", {"社保中心收下了", "The centre took it"}, {}},
                    {"2026-04-17", {"社保中心审核", "The centre checks it"}, {}}};
    running.ahead = {{"2026-04-28", {"出结果，发短信告诉您", "Result, by text message"}, {}}, {"", {"来这里打印参保凭证", "Print the certificate here"}, {}}};
    session::PersonCase done{"PA0301110022", "PA-MZ-0011", {"领老年人优待证", "Get a senior citizen's card"}, "completed", office, "2026-03-01T10:00:00+08:00", "2026-03-05", {}, {}, {}, "", "res-1", false};
    done.past = {{"2026-03-01T10:00:00+08:00", {"您提交了", "You handed it in"}, {}}, {"2026-03-03T11:30:00+08:00", {"办结，结果出来了", "Finished, the result is here"}, {}}};
    return {missing, running, done};
}

std::vector<session::ResultDocument> specimenResults()
{
    const Text office{"平安区社会保险中心", "Ping'an Social Insurance Centre"};
    return {{"res-1", {"老年人优待证", "Senior citizen's card"}, "YD-2026-0042", office, "2026-03-03", "", "PA0301110022"},
            {"res-2", {"参保证明", "Proof of insurance"}, "CB-2026-0815", office, "2026-02-11", "2026-08-11", ""}};
}

std::string specimenPdf()
{
    const auto pki = tests::demoPki();
    return sandbox::makeResultPdf({"老年人优待证", "YD-2026-0042", "测试甲", {{"持证人", "测试甲"}}, "平安区社会保险中心", "2026-03-03", ""},
                                  {pki / "result.crt", pki / "result.key"})
        .value();
}

} // namespace changming::app
