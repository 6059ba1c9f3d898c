// From keys to Chinese: what is being composed, and what it may mean. An interface, so that a hall can build without the
// engine behind it (then only letters, digits and hand-writing are left).
//
// One object is one person's composing; destroying it forgets it. GUI thread.
#pragma once

#include <string>
#include <vector>

namespace changming::input_method
{

class Composer
{
public:
    Composer() = default;
    Composer(const Composer&) = delete;
    Composer& operator=(const Composer&) = delete;
    virtual ~Composer() = default;

    static constexpr std::size_t maxLetters = 18; // the engine's time grows with the square of them

    // a to z and the apostrophe that separates syllables; anything else, and a letter too many, is refused.
    [[nodiscard]] virtual bool letter(char key) = 0;
    virtual void erase() = 0; // the last letter
    virtual void clear() = 0;

    virtual std::string letters() const = 0; // as typed: "shebaodj"
    virtual std::string shown() const = 0;   // with syllables apart, what was chosen in front: "社保 deng j"

    // The candidates from `first` on, at most `count`.
    virtual std::vector<std::string> candidates(int first, int count) const = 0;

    // Takes a candidate. The finished text when nothing is left to convert, else empty: the rest is composed on.
    virtual std::string choose(int index) = 0;
};

} // namespace changming::input_method
