"""Nothing left behind: a visit with needles, ended in each of the three ways. Two seconds behind the end nobody finds one of them: in
the memory of the kiosk, the accessibility tree, the next visit's page, the data directory, the logs."""
import time

import evidence
import memory_sweep
import walks
import words
from chapter import Chapter
from memory_sweep import Needle, grouped
from outside_user import NotSeen, match, page_of, seen, xdotool
from stand import Wrong

COVERED_MS, WIPED_SECONDS = 200, 2.0
GRID = 24  # every so many pixels the screen is compared
SAME = 0.98  # of the places: the clock goes on
COVERED = 0.9  # of the places that differ: the lamp of the attract page moves a little every minute

TYPED = ("yanglao", "feichuan")
PERSONS = {
    "resident": [Needle("name", "测试甲"), Needle("masked name", "测**"), Needle("number", "11010519491231002X"), Needle("masked number", "110***********002X"),
                 Needle("address", "北京市朝阳区测试路1号"), Needle("birth date", "1949-12-31"), Needle("issuer", "测试公安局"),
                 *grouped("number", "11010519491231002X", 6, 8, 4), *grouped("mobile", words.MOBILE, 3, 4, 4), Needle("masked mobile", "138****0000"), Needle("masked mobile", "138 **** 0000"),
                 *(Needle("typed", text) for text in TYPED), Needle("scanned", words.FOREIGN)],
    "resident-2": [Needle("other's name", "测试丙"), Needle("other's number", "440524188001010014"), Needle("other's address", "广东省汕头市潮阳区测试街3号")],
}
NEEDLES = PERSONS["resident"]
OWN = [needle for needle in NEEDLES if needle.name not in ("masked name", "issuer")]  # the other one's are the same

first_seen = {}  # pictures before anybody was here

# Long enough for a slow machine to walk to the form, short enough to wait for.
nothing_left = Chapter("nothing-left", "Nothing left behind", visit={"idleSeconds": 30, "warnSeconds": 15, "resultIdleSeconds": 30, "attractSeconds": 60})
step = nothing_left.step


# --- a visit that leaves as much as a visit can


def visit_with_needles(stand):
    """Typed, scanned, a card, a filled form up to its check page."""
    walks.begin(stand)
    stand.go(words.SEARCH, "search")
    for text in reversed(TYPED):
        walks.type_letters(stand, text)
        if text != TYPED[0]:
            walks.clear_search(stand)
    stand.user.find(words.ITEM)
    walks.show_code(stand, words.FOREIGN, "foreign-code")
    stand.user.find(words.FOREIGN)
    stand.go(words.BACK, "search")
    stand.go(words.ITEM, "guide")
    walks.apply(stand)
    walks.place_card(stand)
    walks.fill_to_check_answers(stand)
    require_known(stand)


def require_known(stand):
    """The sweep can find: while the visit lasts, the kiosk knows the person."""
    found = {residue.needle for residue in memory_sweep.residues_in(memory_sweep.copy(kiosk(stand)), NEEDLES)}
    if missing := {"name", "number", "address", "mobile"} - found:
        raise Wrong(f"the sweep does not see what the kiosk must know now: {', '.join(sorted(missing))}")


def kiosk(stand):
    return stand.machine.kiosk.process.pid


# --- what is found behind the end


def require_wiped(stand, way, ended, needles, covered_ms=None):
    """`ended`: when the visit ended, in monotonic seconds, or a moment before. Looks at the memory at once and when the time is up."""
    copies = [(time.monotonic(), memory_sweep.copy(kiosk(stand)))]
    while time.monotonic() - ended < WIPED_SECONDS:
        require_no_needle([text for thing in stand.user.see() for text in (thing.name, thing.description)], needles, "the accessibility tree")
    copies.append((time.monotonic(), memory_sweep.copy(kiosk(stand))))
    found = [(moment, memory_sweep.residues_in(copied, needles)) for moment, copied in copies]
    last = found[-1][1] + memory_sweep.residues_in(memory_sweep.copy(kiosk(stand), can_change=False), needles)
    wiped = next(moment for moment, residues in [*found, (None, [])] if not residues) if not last else None
    devices = memory_sweep.sweep(stand.machine.devices.process.pid, needles)
    stand.notes.setdefault("residues", []).append({
        "way": way, "coveredMs": covered_ms, "firstLookMs": ms(found[0][0], ended), "atFirstLook": len(found[0][1]), "atTheEnd": len(last),
        "wipedMs": ms(wiped, ended) if wiped else None, "deviceService": len(devices)})
    print(f"         {way}: covered {covered_ms if covered_ms is not None else '-'} ms, {len(found[0][1])} residues {ms(found[0][0], ended)} ms behind the end,"
          f" {len(last)} at {WIPED_SECONDS:g} s; device service {len(devices)}", flush=True)
    if last:
        raise Wrong(f"{way}: {len(last)} residues in the kiosk's memory\n{memory_sweep.told(last)}")
    if devices:
        raise Wrong(f"{way}: {len(devices)} residues in the device service's memory\n{memory_sweep.told(devices)}")


def require_no_needle(texts, needles, where):
    for text in texts:
        for needle in needles:
            if needle.text in text:
                raise Wrong(f"{where} still holds the {needle.name}")


