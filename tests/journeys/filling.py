"""How a person fills each kind of field of a form, by its label: touches a choice, types on the pad or the keyboard, turns a date,
finds an answer in a long list or level by level, writes a person of a list.

A verb ends when its answer stands there and pad, keyboard or list are gone. Where several questions have the same answers, the
one meant is below its label.
"""
import re

import walks
import words
from outside_user import TOUCHABLE, NotSeen, behind, match, page_of, seen

GAPS = re.compile("[\\s'’]")
PAGES_OF_CANDIDATES = 12


# --- choices

def choose(stand, label, *options):
    """One answer, or all that fit; one that is chosen already stays so."""
    def chosen(things, option):
        choice = match(behind(things, label), option, TOUCHABLE)
        return choice and choice.checked()

    for option in options:
        if not chosen(stand.user.see(), option):
            stand.user.touch(option, below=label)
            stand.user.wait(lambda things, option=option: chosen(things, option), f"“{option}” chosen")


def choose_from_list(stand, label, option, *search):
    """Of a long choice: by searching (see `write` for what is typed), or page by page."""
    user = stand.user
    user.touch(label)
    user.wait_page("form-choice")
    if search:
        user.touch(words.SEARCH)
        keyboard_stands(stand)
        type_on_keys(stand, words.SEARCH, search)
    walks.turn_pages_to(stand, option)
    user.touch(option, roles={"radio button"})
    wait_for_fields(stand, "form-choice")


def choose_division(stand, label, *names):
    """Level by level, from the first that is asked."""
    user = stand.user
    user.touch(label)
    user.wait_page("form-division")
    for name in names:
        level = user.find(words.LEVEL).name
        walks.turn_pages_to(stand, name)
        user.touch(name, roles={"radio button"})
        user.wait(lambda things, level=level: page_of(things) != "form-division" or not seen(things, level), f"what comes behind “{name}”")
    wait_for_fields(stand, "form-division")


# --- the pad: digits, numbers and amounts with ".", an ID number with "X", a date

def type_digits(stand, label, text):
    stand.user.touch(label)
    type_on_pad(stand, label, text)


def type_date(stand, label, day):
    stand.user.touch(label)
    stand.user.touch(words.TYPE_DATE)
    type_on_pad(stand, label, day.strftime("%Y%m%d"))


def type_on_pad(stand, label, text):
    user = stand.user
    things = user.wait(lambda things: things if seen(things, words.PAD_DONE) else None, "the pad")
    erase(stand, things, len(re.sub("[^0-9X.]", "", box_of(things, label).description)))
    touch_keys(stand, things, text)
    user.touch_there(match(things, words.PAD_DONE))
    user.wait(lambda things: not seen(things, words.PAD_DONE), "the page without the pad")


def turn_date(stand, label, day):
    """Year, month and day, each by touches on its neighbours."""
    user = stand.user
    user.touch(label)
    for (unit, before, after), wanted in zip(words.WHEEL, (day.year, day.month, day.day)):
        column = re.compile(f"^{unit} ([0-9]+)$")
        there = int(column.match(user.find(column).name)[1])
        for number in range(there, wanted, 1 if there < wanted else -1):
            user.touch(after if there < wanted else before)
            user.wait(lambda things, gone=f"{unit} {number}": not seen(things, gone), f"another value than {unit} {number}")
        user.find(f"{unit} {wanted}")
    user.touch(words.DONE)
    user.wait(lambda things: not seen(things, words.TYPE_DATE), "the page without the wheel")


# --- the keyboard

def write(stand, label, *parts):
    """Anew into the box: a str as it is (letters, digits, signs), a pair (pinyin, Chinese) by the candidates that the keyboard offers."""
    stand.user.touch(label)
    things = keyboard_stands(stand)
    erase(stand, things, len(box_of(things, label).description))
    type_on_keys(stand, label, parts)
    stand.user.touch_there(stand.user.find(words.CLOSE_KEYS))
    stand.user.wait(lambda things: not seen(things, words.CLOSE_KEYS), "the page without the keyboard")


def type_on_keys(stand, label, parts):
    """The keyboard stands there and stays."""
    for part in parts:
        if isinstance(part, tuple):
            compose(stand, label, *part)
        else:
            for run in re.findall("[A-Z]+|[a-z]+|[0-9]+| |[^A-Za-z0-9 ]+", part):
                type_plain(stand, label, run)


