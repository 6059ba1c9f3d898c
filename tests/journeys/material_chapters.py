"""Materials from the phone, and what becomes of a case behind the second proof: supplemented, taken back, not handed in twice."""
import html
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request

import evidence
import walks
import words
from chapter import Chapter
from framebuffer import save_png
from outside_user import seen
from person_chapters import prove
from stand import Wrong

FROM_PHONE, SCAN_THIS, IT_CAME, HERE_FROM_PHONE = "用手机拍照发来", "手机扫这个码", re.compile("^收到了"), "有了，手机发来 1 张"
NO_PICTURE, TOO_LARGE, GONE = "没有传：这不是照片（JPEG、PNG），也不是 PDF。", "没有传：超过 8 MB 了。请换一个小一点的。", "这个码不能用了"
LARGEST = 8 << 20
PAPER = (196, 84, 132)  # a colour that no page of the kiosk has
LONGEST = 2.5  # seconds from a picture's arrival at the platform to the screen; promised is one, on a machine that does nothing else
LEASE, STILL_MISSING, CHOOSE_HOW = "租房合同", "还没有", "选怎么交"
HAND_IN_NOW, HAND_IN = "现在补交", "交上去"
TAKE_BACK, REALLY, YES, WITHDRAWN = "撤回这件", re.compile("^要撤回这件吗？"), "撤回", re.compile("^已经撤回")
HANDED_IN = re.compile("^您补交了材料")
ALREADY_OPEN = "这件事您已经交过了，正在办，不用再交一次。"
ANOTHER_MATTER = "再办一件"

upload = Chapter("phone-upload", "A material from the phone")
step = upload.step


@step("from my phone: a code", "materials")
def _(stand):
    walks.to_form(stand)
    walks.fill_contact(stand)
    walks.next_step(stand, "form-2")
    walks.fill_level(stand)
    walks.next_step(stand, "form-3")
    walks.fill_payout(stand)
    walks.next_step(stand, "materials")
    stand.upload_address = open_code(stand)


@step("what is no picture, and what is too large, is refused in words", "materials")
def _(stand):
    require_refused(stand.upload_address, b"MZ this is a program", 415, "type", NO_PICTURE)
    require_refused(stand.upload_address, b"\x89PNG\r\n\x1a\n" + b"0" * LARGEST, 413, "large", TOO_LARGE)
    if not seen(stand.user.see(), SCAN_THIS):
        raise Wrong("the machine believes that something has come")


@step("a picture is sent: it is on the screen at once, in seconds that are noted", "materials")
def _(stand):
    send_and_see(stand, stand.upload_address)
    stand.user.find(HERE_FROM_PHONE)
    stand.user.find(words.ALL_HERE)


@step("delivered: the case names the upload", "accepted")
def _(stand):
    walks.next_step(stand, "commitment-1")
    stand.user.touch(words.NEXT_PAGE)
    walks.sign(stand)
    stand.go(words.SIGNED, "check-answers")
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    case, = stand.wait_cases(1)
    material, = stand.machine.at_platform("case", key=case["key"])["content"]["materials"]
    if (material["id"], material["way"]) != ("household-register", "upload") or not re.fullmatch("file-[0-9a-f]{32}", *material["parts"]):
        raise Wrong(f"the case's material is {material}")


@step("left: the code on the phone no longer works", "attract")
def _(stand):
    walks.done(stand)
    stand.user.wait(lambda _: GONE in page_behind(stand.upload_address), "the page of a code that is over", seconds=10)


supplement = Chapter("supplement", "What becomes of a case")
step = supplement.step


@step("my matters: the case that wants something", "matters")
def _(stand):
    walks.to_card_alone(stand)
    stand.machine.hardware("lift")
    stand.user.touch(words.MY_MATTERS)
    prove(stand, "matters")
    stand.user.touch(words.NEXT_CASE)
    stand.user.find(words.SUPPLEMENT_WANTED)


@step("hand it in now: what is wanted, and why", "supplement")
def _(stand):
    stand.go(HAND_IN_NOW, "supplement")
    stand.user.find(LEASE)
    stand.user.find(STILL_MISSING)


@step("the first from the phone", "supplement")
def _(stand):
    send_and_see(stand, open_code(stand))
    stand.user.find(HERE_FROM_PHONE)


@step("the second from the licences", "supplement")
def _(stand):
    stand.user.touch(CHOOSE_HOW)
    stand.user.touch(words.FROM_LICENCES)
    stand.user.touch(words.HOUSEHOLD_REGISTER)
    stand.user.find(words.ALL_HERE)


@step("handed in: the case goes on", "matters")
def _(stand):
    stand.go(HAND_IN, "matters")
    stand.user.find(HANDED_IN, seconds=30)
    if seen(stand.user.see(), words.SUPPLEMENT_WANTED):
        raise Wrong("the case still wants what was handed in")
    use, = stand.machine.at_platform("uses")["uses"]
    if use["taskCode"] != "PA-GJ-0006":
        raise Wrong(f"the licence was noted for {use}")


