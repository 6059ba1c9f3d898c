"""Who the card belongs to: a code to the phone, and what the platform knows then; a licence as a material; a rating."""
import walks
import words
from chapter import Chapter
from outside_user import TOUCHABLE
from stand import Wrong

matters = Chapter("matters", "My matters, behind a code to the phone")
step = matters.step


@step("a card alone: my matters are offered", "card-matters")
def _(stand):
    walks.to_card_alone(stand)
    stand.machine.hardware("lift")


@step("a code is sent and typed: the cases, with their way", "matters")
def _(stand):
    stand.user.touch(words.MY_MATTERS)
    prove(stand, "matters")
    stand.user.find(words.BEING_CHECKED)


@step("the next case", "matters")
def _(stand):
    stand.user.touch(words.NEXT_CASE)
    stand.user.find(words.SUPPLEMENT_WANTED)


@step("its progress on paper", "matters")
def _(stand):
    stand.user.touch(words.PRINT_PROGRESS)
    stand.wait_slips(1)


@step("licences, with what they are worth", "matters")
def _(stand):
    stand.user.touch(words.LICENCES)
    stand.user.find(words.VALID)
    stand.user.touch(words.NEXT_PAGE)
    stand.user.find(words.EXPIRED)


@step("results", "matters")
def _(stand):
    stand.user.touch(words.RESULTS)


@step("every seal is checked: one document is genuine", "document")
def _(stand):
    told = []
    for _ in range(8):
        documents = [thing for thing in stand.user.see() if thing.role in TOUCHABLE and words.DOCUMENT.search(thing.name)]
        if len(told) >= len(documents):
            break
        stand.go(documents[len(told)].name, "document")
        verdict = stand.user.find(words.VERDICT, seconds=30).name
        told.append(verdict)
        stand.user.picture(stand.out / f"document-{len(told)}.png")
        stand.go(words.BACK, "matters")
    if not any(verdict.startswith("真的") for verdict in told) or not any("改过" in verdict for verdict in told):
        raise Wrong(f"of the results it was said: {told}")
    stand.notes["documents"] = told
    stand.go(documents[told.index(next(verdict for verdict in told if verdict.startswith("真的")))].name, "document")
    stand.user.find(words.VERDICT, seconds=30)


@step("printed as a slip", "document")
def _(stand):
    stand.user.touch(words.PRINT_DOCUMENT)
    stand.wait_slips(2)


@step("leave: the platform has forgotten the visit", "attract")
def _(stand):
    walks.leave(stand)


known = Chapter("no-second-entry", "What the platform knows is not asked again")
step = known.step


@step("apply with a code: the mobile number stands there", "form-1")
def _(stand):
    walks.to_item(stand)
    walks.apply(stand)
    stand.machine.hardware("place", card="resident")
    stand.user.wait_page("proof", seconds=30)
    stand.machine.hardware("lift")
    prove(stand, "form-1")
    stand.user.find(words.FROM_PLATFORM)


@step("a licence is used as a material, and the platform notes for what", "materials")
def _(stand):
    stand.user.touch(words.LIVES_AT_HOME)
    walks.next_step(stand, "form-2")
    walks.fill_level(stand)
    walks.next_step(stand, "form-3")
    walks.fill_payout(stand)
    walks.next_step(stand, "materials")
    stand.user.touch(words.FROM_LICENCES)
    stand.user.touch(words.HOUSEHOLD_REGISTER)
    stand.user.find(words.ALL_HERE)
    uses = stand.machine.at_platform("uses")["uses"]
    if len(uses) != 1 or uses[0]["taskCode"] != "PA-RS-0005":
        raise Wrong(f"the platform noted {uses}")


@step("signed by the card placed once more", "commitment-2")
def _(stand):
    walks.next_step(stand, "commitment-1")
    stand.user.touch(words.NEXT_PAGE)
    stand.user.touch(words.CANNOT_SIGN)
    stand.machine.hardware("place", card="resident")
    stand.user.find(words.CARD_IS_SIGNATURE, seconds=30)
    stand.machine.hardware("lift")


@step("confirmed: with what nobody had to type", "accepted")
def _(stand):
    stand.go(words.SIGNED, "check-answers")
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    stand.user.find(words.FILLED_FOR_YOU)
    stand.wait_cases(1)


@step("rated behind the slip: the platform has it", "attract")
def _(stand):
    stand.go(words.DONE, "rating")
    stand.user.touch(words.VERY_SATISFIED)
    stand.user.touch(words.REASON)
    stand.go(words.SEND_RATING, "attract")
    stand.user.wait(lambda _: stand.machine.at_platform("ratings")["ratings"], "the rating at the platform", seconds=30)


def prove(stand, page):
    stand.user.touch(words.SEND_CODE)
    stand.user.find(words.SIX_DIGITS, seconds=30)
    code = stand.machine.at_platform("messages")["messages"][0]["code"]
    keys = {thing.name: thing for thing in stand.user.see() if len(thing.name) == 1 and thing.name.isdigit() and thing.role in TOUCHABLE}
    for digit in code:
        stand.user.touch_there(keys[digit])
    stand.user.wait_page(page, seconds=30)


CHAPTERS = [matters, known]
