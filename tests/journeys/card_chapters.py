"""Cards on the reader: each kind treated as what it is, each trouble in a sentence of its own, and a card that is not to lie there."""
import re

import evidence
import walks
import words
from chapter import Chapter
from outside_user import seen
from stand import Wrong

FOREIGNERS_ITEM, FOREIGNERS_LETTERS = "外国人来住要登记", "wgrzs"
FOR_RESIDENTS = "这件事要用别的证件：居民身份证。您的证件请到窗口办。"
FOR_FOREIGNERS = "这件事要用别的证件：外国人永久居留身份证。您的证件请到窗口办。"
EXPIRED = "这张身份证过期了。请用新的，或到窗口办。"
AGAIN = "没读出来。请把身份证拿起来，再平放一次。"
DOUBTFUL, SAME = "读到的号码校验不对：110101195511200022。和卡面上的一样吗？不一样请到窗口办。", "和卡面一样"
TAKE_YOUR_CARD = re.compile("^请拿走您的身份证 ")
ANOTHERS_CARD = "这是别人的身份证"
RESIDENT = ["测试甲", "11010519491231002X", words.MOBILE]

cards = Chapter("cards", "Each kind of card, as what it is")
step = cards.step


@step("a resident's card: greeted, and its facts stand in the form", "form-1")
def _(stand):
    walks.to_tap_card(stand)
    identify(stand, "resident", "测** 您好")
    walks.without_code(stand)
    require_shown(stand, "测试甲", "北京市朝阳区测试路1号")


@step("a newer address on the card's chip is the one that counts", "form-1")
def _(stand):
    walks.leave(stand)
    walks.to_tap_card(stand)
    identify(stand, "resident-moved", "测** 您好")
    walks.without_code(stand)
    require_shown(stand, "测试辛", "上海市黄浦区测试弄8号201室")


@step("a resident's card for a foreigners' matter: whose card it takes", "tap-card")
def _(stand):
    walks.leave(stand)
    to_foreigners_matter(stand)
    require_sentence(stand, "resident", FOR_FOREIGNERS)


@step("a permanent resident's card of 2023", "form-1")
def _(stand):
    identify(stand, "foreigner", "证*** 您好")
    walks.without_code(stand)
    require_shown(stand, "ZHENGJIAN, YANGBEN", "证件样本", "PAK")


@step("a permanent resident's card of 2017", "form-1")
def _(stand):
    walks.leave(stand)
    to_foreigners_matter(stand)
    identify(stand, "foreigner-2017-valid", re.compile("您好$"))
    walks.without_code(stand)
    require_shown(stand, "YANGBEN, ER", "证件样本二", "USA")


@step("a Macao resident's permit for a residents' matter: whose card it takes", "tap-card")
def _(stand):
    walks.leave(stand)
    walks.to_tap_card(stand)
    require_sentence(stand, "permit-valid", FOR_RESIDENTS)


@step("the permit alone: greeted, with what can be done", "card-matters")
def _(stand):
    walks.leave(stand)
    walks.to_card_alone(stand, "permit-valid")
    stand.machine.hardware("lift")
    stand.user.find("测** 您好")


@step("known by the permit, applying for a residents' matter: said there", "tap-card")
def _(stand):
    stand.go(words.ITEM, "guide")
    stand.go(words.APPLY, "tap-card")
    stand.user.find(FOR_RESIDENTS)


card_words = Chapter("card-words", "What is wrong with a card, in words")
step = card_words.step


@step("expired", "tap-card")
def _(stand):
    walks.to_tap_card(stand)
    require_sentence(stand, "resident-expired", EXPIRED)


@step("not readable: lift it and place it again", "tap-card")
def _(stand):
    require_sentence(stand, "unreadable", AGAIN)


@step("placed again, readable: it goes on", "form-1")
def _(stand):
    walks.place_card(stand)


@step("a wrong check digit: the number, to be compared with the print", "tap-card")
def _(stand):
    walks.leave(stand)
    walks.to_tap_card(stand)
    require_sentence(stand, "resident-bad-digit", DOUBTFUL)


@step("it is the same as printed: it goes on", "form-1")
def _(stand):
    stand.user.touch(SAME)
    walks.without_code(stand)
    require_shown(stand, "测试庚")


@step("an expired permit: its own sentence where another kind is wanted, too", "tap-card")
def _(stand):
    walks.leave(stand)
    walks.to_tap_card(stand)
    require_sentence(stand, "permit", FOR_RESIDENTS)


