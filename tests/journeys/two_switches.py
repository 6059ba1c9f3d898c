"""The person in front of the machine when they have two switches and nothing else: one key goes to the next control, one chooses it.
They see which control has the ring, and count; the two keys are all that is ever sent."""
from outside_user import TOUCHABLE, NotSeen, is_name, spoken, xdotool

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be chosen first)

NEXT, CHOOSE = "F9", "F10"
PADS = {"数字", "键盘", "日期"}
LOOKS = 60  # at a page, until a control has the ring
COUNTED = 8  # of them with counting ahead; then one by one
KEY_MS = 60


class TwoSwitches:
    def __init__(self, user):
        self.user = user
        self.presses = 0

    def choose(self, name, seconds=20):
        """Goes round until the control has the ring, then chooses it."""
        self.user.wait(lambda things: things or None, "a page", seconds)
        for look in range(LOOKS):
            controls = reachable(self.user.see())
            here = next((index for index, thing in enumerate(controls) if has_ring(thing)), None)
            there = next((index for index, thing in enumerate(controls) if is_name(thing.name, name)), None)
            if here is not None and here == there:
                return self._press(CHOOSE)
            steps = 1
            if here is not None and look < COUNTED:
                steps = (there - here) % len(controls) if there is not None else max(1, len(controls) - 1 - here)
            self._press(NEXT, steps)
            self._settle()
        raise NotSeen(f"“{spoken(name)}” never had the ring; the page is {self.user.page()}: {[thing.name for thing in controls]}")

    def type(self, field, digits, done, instead=None):
        """Opens the field, types on the machine's own pad and puts it away."""
        self.choose(field)
        if instead:
            self.choose(instead)
        self.user.find(done)
        for digit in digits:
            self.choose(digit)
        self.choose(done)

    def _press(self, key, times=1):
        self.presses += times
        xdotool("key", "--delay", KEY_MS, *[key] * times)

    def _settle(self):
        """Until two looks at where the ring is agree."""
        before = object()
        for _ in range(20):
            now = next((thing.box for thing in self.user.see() if has_ring(thing)), None)
            if now == before:
                return
            before = now


def reachable(things):
    """While a pad of keys is open it is the round; it stands last in reading order."""
    pad = next((index for index, thing in enumerate(things) if thing.name in PADS and thing.role not in TOUCHABLE and is_pad(things, index)), None)
    return [thing for thing in (things if pad is None else things[pad:]) if thing.role in TOUCHABLE]


def is_pad(things, index):
    """A heading may have a pad's name; behind a pad there are keys of one character."""
    return any(len(thing.name) == 1 and thing.role in TOUCHABLE for thing in things[index:]) or things[index].name == "日期"


def has_ring(thing):
    try:
        return thing.role in TOUCHABLE and thing.accessible.get_state_set().contains(Atspi.StateType.FOCUSED)
    except GLib.Error:
        return False  # it has just gone