def require_fresh_visit(stand, needles):
    """The next visitor: the home page as it was for the first, pixel for pixel but for the time; an empty search; nothing on the disk."""
    walks.begin(stand)
    if (same := share_same(first_seen["home"], settled_look(stand))) < SAME:
        raise Wrong(f"the next visitor's home page is not the first one's: {same:.1%} of it are the same")
    require_no_needle([text for thing in stand.user.see() for text in (thing.name, thing.description)], needles, "the next visit's page")
    stand.go(words.SEARCH, "search")
    if seen(stand.user.see(), words.CLEAR):
        raise Wrong("the search box still holds what somebody typed")
    evidence.require_no_trace_on_disk(stand, [needle.text for needle in needles if "masked" not in needle.name])
    walks.leave(stand)


def ms(moment, since):
    return round((moment - since) * 1000)


# --- the screen


def look(stand):
    return stand.user.look()


def settled_look(stand):
    """The screen once two looks are the same, or after a few."""
    before = look(stand)
    for _ in range(5):
        stand.user.see()
        now = look(stand)
        if share_same(before, now) == 1.0:
            break
        before = now
    return now


def points(picture):
    width, height, rgb = picture
    return [rgb[3 * (y * width + x):3 * (y * width + x) + 3] for y in range(0, height, GRID) for x in range(0, width, GRID)]


def share_same(one, other):
    pairs = list(zip(points(one), points(other)))
    return sum(a == b for a, b in pairs) / len(pairs)


def ms_until_covered(stand, leave, attract):
    """Lifts the finger from *leave* and looks until the attract page stands where the page was: (when lifted, milliseconds)."""
    page = points(look(stand))
    changing = [index for index, (here, there) in enumerate(zip(page, points(attract))) if here != there]
    xdotool("mousemove", *leave.middle(), "mousedown", 1, "sleep", "0.04")
    lifted = time.monotonic()
    xdotool("mouseup", 1)
    wanted = points(attract)
    while True:
        moment = time.monotonic()
        now = points(look(stand))
        if sum(now[index] == wanted[index] for index in changing) >= COVERED * len(changing):
            return lifted, ms(moment, lifted)
        if moment - lifted > 10:
            raise NotSeen("the attract page did not cover the page that was left")


# --- the steps


@step("nobody has been here: what the first visitor sees", "attract")
def _(stand):
    first_seen["attract"] = settled_look(stand)
    walks.begin(stand)
    first_seen["home"] = settled_look(stand)
    walks.leave(stand)


@step("a whole visit in the other language, and leave: covered, wiped", "attract")
def _(stand):
    visit_with_needles(stand)
    stand.user.touch(words.ENGLISH)
    leave = stand.user.find(words.LEAVE_IN_ENGLISH, roles={"button", "push button"})
    ended, covered = ms_until_covered(stand, leave, first_seen["attract"])
    stand.user.wait_page("attract")
    require_wiped(stand, "leave", ended, NEEDLES, covered)
    if covered > COVERED_MS:
        raise Wrong(f"covered {covered} ms behind leave; {COVERED_MS} are the limit")


@step("the next visitor finds nothing, in the hall's language", "attract")
def _(stand):
    require_fresh_visit(stand, NEEDLES)


@step("nobody answers: wiped", "attract")
def _(stand):
    visit_with_needles(stand)
    stand.user.find(words.IDLE_QUESTION, seconds=60)
    ended = wait_end(stand, lambda things: page_of(things) == "attract")
    require_wiped(stand, "time runs out", ended, NEEDLES)


@step("the next visitor finds nothing", "attract")
def _(stand):
    require_fresh_visit(stand, NEEDLES)


@step("another person's card: the first one is wiped", None)
def _(stand):
    visit_with_needles(stand)
    while stand.user.page() != "guide":  # a card is taken outside the form
        page = stand.user.page()
        stand.user.touch(words.BACK)
        stand.user.wait(lambda things, page=page: walks.other_page(things, page), f"a page before {page}")
    stand.machine.hardware("place", card="resident-2")
    ended = wait_end(stand, lambda things: not seen(things, words.GREETING))
    require_wiped(stand, "another person's card", ended, OWN)
    stand.machine.hardware("lift")


@step("and the other one, who leaves", "attract")
def _(stand):
    if match(stand.user.see(), words.LEAVE):
        walks.leave(stand)
    require_wiped(stand, "the other leaves", time.monotonic(), PERSONS["resident-2"])


@step("the next visitor finds nothing of both", "attract")
def _(stand):
    require_fresh_visit(stand, NEEDLES + PERSONS["resident-2"])


@step("handed in, printed, and left by itself: wiped", "attract")
def _(stand):
    visit_with_needles(stand)
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    stand.wait_slips(1)
    ended = wait_end(stand, lambda things: page_of(things) == "attract")
    require_wiped(stand, "time runs out behind accepted", ended, NEEDLES)


@step("the next visitor finds nothing", "attract")
def _(stand):
    require_fresh_visit(stand, NEEDLES)


def wait_end(stand, is_over):
    """The last moment at which the visit still stood there."""
    last = [time.monotonic()]

    def over(things):
        if is_over(things):
            return True
        last[0] = time.monotonic()
        return False

    stand.user.wait(over, "the end of the visit", seconds=90)
    return last[0]


CHAPTERS = [nothing_left]