@step("take the case back: asked first", "matters")
def _(stand):
    stand.user.touch(TAKE_BACK)
    stand.user.find(REALLY)


@step("yes: taken back", "matters")
def _(stand):
    stand.user.touch(YES)
    stand.user.find(WITHDRAWN, seconds=30)
    if seen(stand.user.see(), TAKE_BACK):
        raise Wrong("what was taken back can be taken back")


@step("a new matter, handed in", "accepted")
def _(stand):
    stand.go(words.BACK, "card-matters")
    stand.go(words.ITEM, "guide")
    stand.go(words.APPLY, "form-1")
    stand.user.touch(words.LIVES_AT_HOME)
    walks.next_step(stand, "form-2")
    walks.fill_level(stand)
    walks.next_step(stand, "form-3")
    walks.fill_payout(stand)
    walks.hand_in_and_sign(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    stand.wait_cases(1)


@step("the same once more, in the same visit: it leads to the one that is open", "matters")
def _(stand):
    stand.go(ANOTHER_MATTER, "home")
    stand.go(words.GROUP, "items")
    stand.go(words.ITEM, "guide")
    stand.go(words.APPLY, "matters")
    stand.user.find(ALREADY_OPEN)
    stand.user.find(words.ITEM)


@step("another day, behind a code: it leads to the one that is open", "matters")
def _(stand):
    walks.leave(stand)
    walks.to_tap_card(stand)
    stand.machine.hardware("place", card="resident")
    stand.user.wait_page("proof", seconds=30)
    stand.machine.hardware("lift")
    prove(stand, "matters")
    stand.user.find(ALREADY_OPEN)
    stand.user.find(words.ITEM)


@step("without a code the platform knows it, and gives the number of the first", "accepted")
def _(stand):
    walks.leave(stand)
    walks.to_check_answers(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    first, = stand.wait_cases(1)
    if stand.told_number() != first["caseNumber"]:
        raise Wrong(f"the page says {stand.told_number()}, the case is {first['caseNumber']}")


def open_code(stand):
    """The address in the code that the machine shows for a phone."""
    stand.user.touch(FROM_PHONE)
    stand.user.find(SCAN_THIS)
    public = f"http://127.0.0.1:{stand.run.ports['public']}/u/"
    address = evidence.codes_on_screen(stand).strip()
    if not re.fullmatch(re.escape(public) + "[0-9a-f]{32}", address):
        raise Wrong(f"the code on the screen says “{address}”")
    return address


def paper(stand):
    """A photograph of a paper, as far as anybody here looks."""
    file = stand.run.path / "paper.png"
    width, height = 600, 800
    edge, inside = bytes(PAPER) * width, bytes(PAPER) * 60 + b"\xf4" * 3 * (width - 120) + bytes(PAPER) * 60
    save_png(file, width, height, edge * 240 + inside * (height - 480) + edge * 240)
    return file.read_bytes()


def send(address, name, content):
    """As the page behind the code sends it; the platform's answer."""
    request = urllib.request.Request(f"{address}/files", data=content, method="POST",
                                     headers={"Content-Type": "application/octet-stream", "File-Name": urllib.parse.quote(name)})
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def send_and_see(stand, address):
    content = paper(stand)
    status = send(address, "户口簿.png", content)
    arrived = time.monotonic()
    if status != 201:
        raise Wrong(f"the picture is answered with {status}")
    while not shows_paper(stand.user.look()):  # the tree is not asked meanwhile: that takes a part of the second
        if time.monotonic() - arrived > LONGEST:
            raise Wrong(f"no picture on the screen {LONGEST} s after the platform had it")
    stand.notes.setdefault("secondsToThePicture", []).append(round(time.monotonic() - arrived, 2))
    stand.user.find(IT_CAME)


def shows_paper(look):
    width, height, rgb = look
    places = (3 * (y * width + x) for y in range(0, height, 12) for x in range(0, width, 12))
    return sum(all(abs(rgb[at + i] - PAPER[i]) < 14 for i in range(3)) for at in places) > 100


def page_behind(address):
    try:
        return evidence.phone_page(address)
    except urllib.error.HTTPError as refusal:
        return refusal.read().decode("utf-8")


def require_refused(address, content, status, word, sentence):
    """The platform refuses it, and the phone's page has the words for that."""
    answer = send(address, "paper.jpg", content)
    said = json.loads(html.unescape(re.search('data-words="([^"]*)"', page_behind(address))[1]))[word]
    if (answer, said) != (status, sentence):
        raise Wrong(f"answered with {answer}; the page says {said}")


CHAPTERS = [upload, supplement]
