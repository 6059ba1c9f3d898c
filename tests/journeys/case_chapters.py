"""The first case: from the attract page to the slip; the next visitor; without a network; with a lost reply."""
import evidence
import walks
import words
from chapter import Chapter
from outside_user import seen
from stand import Wrong

first_case = Chapter("first-case", "The first case")
step = first_case.step


@step("nobody is here", "attract")
def _(stand):
    stand.user.wait_page("attract")


@step("touch the screen: the hall's menu", "home")
def _(stand):
    walks.begin(stand)


@step("choose a group of the menu", "items")
def _(stand):
    stand.go(words.GROUP, "items")


@step("choose an item", "guide")
def _(stand):
    stand.go(words.ITEM, "guide")


@step("apply: may the card be read?", "consent")
def _(stand):
    stand.go(words.APPLY, "consent")


@step("agreed: place your card", "tap-card")
def _(stand):
    stand.go(words.AGREE, "tap-card")


@step("card on the reader: the form knows what it says", "form-1")
def _(stand):
    walks.place_card(stand)


@step("next without an answer: the errors, in place and on top", "form-1")
def _(stand):
    stand.user.touch(words.NEXT)
    stand.user.find(words.CORRECT)


@step("another answer shows another question", "form-1")
def _(stand):
    stand.user.touch(words.LIVES_ELSEWHERE)
    stand.user.find(words.TOWN_QUESTION)


@step("type the mobile number on the machine's own pad", "form-1")
def _(stand):
    walks.fill_contact(stand)


@step("next: choose and give a date", "form-2")
def _(stand):
    walks.next_step(stand, "form-2")
    walks.fill_level(stand)


@step("next: how it is paid out", "form-3")
def _(stand):
    walks.next_step(stand, "form-3")
    walks.fill_payout(stand)


@step("next: the materials, one of them later", "materials")
def _(stand):
    walks.next_step(stand, "materials")
    stand.user.touch(words.LATER)


@step("next: the commitment, read to the end and signed", "commitment-2")
def _(stand):
    walks.next_step(stand, "commitment-1")
    stand.user.touch(words.NEXT_PAGE)
    walks.sign(stand)


@step("check your answers", "check-answers")
def _(stand):
    stand.go(words.SIGNED, "check-answers")
    stand.user.find(words.CONFIRM)


@step("change one, and back to the check", "check-answers")
def _(stand):
    stand.user.touch(words.CHANGE)
    stand.user.wait_page("form-1", "form-2", "form-3")
    for _ in range(6):
        page = stand.user.page()
        if page == "check-answers":
            break
        if page.startswith("commitment"):
            stand.user.touch(words.SIGNED if seen(stand.user.see(), words.SIGNED) else words.NEXT_PAGE)
        else:
            stand.user.touch(words.NEXT)
        stand.user.wait(lambda things, page=page: walks.other_page(things, page), f"a page behind {page}")


@step("confirm: accepted, with the platform's number", "accepted")
def _(stand):
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    told, case = stand.told_number(), stand.wait_cases(1)[0]
    if told != case["caseNumber"]:
        raise Wrong(f"the page says {told}, the platform {case['caseNumber']}")


@step("the slip with the number", "accepted")
def _(stand):
    stand.wait_slips(1)
    stand.require_on_slip(stand.slips()[-1], stand.cases()[0]["caseNumber"])
    stand.user.find(words.SLIP_PRINTED)


@step("a phone opens the slip's code: the state, nothing personal", "accepted")
def _(stand):
    page = evidence.phone_page(evidence.code_of(stand.slips()[-1]))
    evidence.require_no_trace(page, evidence.last_person(stand), "the phone's page")


@step("how was it: skipped, and left", "attract")
def _(stand):
    walks.done(stand)


@step("the next visitor finds no trace", "home")
def _(stand):
    walks.begin(stand)
    evidence.require_no_trace_on_screen(stand)
    evidence.require_no_trace_on_disk(stand, evidence.last_person(stand))


no_network = Chapter("no-network", "Without a network")
step = no_network.step


@step("network off, confirm: not accepted yet, kept here", "saved")
def _(stand):
    stand.machine.at_platform("offline")
    walks.to_check_answers(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("saved", seconds=30)
    stand.user.find(words.NOT_ACCEPTED_YET)
    if stand.told_number():
        raise Wrong(f"a number without a platform: {stand.told_number()}")


@step("the other slip, with the provisional number", "saved")
def _(stand):
    stand.wait_slips(1)
    stand.require_on_slip(stand.slips()[-1], stand.outbox()[0]["provisionalNumber"])
    stand.user.find(words.PROVISIONAL_SLIP_PRINTED)


@step("network on while the citizen stands there: accepted", "accepted")
def _(stand):
    stand.machine.at_platform("online")
    stand.user.wait_page("accepted", seconds=60)


@step("the slip with the number, when asked for", "accepted")
def _(stand):
    stand.user.touch(words.PRINT)
    stand.wait_slips(2)
    stand.require_on_slip(stand.slips()[-1], stand.wait_cases(1)[0]["caseNumber"])


@step("leave", "attract")
def _(stand):
    walks.done(stand)


absent = Chapter("absent", "Delivered when nobody is there")
step = absent.step


@step("network off, confirm, leave", "attract")
def _(stand):
    stand.machine.at_platform("offline")
    walks.to_check_answers(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("saved", seconds=30)
    stand.wait_slips(1)
    stand.go(words.DONE_LEAVE, "attract")


@step("what waits opens with the platform's key alone", "attract")
def _(stand):
    content = evidence.open_waiting_case(stand)
    if content["idempotencyKey"] != stand.outbox()[-1]["key"] or content["applicant"]["mobile"] != words.MOBILE:
        raise Wrong(f"sealed was another case: {content}")
    evidence.require_no_trace_on_disk(stand, evidence.person_of(content))


@step("network on: delivered by itself, once", "attract")
def _(stand):
    stand.machine.at_platform("online")
    stand.wait_cases(1)
    stand.wait_outbox_empty()


lost_reply = Chapter("lost-reply", "A lost reply")
step = lost_reply.step


@step("the platform's answer is lost: asked before sent again", "accepted")
def _(stand):
    stand.machine.at_platform("drop-reply", count=1)
    walks.to_check_answers(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=60)
    told, case = stand.told_number(), stand.wait_cases(1)[0]
    if told != case["caseNumber"]:
        raise Wrong(f"the page says {told}, the platform {case['caseNumber']}")


CHAPTERS = [first_case, no_network, absent, lost_reply]
