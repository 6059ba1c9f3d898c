#include "kiosk/menu/moved_rows.h"

#include <cstdint>
#include <limits>

namespace changming::menu
{

namespace
{

// The best chain that ends at a member: its length, and among equally long ones the smallest sum of former rows: who stood
// in front stays, who went up has moved.
struct Chain {
    int length = 0;
    std::int64_t sum = 0;
    std::size_t previous = std::numeric_limits<std::size_t>::max();

    bool isBetterThan(const Chain& other) const { return length != other.length ? length > other.length : sum < other.sum; }
};

} // namespace

std::vector<std::size_t> movedRows(const std::vector<int>& before)
{
    std::vector<Chain> chains(before.size());
    std::size_t best = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        Chain& chain = chains[i];
        chain = {1, before[i]};
        for (std::size_t j = 0; j < i; ++j) {
            if (before[j] >= before[i])
                continue;
            const Chain longer{chains[j].length + 1, chains[j].sum + before[i], j};
            if (longer.isBetterThan(chain))
                chain = longer;
        }
        if (chain.isBetterThan(chains[best]))
            best = i;
    }
    std::vector<bool> stayed(before.size(), false);
    for (std::size_t at = best; at < before.size(); at = chains[at].previous)
        stayed[at] = true;
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!stayed[i])
            moved.push_back(i);
    }
    return moved;
}

} // namespace changming::menu
