// Which of a list's members changed places, as few as possible. Inside this room; any thread.
#pragma once

#include <cstddef>
#include <vector>

namespace changming::menu
{

// `before`[i] is the row that the i-th of now had before; no two are equal. The indexes of those that moved, ascending: all
// but a longest chain that kept its order. Of two that changed places, the one that went up has moved.
std::vector<std::size_t> movedRows(const std::vector<int>& before);

} // namespace changming::menu
