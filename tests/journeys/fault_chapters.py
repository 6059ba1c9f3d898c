"""Devices that die or are unplugged; a citizen who walks away; leaving in the middle."""
import walks
import words
from chapter import Chapter
from outside_user import seen
from stand import Wrong

devices = Chapter("devices", "Devices that fail")
step = devices.step


@step("the device service is killed on the home page: it says so", "home")
def _(stand):
    walks.begin(stand)
    stand.user.wait(lambda things: not seen(things, words.NO_READER), "a home page with a reader")
    stand.machine.devices.keep_down()
    stand.user.find(words.NO_READER)


@step("its restart heals it", "home")
def _(stand):
    stand.machine.devices.let_return(30)
    stand.user.wait(lambda things: not seen(things, words.NO_READER), "the reader again", seconds=30)


@step("reader unplugged while it waits for the card", "tap-card")
def _(stand):
    walks.to_tap_card(stand)
    stand.machine.hardware("reader", plugged=False)
    stand.user.find(words.NO_READER)


@step("plugged in again: the card is read", "form-1")
def _(stand):
    stand.machine.hardware("reader", plugged=True)
    walks.place_card(stand)


@step("the device service is killed in the form: the form stays", "form-1")
def _(stand):
    walks.fill_contact(stand)
    stand.machine.devices.kill()
    stand.user.find(words.MOBILE_LABEL)
    stand.machine.devices.wait_ready(30)


@step("paper out at Confirm: accepted all the same", "accepted")
def _(stand):
    stand.machine.hardware("paper", state="out")
    walks.next_step(stand, "form-2")
    walks.fill_level(stand)
    walks.next_step(stand, "form-3")
    walks.fill_payout(stand)
    walks.hand_in_and_sign(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    stand.user.find(words.NOT_PRINTED)
    if stand.slips():
        raise Wrong("a slip without paper")


@step("paper again: one whole slip", "accepted")
def _(stand):
    stand.machine.hardware("paper", state="ok")
    if seen(stand.user.see(), words.PRINT):
        stand.user.touch(words.PRINT)
    stand.wait_slips(1)
    stand.require_on_slip(stand.slips()[-1], stand.wait_cases(1)[0]["caseNumber"])


@step("leave", "attract")
def _(stand):
    walks.done(stand)


leaving = Chapter("leaving", "Leaving in the middle")
step = leaving.step


@step("leave from a half-filled form", "attract")
def _(stand):
    walks.to_form(stand)
    walks.fill_contact(stand)
    walks.leave(stand)


@step("the next visitor starts at a home without a trace", "home")
def _(stand):
    walks.begin(stand)
    shown = "\n".join(thing.name for thing in stand.user.see())
    if words.GREETING.search(shown) or words.MOBILE[-4:] in shown:
        raise Wrong(f"the page still knows somebody: {shown}")


@step("and their form is empty", "form-1")
def _(stand):
    walks.to_form(stand)
    if words.MOBILE[-4:] in "\n".join(stand.user.texts()):
        raise Wrong("the form still knows the mobile number")


# Long enough for a slow machine to walk to the form, short enough to wait for.
walked_away = Chapter("walked-away", "A citizen who walks away", visit={"idleSeconds": 24, "warnSeconds": 15, "resultIdleSeconds": 24, "attractSeconds": 20})
step = walked_away.step


@step("nobody touches the form: the machine asks", "form-1")
def _(stand):
    walks.to_form(stand)
    stand.user.find(words.IDLE_QUESTION, seconds=40)


@step("I am still here", "form-1")
def _(stand):
    stand.user.touch(words.STAY)
    stand.user.wait(lambda things: not seen(things, words.IDLE_QUESTION), "the form without the question")


@step("nobody answers: wiped", "attract")
def _(stand):
    stand.user.find(words.IDLE_QUESTION, seconds=40)
    stand.user.wait_page("attract", seconds=40)


CHAPTERS = [devices, leaving, walked_away]