def compose(stand, label, pinyin, wanted):
    """Types the letters and takes candidates, the longest that fits, until `wanted` stands in the box."""
    user = stand.user
    things = to_pinyin(stand, user.see())
    before = text_of(things, label)
    touch_keys(stand, things, pinyin)
    things = wait_text(stand, label, before + pinyin)
    taken = ""
    for _ in range(PAGES_OF_CANDIDATES):
        fitting = [thing for thing in keyboard_of(things) if thing.name and wanted.startswith(taken + thing.name) and thing.role in TOUCHABLE]
        if not fitting:
            press(stand, words.MORE_WORDS)
            things = user.see()
            continue
        candidate = max(fitting, key=lambda thing: len(thing.name))
        user.touch_there(candidate)
        taken += candidate.name
        if taken == wanted:
            wait_text(stand, label, before + wanted)
            return
        things = wait_text(stand, label, before + taken, begun=True)
    raise NotSeen(f"“{wanted}” is not to be had by “{pinyin}”; taken: “{taken}”; it reads {text_of(user.see(), label)}")


def type_plain(stand, label, run):
    """Letters of one case, digits, a space or signs: the keys for them are asked for first."""
    things = stand.user.see()
    before = text_of(things, label)
    if run == " ":
        stand.user.touch_there(match(keyboard_of(things), words.SPACE_KEY))
        return
    if run.isalpha():
        things = to_english(stand, things)
    if not has_keys(things, run):
        things = press(stand, words.CAPITALS_KEY if run.isalpha() else words.SIGNS_KEY, run[0])
    touch_keys(stand, things, run)
    wait_text(stand, label, before + run)


def to_pinyin(stand, things):
    """The keys of pinyin, whichever stand there; they alone offer English."""
    return things if seen(keyboard_of(things), words.ENGLISH_KEY) else press(stand, words.PINYIN_KEY, words.ENGLISH_KEY)


def to_english(stand, things):
    if seen(keyboard_of(things), words.CAPITALS_KEY):
        return things
    to_pinyin(stand, things)
    return press(stand, words.ENGLISH_KEY, words.CAPITALS_KEY)


def press(stand, key, leads_to=None):
    """What stands there once a key `leads_to` does."""
    stand.user.touch(key, below=words.KEYBOARD)
    return leads_to and stand.user.wait(lambda things: things if seen(keyboard_of(things), leads_to) else None, f"a key “{leads_to}”")


def erase(stand, things, count):
    if count:
        stand.user.touch_each([match(things, words.ERASE, TOUCHABLE)] * count)


def has_keys(things, text):
    return all(seen(keyboard_of(things), character) for character in text)


def touch_keys(stand, things, text):
    """One key a character, where it was when it was looked at."""
    keys = {thing.name: thing for thing in things if len(thing.name) == 1 and thing.role in TOUCHABLE}
    missing = [character for character in text if character not in keys]
    if missing:
        raise NotSeen(f"no key for {missing}; there are {''.join(sorted(keys))}")
    stand.user.touch_each([keys[character] for character in text])


# --- people of a list

def add_person(stand, button):
    """Ends on the page of the new person."""
    stand.go(button, "form-person")


def edit_person(stand, summary):
    """`summary`: the line that names them."""
    stand.user.touch(words.CHANGE, below=summary)
    stand.user.wait_page("form-person")


def person_done(stand):
    stand.user.touch(words.DONE)
    wait_for_fields(stand, "form-person")


def person_cancelled(stand):
    stand.user.touch(words.CANCEL)
    wait_for_fields(stand, "form-person")


def remove_person(stand, summary):
    stand.user.touch(words.REMOVE, below=summary)
    stand.user.touch(words.REMOVE_INDEED)
    stand.user.wait(lambda things: not seen(things, words.REMOVE_INDEED) and not seen(things, summary), f"the list without “{summary}”")


# --- what stands there

def box_of(things, label):
    return match(things, label, TOUCHABLE)


def text_of(things, label):
    """What stands in the box, without the gaps between groups and syllables."""
    box = box_of(things, label)
    return GAPS.sub("", box.description) if box else None


def wait_text(stand, label, text, begun=False):
    """What stands there once the box reads so, or begins so."""
    def reads(things):
        there = text_of(things, label) or ""
        return things if (there.startswith(text) if begun else there == text) else None

    return stand.user.wait(reads, f"“{text}” in the box “{label}”")


def keyboard_stands(stand):
    return stand.user.wait(lambda things: things if keyboard_of(things) else None, "the keyboard")


def keyboard_of(things):
    return behind(things, words.KEYBOARD) if seen(things, words.KEYBOARD) else []


def wait_for_fields(stand, left):
    """The page of the form again, or of the person whose field it was."""
    stand.user.wait(lambda things: page_of(things) not in (None, left), f"a page behind {left}")