@step("an expired card of 2017 where its kind is right", "tap-card")
def _(stand):
    walks.leave(stand)
    to_foreigners_matter(stand)
    require_sentence(stand, "foreigner-2017", EXPIRED)


@step("an expired card alone says so, too", "tap-card")
def _(stand):
    walks.leave(stand)
    walks.to_card_alone(stand, "resident-expired", "tap-card")
    stand.user.find(EXPIRED)
    stand.machine.hardware("lift")


other_card = Chapter("other-card", "A card that must not lie there")
step = other_card.step


@step("one's own card once more, in the form: nothing happens", "form-1")
def _(stand):
    walks.to_form(stand)
    stand.machine.hardware("place", card="resident")
    walks.fill_contact(stand)  # meanwhile it is read
    if seen(stand.user.see(), ANOTHERS_CARD):
        raise Wrong("one's own card is taken for another's")
    stand.machine.hardware("lift")


@step("another's card in the form: warned", "form-1")
def _(stand):
    stand.machine.hardware("place", card="resident-2")
    stand.user.find(ANOTHERS_CARD)


@step("taken away in time: the form as it was, and on", "form-2")
def _(stand):
    stand.machine.hardware("lift")
    stand.user.wait(lambda things: not seen(things, ANOTHERS_CARD), "the form without the warning")
    walks.next_step(stand, "form-2")


@step("the card is left on the reader, and the case is accepted: take it", "accepted")
def _(stand):
    walks.fill_level(stand)
    walks.next_step(stand, "form-3")
    walks.fill_payout(stand)
    walks.hand_in_and_sign(stand)
    stand.machine.hardware("place", card="resident")
    stand.user.touch(words.CONFIRM)
    stand.user.wait_page("accepted", seconds=30)
    stand.user.find(TAKE_YOUR_CARD)


@step("still there at the rating", "rating")
def _(stand):
    stand.go(words.DONE, "rating")
    stand.user.find(TAKE_YOUR_CARD)


@step("still there when nobody is: the attract page points at it, and nobody is let in by it", "attract")
def _(stand):
    stand.go(words.SKIP, "attract")
    stand.user.find(TAKE_YOUR_CARD)
    evidence.require_no_trace_on_screen(stand)


@step("taken: no more of it", "attract")
def _(stand):
    stand.machine.hardware("lift")
    stand.user.wait(lambda things: not seen(things, TAKE_YOUR_CARD), "the attract page without the reminder")


@step("another's card in a form, not taken away: the visit ends, and theirs begins with the question", "consent")
def _(stand):
    walks.to_form(stand)
    walks.fill_contact(stand)
    stand.machine.hardware("place", card="resident-2")
    stand.user.find(ANOTHERS_CARD)
    stand.user.wait_page("consent", seconds=30)
    evidence.require_no_trace("\n".join(stand.user.texts()), RESIDENT, "the next person's page")


@step("their card was read once and must be lifted: said, because it lies there", "tap-card")
def _(stand):
    stand.go(words.AGREE, "tap-card")
    stand.user.find(AGAIN)
    stand.machine.hardware("lift")


@step("placed again: the other person goes on as themselves", "card-matters")
def _(stand):
    stand.machine.hardware("place", card="resident-2")
    stand.user.wait_page("card-matters", seconds=30)
    stand.machine.hardware("lift")
    evidence.require_no_trace("\n".join(text for text in stand.user.texts() if text != "测** 您好"), RESIDENT, "the next person's page")


def identify(stand, card, greeting):
    """On the reader until the page has changed; greeted by the bar above it."""
    stand.machine.hardware("place", card=card)
    stand.user.wait_page("proof", "form-1", seconds=30)
    stand.machine.hardware("lift")
    stand.user.find(greeting)


def require_sentence(stand, card, sentence):
    """Placed on the page that waits for a card, which stays and says this; taken back."""
    stand.machine.hardware("place", card=card)
    stand.user.find(sentence)
    stand.user.picture(stand.out / f"sentence-{card}.png")
    stand.machine.hardware("lift")


def require_shown(stand, *texts):
    shown = "\n".join(stand.user.texts())
    for text in texts:
        if text not in shown:
            raise Wrong(f"the page does not show {text}: {shown}")


def to_foreigners_matter(stand):
    walks.begin(stand)
    stand.go(words.SEARCH, "search")
    walks.type_letters(stand, FOREIGNERS_LETTERS)
    stand.go(FOREIGNERS_ITEM, "guide")
    walks.apply(stand)


CHAPTERS = [cards, card_words, other_card]
