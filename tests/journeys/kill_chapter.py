"""The whole kiosk killed behind Confirm, five times at five moments; then three ledgers are compared: what the citizen was told,
the kiosk's outbox, the platform's cases."""
import time

import walks
import words
from chapter import Chapter
from stand import Wrong

# Behind the touch: before, in and behind the transaction, on the way to the platform, with the number on the screen.
MOMENTS = (0.0, 0.05, 0.2, 0.6, 2.0)

kills = Chapter("kills", "The kiosk is killed behind Confirm")


def round_of(number, moment):
    @kills.step(f"killed {moment * 1000:.0f} ms behind Confirm, started again", "attract")
    def _(stand):
        stand.fresh_platform()
        before = {row["key"] for row in stand.outbox()}
        walks.to_check_answers(stand)
        stand.user.touch(words.CONFIRM)
        told = watch(stand, moment)
        stand.machine.kiosk.kill()
        stand.start_kiosk()
        stand.wait_outbox_empty()
        compare(stand, number, moment, told, before)


def watch(stand, seconds):
    """What the page says until the moment of the kill: nothing, or a promise, or a number."""
    told = {"page": None, "number": None}
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        if left > 0.3:  # a look takes its time
            told = {"page": stand.user.page(), "number": stand.told_number()}
    return told


def compare(stand, number, moment, told, before):
    kept = [row for row in stand.outbox() if row["key"] not in before]
    cases = stand.cases()
    ledgers = {"round": number, "killedAfterMs": round(moment * 1000), "told": told,
               "outbox": [{name: row[name] for name in ("key", "state", "caseNumber")} for row in kept],
               "platform": [{name: case[name] for name in ("key", "caseNumber")} for case in cases]}
    stand.notes.setdefault("ledgers", []).append(ledgers)
    if len(kept) > 1 or len(cases) > 1:
        raise Wrong(f"doubled: {ledgers}")
    if [row["key"] for row in kept] != [case["key"] for case in cases]:
        raise Wrong(f"lost between outbox and platform: {ledgers}")
    if kept and (kept[0]["state"] != "accepted" or kept[0]["caseNumber"] != cases[0]["caseNumber"]):
        raise Wrong(f"the outbox does not know the platform's number: {ledgers}")
    if told["page"] in ("waiting", "saved", "accepted") and not cases:
        raise Wrong(f"promised and lost: {ledgers}")
    if told["number"] and told["number"] != cases[0]["caseNumber"]:
        raise Wrong(f"told another number: {ledgers}")


for index, after in enumerate(MOMENTS, 1):
    round_of(index, after)

CHAPTERS = [kills]
