"""From the search to the platform: an item found by what is typed, its form opened by a card, papers sent from a phone, and what was
handed in compared with what was typed."""
import urllib.request

import evidence
import walks
import words
from stand import Wrong


def to_form(stand, letters, item, card="resident"):
    """Found by the letters, applied for, the card placed: the first step of its form."""
    walks.begin(stand)
    stand.go(words.SEARCH, "search")
    walks.type_letters(stand, letters)
    stand.go(item, "guide")
    walks.apply(stand)
    walks.place_card(stand, card)


def send_from_phone(stand):
    """The way is chosen; a phone opens the code that stands on the screen and sends a photograph: of this very screen, which is as
    good a picture as any."""
    code = stand.user.wait(lambda _: upload_address(stand), "the code for the phone")
    picture = stand.run.path / "photograph.png"
    stand.user.picture(picture)
    request = urllib.request.Request(f"{code}/files", picture.read_bytes(), {"Content-Type": "application/octet-stream", "File-Name": "paper.png"})
    picture.unlink()
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
        if answer.status != 201:
            raise Wrong(f"the phone was answered {answer.status}")
    stand.user.find(words.HAS_COME, seconds=30)


def upload_address(stand):
    place = f"http://127.0.0.1:{stand.run.ports['public']}/u/"
    return next((code for code in evidence.codes_on_screen(stand).splitlines() if code.startswith(place)), None)


def confirm(stand):
    """Page, platform and slip tell the same number."""
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    told, case = stand.told_number(), stand.wait_cases(1)[0]
    if told != case["caseNumber"]:
        raise Wrong(f"the page says {told}, the platform {case['caseNumber']}")
    stand.wait_slips(1)
    stand.user.find(words.SLIP_PRINTED)
    stand.require_on_slip(stand.slips()[-1], told)


def require_content(stand, form, **members):
    """The platform's only case is of this form, and each member is what it must be."""
    content = stand.machine.at_platform("case", key=stand.wait_cases(1)[0]["key"])["content"]
    for name, wanted in {"formId": form, **members}.items():
        if content.get(name) != wanted:
            raise Wrong(f"{name} is {content.get(name)}, not {wanted}")


def materials(stand):
    """How each paper was handed in, as the platform has it: {id: way}."""
    content = stand.machine.at_platform("case", key=stand.wait_cases(1)[0]["key"])["content"]
    return {material["id"]: material["way"] for material in content.get("materials", [])}
