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
    apply(stand)


def apply(stand):
    """From a guide to the reader: whoever has not agreed yet is asked first."""
    stand.go(words.APPLY, "consent")
    stand.go(words.AGREE, "tap-card")


def to_card_alone(stand, card="resident", page="card-matters"):
    """The card first, and no item: it still lies there when the page stands."""
    begin(stand)
    stand.machine.hardware("place", card=card)
    stand.user.wait_page("consent", seconds=30)
    stand.go(words.AGREE, page)


def place_card(stand, card="resident"):
    """On the reader until the page has changed, then taken back, as the page asks."""
    stand.machine.hardware("place", card=card)
    stand.user.wait_page("proof", "form-1", seconds=30)
    stand.machine.hardware("lift")
    without_code(stand)


def without_code(stand):
    """On without the second proof, if it is asked for; the platform may still be thinking about who it is."""
    if stand.user.wait_page("proof", "form-1") == "form-1":
        return
    choices = (words.WITHOUT_PHONE, words.WITHOUT_CODE)
    stand.user.wait(lambda things: any(seen(things, choice) for choice in choices), "a way on without a code", seconds=30)
    there = stand.user.see()
    stand.go(next(choice for choice in choices if seen(there, choice)), "form-1")


def to_form(stand, card="resident"):
    to_tap_card(stand)
    place_card(stand, card)


def type_digits(stand, label, digits, instead=None):
    """Opens the field and types on the machine's own pad; the pad is put away when it still stands there."""
    user = stand.user
    user.touch(label)  # the box; its heading of the same name is no control
    if instead:  # of the wheel
        user.touch(instead)
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
    type_digits(stand, words.START_DATE_LABEL, day.strftime("%Y%m%d"), words.TYPE_DATE)


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
    hand_in_and_sign(stand)


def hand_in_and_sign(stand):
    """From the last step of the form: the material later, the commitment read to the end and signed."""
    next_step(stand, "materials")
    stand.user.touch(words.LATER)
    next_step(stand, "commitment-1")
    stand.user.touch(words.NEXT_PAGE)
    sign(stand)
    stand.go(words.SIGNED, "check-answers")


def sign(stand):
    stand.user.draw(stand.user.find(words.SIGN_HERE), [(0.2, 0.3), (0.35, 0.6), (0.5, 0.25), (0.6, 0.65), (0.75, 0.3), (0.8, 0.6)])


def done(stand):
    """From the page with the number, past the rating, until nobody is here."""
    stand.go(words.DONE, "rating")
    stand.go(words.SKIP, "attract")


def clear_search(stand):
    stand.user.touch(words.CLEAR)
    stand.user.wait(lambda things: not seen(things, words.CLEAR), "an empty search box")


def type_letters(stand, letters):
    stand.user.find(letters[0], roles=TOUCHABLE)
    keys = {thing.name: thing for thing in stand.user.see() if len(thing.name) == 1 and thing.role in TOUCHABLE}
    for letter in letters:
        stand.user.touch_there(keys[letter])


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
