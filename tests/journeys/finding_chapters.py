"""Finding and taking away: search, browse, the guide, its codes and its slip; what the scanner and a card alone do."""
import evidence
import walks
import words
from chapter import Chapter
from outside_user import seen
from stand import Wrong

finding = Chapter("finding", "Found in a keystroke, taken away in one code")
step = finding.step


@step("search in Chinese: pinyin, and a word that it offers", "search")
def _(stand):
    walks.begin(stand)
    stand.go(words.SEARCH, "search")
    walks.type_letters(stand, "yanglao")
    stand.user.touch(words.PENSION_WORD)
    stand.user.find(words.ITEM)


@step("search by initials", "search")
def _(stand):
    walks.clear_search(stand)
    walks.type_letters(stand, "cjjm")
    stand.user.find(words.ITEM)


@step("what nobody here does: the nearest, whom to call, two ways to browse", "search")
def _(stand):
    walks.clear_search(stand)
    walks.type_letters(stand, "feichuan")
    stand.user.find(words.NOT_FOUND)


@step("without a keyboard: by what happened", "browse")
def _(stand):
    stand.go(words.BY_EVENT, "browse")


@step("what belongs to it, page by page", "items")
def _(stand):
    stand.go(words.RETIREMENT, "items")
    walks.turn_pages_to(stand, words.ITEM)


@step("the guide; an answer narrows what to bring", "guide")
def _(stand):
    stand.go(words.ITEM, "guide")
    stand.user.touch(words.NOT_WORKING)


@step("its code stands there without a touch", "guide")
def _(stand):
    evidence.require_code_on_screen(stand, evidence.guide_address(stand))


@step("take it away: the code opens exactly this guide on a phone", "take-away")
def _(stand):
    stand.go(words.TAKE_AWAY, "take-away")
    address = evidence.guide_address(stand)
    evidence.require_code_on_screen(stand, address)
    page = evidence.phone_page(address)
    for needed in (words.ITEM, words.NOT_WORKING):
        if needed not in page:
            raise Wrong(f"the phone's page at {address} does not say {needed}")


@step("a phone without network: the words are in the codes", "take-away")
def _(stand):
    stand.user.touch(words.WITHOUT_NETWORK)
    stand.user.find(words.FIRST_CODE)
    first = evidence.codes_on_screen(stand)
    stand.user.touch(words.NEXT_CODE)
    stand.user.find(words.SECOND_CODE)
    text = first + evidence.codes_on_screen(stand)
    print("".join(f"         | {line}\n" for line in text.splitlines()), end="", flush=True)
    for needed in (words.ITEM, "上班吗？没有上班", "居民户口簿", "12345"):
        if needed not in text:
            raise Wrong(f"the codes on the screen do not say {needed}: {text}")


@step("the guide as a slip, with the same code", "take-away")
def _(stand):
    stand.user.touch(words.PRINT_GUIDE)
    stand.wait_slips(1)
    stand.user.find(words.GUIDE_PRINTED)
    slip = stand.slips()[-1]
    stand.require_on_slip(slip, "居民户口簿")
    if evidence.code_of(slip) != evidence.guide_address(stand):
        raise Wrong(f"the slip's code says {evidence.code_of(slip)}")


@step("leave", "attract")
def _(stand):
    walks.leave(stand)


@step("the next visitor's box is empty, and nothing that was typed is on the disk", "search")
def _(stand):
    walks.begin(stand)
    stand.go(words.SEARCH, "search")
    if seen(stand.user.see(), words.CLEAR):
        raise Wrong("the search box still holds what somebody typed")
    evidence.require_no_trace_on_disk(stand, ["yanglao", "cjjm", "feichuan"])


@step("the slip's code under the scanner opens the guide", "guide")
def _(stand):
    walks.show_code(stand, evidence.code_of(stand.slips()[-1]), "guide")


@step("a foreign code is shown and does nothing", "foreign-code")
def _(stand):
    walks.show_code(stand, words.FOREIGN, "foreign-code")
    stand.user.find(words.FOREIGN)


@step("a card alone: what it is good for here", "card-matters")
def _(stand):
    stand.machine.hardware("place", card="resident")
    stand.user.wait_page("consent", seconds=30)
    stand.go(words.AGREE, "card-matters")
    stand.machine.hardware("lift")
    stand.user.find(words.ITEM)


@step("apply for it: the card is known already", "accepted")
def _(stand):
    stand.go(words.ITEM, "guide")
    stand.user.touch(words.APPLY)
    walks.without_code(stand)
    walks.fill_to_check_answers(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    stand.wait_slips(2)


@step("the next visitor scans a slip: where the case stands, nothing personal", "slip-case")
def _(stand):
    walks.done(stand)
    walks.show_code(stand, evidence.code_of(stand.slips()[-1]), "slip-case")
    stand.user.find(words.ACCEPTED)
    evidence.require_no_trace_on_screen(stand)


@step("network off: everything is found as before, the text code comes first", "take-away")
def _(stand):
    stand.machine.at_platform("offline")
    walks.leave(stand)
    walks.begin(stand)
    stand.user.find(words.GUIDES_AGE, seconds=60)
    stand.go(words.SEARCH, "search")
    walks.type_letters(stand, "cjjm")
    stand.go(words.ITEM, "guide")
    stand.go(words.TAKE_AWAY, "take-away")
    stand.user.find(words.FIRST_CODE)


@step("a slip without a network: what was heard last, and that it is that", "slip-case")
def _(stand):
    walks.show_code(stand, evidence.code_of(stand.slips()[-1]), "slip-case")
    stand.user.find(words.HEARD_LAST, seconds=30)


CHAPTERS = [finding]
