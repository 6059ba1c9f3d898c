"""Ways through the pages that several chapters go: each ends on the page that it is named for."""
import datetime

import words
from outside_user import TOUCHABLE, NotSeen, page_of, seen

HALL_ZONE = datetime.timezone(datetime.timedelta(hours=8))


def begin(stand):
    if stand.user.wait_page("attract", "home") == "attract":
        stand.user.touch_anywhere()
    stand.user.wait_page("home")


def to_item(stand):
    begin(stand)
    stand.go(words.GROUP, "items")
    stand.go(words.ITEM, "guide")


def to_tap_card(stand):
    to_item(stand)
    stand.go(words.APPLY, "tap-card")


def place_card(stand, card="resident"):
    """On the reader until the page has changed, then taken back, as the page asks."""
    stand.machine.hardware("place", card=card)
    stand.user.wait_page("form-1", seconds=30)
    stand.machine.hardware("lift")


def to_form(stand, card="resident"):
    to_tap_card(stand)
    place_card(stand, card)


def type_digits(stand, label, digits):
    """Opens the field and types on the machine's own pad; the pad is put away when it still stands there."""
    user = stand.user
    user.touch(label)  # the box; its heading of the same name is no control
    user.find(words.PAD_DONE)
    keys = {thing.name: thing for thing in user.see() if len(thing.name) == 1 and thing.name.isdigit() and thing.role in TOUCHABLE}
    for digit in digits:
        user.touch_there(keys[digit])
    user.touch(words.PAD_DONE)
    user.wait(lambda things: not seen(things, words.PAD_DONE), "the page without the pad")


def fill_contact(stand):
    stand.user.touch(words.LIVES_AT_HOME)
    type_digits(stand, words.MOBILE_LABEL, words.MOBILE)


def next_step(stand, page):
    stand.go(words.NEXT, page)


def fill_level(stand):
    stand.user.touch(words.AMOUNT)
    day = datetime.datetime.now(HALL_ZONE).date() + datetime.timedelta(days=30)
    type_digits(stand, words.START_DATE_LABEL, day.strftime("%Y%m%d"))


def fill_payout(stand):
    stand.user.touch(words.SOCIAL_CARD)
    stand.user.touch(words.NO)


def to_check_answers(stand, card="resident"):
    to_form(stand, card)
    fill_to_check_answers(stand)


def fill_to_check_answers(stand):
    fill_contact(stand)
    next_step(stand, "form-2")
    fill_level(stand)
    next_step(stand, "form-3")
    fill_payout(stand)
    next_step(stand, "check-answers")


def clear_search(stand):
    stand.user.touch(words.CLEAR)
    stand.user.wait(lambda things: not seen(things, words.CLEAR), "an empty search box")


def type_letters(stand, letters):
    for letter in letters:
        stand.user.touch(letter)


def turn_pages_to(stand, name):
    """Turns the pages of a list until `name` stands there."""
    for _ in range(20):
        if seen(stand.user.see(), name):
            return
        stand.user.touch(words.MORE_BELOW)
    raise NotSeen(f"“{name}” on none of the pages")


def show_code(stand, text, page):
    """Holds a code before the scanner until the page has changed."""
    if not stand.machine.hardware("show-code", text=text)["read"]:
        raise NotSeen("the scanner does not read: nobody has armed it")
    stand.user.wait_page(page, seconds=30)


def other_page(things, page):
    """The name of the page that stands there, when it is another than `page`."""
    there = page_of(things)
    return there if there not in (page, None) else None


def leave(stand):
    stand.go(words.LEAVE, "attract")
