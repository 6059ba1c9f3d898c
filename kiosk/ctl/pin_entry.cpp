#include "kiosk/ctl/pin_entry.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <optional>
#include <string>

namespace changming::ctl
{

namespace
{

// Echo is off for as long as it lives.
class Silence
{
public:
    Silence()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isSilent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    bool isSilent() const { return m_isSilent; }

private:
    termios m_before{};
    bool m_isSilent = false;
};

std::optional<crypto::Secret> readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    crypto::Secret secret(line);
    crypto::cleanse(line);
    return secret;
}

Error missing()
{
    return {"pin-missing", "no PIN was typed", "", "没有输入口令"};
}

} // namespace

Result<crypto::Secret> askPin(Context& context, PinFrom from)
{
    if (from == PinFrom::StandardInput) {
        auto line = readLine();
        if (!line)
            return missing();
        return std::move(*line);
    }
    if (isatty(STDIN_FILENO) == 0)
        return Error{"pin-no-terminal", "there is no terminal to type a PIN at; give it on standard input with --pin-stdin", "",
                     "这里没有终端可以输入口令；请加 --pin-stdin，从标准输入给"};
    const Silence silence;
    if (!silence.isSilent())
        return Error{"pin-no-terminal", "the terminal cannot be kept from showing the PIN", "", "这个终端不能隐藏口令"};
    context.err << say(context, "New PIN (6 to 12 digits): ", "新口令（6 到 12 位数字）：") << std::flush;
    auto first = readLine();
    context.err << '\n' << say(context, "Once more: ", "再输一遍：") << std::flush;
    const auto second = readLine();
    context.err << '\n';
    if (!first || !second)
        return missing();
    if (first->view() != second->view())
        return Error{"pin-differs", "the two PINs are not the same", "", "两遍口令不一样"};
    return std::move(*first);
}

} // namespace changming::ctl
