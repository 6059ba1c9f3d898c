"""A whole application by two switches: nobody touches the screen from the lamp to the number."""
import datetime

import words
from chapter import Chapter
from outside_user import seen
from stand import Wrong
from two_switches import TwoSwitches
from walks import HALL_ZONE

switches = Chapter("switches", "Two switches, and no touch")
step = switches.step


def choose(stand, name, page=None):
    person = TwoSwitches(stand.user)
    person.choose(name)
    if page:
        stand.user.wait_page(page, seconds=30)
    count(stand, person)


def type_digits(stand, field, digits, instead=None):
    person = TwoSwitches(stand.user)
    person.type(field, digits, words.PAD_DONE, instead)
    count(stand, person)


def count(stand, person):
    stand.notes["switchPresses"] = stand.notes.get("switchPresses", 0) + person.presses


@step("begin", "home")
def _(stand):
    stand.user.wait_page("attract")
    choose(stand, words.BEGIN, "home")


@step("a group of the menu, an item", "guide")
def _(stand):
    choose(stand, words.GROUP, "items")
    choose(stand, words.ITEM, "guide")


@step("apply: may the card be read?", "tap-card")
def _(stand):
    choose(stand, words.APPLY, "consent")
    choose(stand, words.AGREE, "tap-card")


@step("the card is placed; on without a code", "form-1")
def _(stand):
    stand.machine.hardware("place", card="resident")
    stand.user.wait_page("proof", "form-1", seconds=30)
    stand.machine.hardware("lift")
    if stand.user.page() == "proof":
        ways = (words.WITHOUT_PHONE, words.WITHOUT_CODE)
        stand.user.wait(lambda things: any(seen(things, way) for way in ways), "a way on without a code", seconds=30)
        there = stand.user.see()
        choose(stand, next(way for way in ways if seen(there, way)), "form-1")


@step("the form, on the machine's own pad", "materials")
def _(stand):
    choose(stand, words.LIVES_AT_HOME)
    type_digits(stand, words.MOBILE_LABEL, words.MOBILE)
    choose(stand, words.NEXT, "form-2")
    choose(stand, words.AMOUNT)
    day = datetime.datetime.now(HALL_ZONE).date() + datetime.timedelta(days=30)
    type_digits(stand, words.START_DATE_LABEL, day.strftime("%Y%m%d"), words.TYPE_DATE)
    choose(stand, words.NEXT, "form-3")
    choose(stand, words.SOCIAL_CARD)
    choose(stand, words.NO)
    choose(stand, words.NEXT, "materials")


@step("the material later; the card signs in place of the hand", "check-answers")
def _(stand):
    choose(stand, words.LATER)
    choose(stand, words.NEXT, "commitment-1")
    choose(stand, words.NEXT_PAGE, "commitment-2")
    choose(stand, words.CANNOT_SIGN)
    stand.machine.hardware("place", card="resident")
    stand.user.find(words.CARD_IS_SIGNATURE, seconds=30)
    stand.machine.hardware("lift")
    choose(stand, words.SIGNED, "check-answers")


@step("confirm: accepted, with a slip", "accepted")
def _(stand):
    choose(stand, words.CONFIRM, "accepted")
    stand.wait_slips(1)
    number = stand.told_number()
    if stand.wait_cases(1)[0]["caseNumber"] != number:
        raise Wrong(f"the page says {number}")


@step("done, and nothing to rate", "attract")
def _(stand):
    choose(stand, words.DONE, "rating")
    choose(stand, words.SKIP, "attract")


CHAPTERS = [switches]
