// The other end of an SDT reader's wire: bytes in, bytes out, and a card that is put on and lifted. It keeps to what real
// readers do: a card that was read, or could not be, is not found again until it is lifted; 30 03 tells that a read one is still
// there. One thread.
#pragma once

#include "tests/emulators/specimens.h"

#include <optional>
#include <string>
#include <string_view>

namespace changming::emulators
{

class ReaderEmulator
{
public:
    void place(Specimen card);
    void lift();
    const std::optional<Specimen>& card() const { return m_card; }

    void connected(); // the host opened the link: forgets half a frame
    // Everything that the reader answers to these bytes.
    std::string received(std::string_view bytes);

    // A reply frame of these parts; for tests.
    static std::string frame(char sw3, std::string_view data = {});

private:
    std::string answer(std::string_view command);
    std::string find();
    std::string select();
    std::string read();
    std::string newAddress() const;

    enum class Stage { Lying, Found, Selected, Read, Failed };

    std::string m_in;
    std::optional<Specimen> m_card;
    Stage m_stage = Stage::Lying;
};

} // namespace changming::emulators
