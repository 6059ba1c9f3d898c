"""The hall's own side: somebody of the staff signs in, sees what works, changes the menu, and the home shows it; what was done is audited."""
import json

import staff as demo_staff
import walks
import words
from chapter import Chapter
from outside_user import TOUCHABLE
from stand import Wrong

staff = Chapter("staff", "The hall changes its menu")
step = staff.step

MARK = (96, 58)  # of the top bar, upright


def first_tile(stand):
    """The first name in reading order that the home's menu has for a tile."""
    titles = [tile["title"]["zh-CN"] for tile in shown_menu(stand)["home"]]
    return next(thing.name for thing in stand.user.see() if thing.role in TOUCHABLE and thing.name in titles)


def shown_menu(stand):
    return json.loads(stand.machine.kioskctl("menu", "show", "--json", "--data-dir", stand.run.data))["menu"]


@step("nobody's PIN is shipped: kioskctl makes one", "home")
def _(stand):
    stand.notes["staffPin"] = next(pin for who, _name, role, pin in demo_staff.set_up(stand.machine) if role == "hall-staff")
    walks.begin(stand)


@step("five touches on the mark: who are you?", "staff-sign-in")
def _(stand):
    stand.user.touch_quickly(MARK, 5)


@step("a wrong PIN is told, the right one opens: what works here", "staff-devices")
def _(stand):
    stand.user.touch(words.STAFF_NAME)
    type_pin(stand, "111119")
    stand.user.find(words.WRONG_PIN)
    type_pin(stand, stand.notes.pop("staffPin"))


@step("the menu, beside the real home", "staff-menu")
def _(stand):
    stand.go(words.STAFF_MENU, "staff-menu")


@step("a tile goes first, and what that changes is said", "staff-menu-publish")
def _(stand):
    stand.user.touch(words.TELL_US)
    stand.user.touch(words.MOVE_FIRST)
    stand.go(words.PUBLISH, "staff-menu-publish")


@step("published", "staff-menu")
def _(stand):
    stand.go(words.PUBLISH_NOW, "staff-menu")


@step("the next visitor's home has it first", "home")
def _(stand):
    stand.go(words.LEAVE, "attract")
    walks.begin(stand)
    if first_tile(stand) != words.TELL_US:
        raise Wrong(f"the first tile is {first_tile(stand)}")


@step("kioskctl takes it back: the same home, within a second", "home")
def _(stand):
    stand.machine.kioskctl("menu", "rollback", "1", "--author", "demo-hall", "--data-dir", stand.run.data)
    stand.user.wait(lambda _: first_tile(stand) == words.GROUP, f"{words.GROUP} as the first tile", seconds=3)


@step("the audit log is whole and says who did what", "home")
def _(stand):
    audit = json.loads(stand.machine.kioskctl("audit", "show", "--json", "--data-dir", stand.run.data))["entries"]
    done = {entry["action"] for entry in audit}
    if missing := {"staff.added", "staff.wrong-pin", "staff.signed-in", "menu.published", "staff.signed-out", "menu.rolled-back"} - done:
        raise Wrong(f"the audit log lacks {sorted(missing)}: {sorted(done)}")
    stand.machine.kioskctl("audit", "verify", "--data-dir", stand.run.data)


def type_pin(stand, pin):
    stand.user.find(words.PAD_DONE)
    for digit in pin:
        stand.user.touch(digit)
    stand.user.touch(words.PAD_DONE)


CHAPTERS = [staff]
