"""A person in front of the machine, as a screen reader and a finger: finds things by role and name (AT-SPI), touches them where
they are (XTEST), sees the screen as it is. It knows nothing of the program it uses.

Waiting has a deadline and happens in the accessibility bus's main loop: each event of the tree is a reason to look again.
"""
import os
import subprocess
import time
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be chosen first)

from framebuffer import save_png  # noqa: E402

LOOK_AGAIN_MS = 100
PATIENCE = 20.0
HAND = 0.45  # seconds from one touch of a looked-for thing to the next: quicker ones are a finger that came down twice
TOUCHABLE = {"button", "push button", "page tab", "radio button", "check box", "toggle button", "link", "text", "entry"}
SWIPES = 8


class NotSeen(Exception):
    """What was looked for did not appear in time; the text says what stood there instead."""


@dataclass
class Thing:
    """One visible object of the tree, as it was when it was looked at."""
    accessible: object
    role: str
    name: str
    description: str
    box: tuple  # x, y, width, height on the screen

    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def checked(self):
        """Now, not as it was."""
        return self.accessible.get_state_set().contains(Atspi.StateType.CHECKED)


class OutsideUser:
    def __init__(self, env, framebuffer, application="kiosk", at_the_bottom=()):
        """`at_the_bottom`: names of controls that stand below whatever is scrolled; what lies behind them is swiped up first."""
        os.environ.update(env)  # libatspi finds its bus there
        self._framebuffer = framebuffer
        self._at_the_bottom = at_the_bottom
        Atspi.init()
        self._application = application
        self._loop = GLib.MainContext.default()
        self._changed = False
        self._touched = 0.0
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in ("object:state-changed", "object:children-changed", "object:property-change", "window"):
            self._listener.register(event)

    # --- looking

    def see(self):
        """All visible things in reading order."""
        root = self._root()
        things = []
        if root is not None:
            self._walk(root, things)
        return things

    def page(self):
        """The stable name of the page that stands there: the accessible description of its root item."""
        return page_of(self.see())

    def texts(self):
        return [thing.name for thing in self.see() if thing.name]

    def find(self, name, roles=None, seconds=PATIENCE):
        """The first thing with this name (a str: exactly; a compiled pattern: matching somewhere)."""
        return self.wait(lambda things: match(things, name, roles), f"{'/'.join(sorted(roles)) if roles else 'thing'} “{spoken(name)}”", seconds)

    def wait_page(self, *names, seconds=PATIENCE):
        self.wait(lambda things: page_of(things) in names, f"page {' or '.join(names)}", seconds)
        return self.page()

    def wait(self, question, what, seconds=PATIENCE):
        """Asks question(things) until it answers something true, and returns that."""
        deadline = time.monotonic() + seconds
        while True:
            things = self.see()
            if answer := question(things):
                return answer
            if time.monotonic() > deadline:
                there = " | ".join(thing.name for thing in things if thing.name)
                raise NotSeen(f"{what} did not appear within {seconds:g} s; the page is {page_of(things)}: {there[:600]}")
            self._until_something_changes()

    # --- touching

    def touch(self, name, roles=None, seconds=PATIENCE, below=None):
        """Touches the middle of a button, tile, choice, field or key, where it stands and if it stands still. `below`: the name of
        what stands before it in reading order, where several have its name."""
        for _ in range(SWIPES):
            thing, things = self._still(name, roles or TOUCHABLE, seconds, below)
            if thing.box[2] > 0 and 0 <= thing.middle()[1] < self._bottom(thing, things):
                while time.monotonic() - self._touched < HAND:
                    self._until_something_changes()
                self.touch_there(thing)
                return thing
            self._swipe(thing.middle()[1] < 0)
        raise NotSeen(f"“{spoken(name)}” is there, but not to be reached by swiping: {thing.box}")

    def touch_there(self, thing):
        """Touches where the thing was when it was looked at."""
        self.touch_each([thing])

    def touch_each(self, things):
        """One after the other, as fingers that know the keys."""
        self._touched = time.monotonic()
        xdotool(*(part for thing in things for part in ("mousemove", *thing.middle(), "mousedown", 1, "sleep", "0.04", "mouseup", 1)))

    def touch_quickly(self, place, times):
        """The same place of the screen again and again, as fast as a finger goes."""
        self._touched = time.monotonic()
        xdotool(*(part for _ in range(times) for part in ("mousemove", *place, "mousedown", 1, "sleep", "0.04", "mouseup", 1, "sleep", "0.46")))

    def draw(self, thing, points):
        """Draws a line inside the thing with a finger: points in parts of its box."""
        left, top, width, height = thing.box
        corners = [(left + x * width, top + y * height) for x, y in points]
        places = [(int(x + (to_x - x) * share / 4), int(y + (to_y - y) * share / 4)) for (x, y), (to_x, to_y) in zip(corners, corners[1:]) for share in range(5)]
        steps = [part for x, y in places[1:] for part in ("mousemove", x, y, "sleep", "0.03")]
        xdotool("mousemove", *places[0], "mousedown", 1, "sleep", "0.03", *steps, "mouseup", 1)

    def touch_anywhere(self):
        xdotool("mousemove", 540, 900, "mousedown", 1, "sleep", "0.04", "mouseup", 1)

    def press_key(self, key):
        xdotool("key", key)

    def _bottom(self, thing, things):
        """Where what scrolls ends: at the first control behind `thing` in reading order that never scrolls, but for its neighbours
        in a row; `thing` itself may be one of them."""
        if thing.name in self._at_the_bottom:
            return float("inf")
        fixed = [other for other in things[things.index(thing) + 1:] if other.name in self._at_the_bottom and other.role in TOUCHABLE]
        return min((other.box[1] for other in fixed if other.box[1] != thing.box[1]), default=float("inf"))

    @staticmethod
    def _swipe(down):
        start, end = (700, 1100) if down else (1100, 700)
        steps = [part for share in range(1, 9) for part in ("mousemove", 1060, start + (end - start) * share // 8, "sleep", "0.02")]
        xdotool("mousemove", 1060, start, "mousedown", 1, *steps, "sleep", "0.2", "mouseup", 1)

    # --- pictures

    def look(self):
        """The screen of this moment: width, height, rgb bytes."""
        return self._framebuffer.look()

    def picture(self, file):
        """The screen as a PNG, once two looks at it are the same, or after a few: a line may be shrinking."""
        look = self._framebuffer.look()
        for _ in range(4):
            self._until_something_changes()
            before, look = look, self._framebuffer.look()
            if look == before:
                break
        save_png(file, *look)

    # --- the tree

    def _root(self):
        desktop = Atspi.get_desktop(0)
        Atspi.Accessible.set_cache_mask(desktop, Atspi.Cache.NONE)
        for index in reversed(range(desktop.get_child_count())):
            try:
                application = desktop.get_child_at_index(index)
                if application is not None and application.get_name() == self._application:
                    return application
            except GLib.Error:
                continue  # one that has just gone
        return None

    def _walk(self, accessible, things):
        try:
            for index in range(accessible.get_child_count()):
                child = accessible.get_child_at_index(index)
                if child is None:
                    continue
                states = child.get_state_set()
                if not states.contains(Atspi.StateType.SHOWING) or states.contains(Atspi.StateType.INVALID):
                    continue
                box = child.get_extents(Atspi.CoordType.SCREEN)
                things.append(Thing(child, child.get_role_name(), child.get_name() or "", child.get_description() or "",
                                    (box.x, box.y, box.width, box.height)))
                self._walk(child, things)
        except GLib.Error:
            return  # it went away while it was being looked at; the next look is whole

    def _still(self, name, roles, seconds, below):
        """The thing and all that stands around it, once two looks found it in the same place."""
        before = []

        def stands_still(things):
            thing = match(behind(things, below), name, roles)
            boxes = [*before, thing.box if thing else None]
            before[:] = boxes[-1:]
            return (thing, things) if thing and len(boxes) == 2 and boxes[0] == boxes[1] else None

        return self.wait(stands_still, f"{'/'.join(sorted(roles))} “{spoken(name)}”, standing still", seconds)

    def _on_event(self, *_):
        self._changed = True

    def _until_something_changes(self):
        self._changed = False
        source = GLib.timeout_source_new(LOOK_AGAIN_MS)
        source.set_callback(self._on_event)
        source.attach(self._loop)
        while not self._changed:
            self._loop.iteration(True)
        source.destroy()


def is_name(text, name):
    return bool(name.search(text)) if hasattr(name, "search") else text == name


def spoken(name):
    return name.pattern if hasattr(name, "pattern") else name


def seen(things, name):
    return any(is_name(thing.name, name) for thing in things)


def behind(things, name):
    """What follows the first thing with this name in reading order; everything when no name is given."""
    if name is None:
        return things
    return things[next((index for index, thing in enumerate(things) if is_name(thing.name, name)), len(things)):]


def match(things, name, roles=None):
    for thing in things:
        if (roles is None or thing.role in roles) and is_name(thing.name, name):
            return thing
    return None


def page_of(things):
    """Pages within pages: the innermost root item that carries a page's name is the page that stands there."""
    names = [thing.description for thing in things if thing.role in ("panel", "pane", "filler", "form", "document frame") and is_page_name(thing.description)]
    return names[-1] if names else None


def is_page_name(text):
    return text.isascii() and text.replace("-", "").isalnum() and text == text.lower() and text[:1].isalpha()


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=20)
