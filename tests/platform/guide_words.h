// The sentences of the pages of guides. Those of the kiosk's own guide page are its words (assets/translations; a test compares
// them); "here" and "this machine" have become "a machine", since a phone may be anywhere. Pure, any thread.
#pragma once

#include "kiosk/base/text.h"

#include <string>

namespace changming::sandbox
{

struct Words {
    const char* zh;
    const char* en;
};

// With %1, HTML takes its place.
std::string say(const Words& words, Language language, const std::string& html = {});

struct CountedWords {
    const char* zh;
    const char* one;
    const char* many; // %n stands for the number in each
};

std::string say(const CountedWords& words, Language language, int count);

namespace words
{

inline constexpr Words guides{"办事指南", "Guides"};
inline constexpr Words finish{"在自助机上就能办完", "Finish it at a machine"};
inline constexpr Words prepare{"在自助机上先准备", "Prepare it at a machine"};
inline constexpr Words counterOnly{"要到窗口办", "At the counter only"};

inline constexpr Words updated{"这份指南在 %1 更新过，下面是现在的。", "This guide was updated on %1. Below is how it is now."};
inline constexpr Words notYet{"您扫的那一版这里还没有。下面是 %1 的。",
                              "The version that you scanned has not arrived here yet. Below is the one of %1."};
inline constexpr Words noLonger{"您扫的那份指南现在没有了，下面是现在知道的。",
                                "The guide that you scanned is no longer there. Below is what is known now."};
inline constexpr CountedWords dropped{"码里有 %n 个回答现在没有了，没有算进去。", "An answer in the code no longer exists and was left out.",
                                      "%n answers in the code no longer exist and were left out."};
inline constexpr Words chooseAgain{"请在下面重新选。", "Please choose again below."};

inline constexpr Words here{"在自助机上", "At a machine"};
inline constexpr CountedWords minutes{"约 %n 分钟", "About %n minute", "About %n minutes"};
inline constexpr Words result{"多久有结果", "Result"};
inline constexpr Words atOnce{"当场办好", "At once"};
inline constexpr CountedWords workingDays{"%n 个工作日", "%n working day", "%n working days"};
inline constexpr Words cost{"费用", "Cost"};
inline constexpr Words free{"不收费", "Free of charge"};

inline constexpr Words qualify{"我能办吗", "Do I qualify?"};
inline constexpr Words noConditions{"这里没有写条件，请打 %1 问清楚。", "The conditions are not written down here: call %1 and ask."};
inline constexpr Words unsaid{"这里没有写，请打 %1 问清楚。", "Not written down here: call %1 and ask."};
inline constexpr Words chosen{"您选的：%1", "You chose: %1"};
inline constexpr Words clear{"不选，看全部材料", "Not sure: show everything"};

inline constexpr Words bring{"要带什么", "What to bring"};
inline constexpr Words nothing{"什么都不用带。", "You need not bring anything."};
inline constexpr Words required{"一定要有", "required"};
inline constexpr Words optional{"有就带上", "if you have it"};
inline constexpr Words later{"可以以后补", "may follow later"};
inline constexpr Words paper{"纸质", "on paper"};
inline constexpr Words electronic{"电子版", "electronic"};
inline constexpr Words either{"纸质、电子版都行", "on paper or electronic"};
inline constexpr CountedWords copies{"%n 份", "%n copy", "%n copies"};
inline constexpr Words onlyIf{"这样回答的人才要：%1", "Only with this answer: %1"};
inline constexpr Words carrierUnsaid{"没有写纸质、电子版的，请打 %1 问清楚。", "Where paper or electronic is not written down: call %1 and ask."};

inline constexpr Words how{"怎么办", "How it goes"};
inline constexpr Words atMachine{"带上这些，到任意一台自助机，刷身份证就能办。", "Bring these things to any machine and tap your ID card."};
inline constexpr Words toCounter{"自助机还不能交。请带上这些材料去窗口，或打 %1。",
                                 "The machines cannot hand it in yet. Bring these things to the counter, or call %1."};
inline constexpr Words counterFirst{"这件事在窗口办。请带上这些材料，或先打 %1 问清楚。",
                                    "This is done at the counter. Bring these things, or call %1 first."};

inline constexpr Words time{"多久，跑几趟", "Time, visits"};
inline constexpr Words promisedAtOnce{"承诺：当场办好", "Promised: at once, while you wait"};
inline constexpr CountedWords promised{"承诺：%n 个工作日内", "Promised: within %n working day", "Promised: within %n working days"};
inline constexpr Words noLimit{"没有法定时限。", "The law sets no limit."};
inline constexpr Words byLawAtOnce{"法定：当场办好", "By law: at once"};
inline constexpr CountedWords byLaw{"法定：%n 个工作日内", "By law: within %n working day", "By law: within %n working days"};
inline constexpr Words noTrips{"一趟都不用跑。", "You need not come to a counter."};
inline constexpr CountedWords trips{"要去窗口 %n 趟", "You come to the counter once", "You come to the counter %n times"};
inline constexpr Words tripsUnsaid{"要跑几趟没有写，请打 %1 问清楚。", "How often you have to come is not written down: call %1 and ask."};
inline constexpr Words online{"网上也能办。", "It can be done online, too."};
inline constexpr Words mailed{"结果可以寄给您。", "The result can be mailed to you."};

inline constexpr Words where{"在哪儿办", "Where and when"};
inline constexpr Words decides{"谁来定", "Who decides"};
inline constexpr Words travels{"材料怎么走", "The way of the papers"};
inline constexpr Words get{"您会拿到", "What you get"};
inline constexpr Words law{"政策依据", "The law behind it"};
inline constexpr Words call{"问谁", "Whom to call"};
inline constexpr Words toAsk{"问怎么办", "to ask"};
inline constexpr Words toComplain{"投诉", "to complain"};

inline constexpr Words nothingPersonal{"这一页没有您的个人信息。", "There is nothing personal on this page."};
inline constexpr Words validFrom{"指南版本：%1", "Guide of %1"};
inline constexpr Words code{"事项编码：%1", "Code of the matter: %1"};
inline constexpr Words allGuides{"看全部指南", "See all guides"};

inline constexpr CountedWords matters{"%n 个事项", "%n matter", "%n matters"};
inline constexpr Words happened{"您遇到了什么事？", "What has happened?"};
inline constexpr Words department{"找哪个部门？", "Which department?"};

inline constexpr Words unknown{"没有找到这份指南", "This guide was not found"};
inline constexpr Words unknownWhy{"码可能旧了，或者没有扫全。请再扫一次，或打 %1 问清楚。",
                                  "The code may be old, or was not read to its end. Please scan again, or call %1 and ask."};

} // namespace words

} // namespace changming::sandbox
