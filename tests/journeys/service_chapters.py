"""Forms of other offices, filled by an outside user and delivered: the card alone; approved in seconds; notice and commitment.

Each ends at the platform: its case says what was typed.
"""
import datetime

import filling
import handing_in
import walks
import words
from chapter import Chapter
from stand import Wrong

JOB, TOWN_OF_HOME, KINDS = "做哪一行？", "住在平安区的哪个镇街？", "选要交的，可以都选"
SHOP_KIND, TOWN_OF_SHOP, OPENING, RULES = "哪一类场所？", "在平安区的哪个镇街？", "打算哪天开门？", "消毒怎么做？写几句"


def today():
    return datetime.datetime.now(walks.HALL_ZONE).date()


def require_answers(stand, form, **typed):
    """The platform's only case was answered so; what else stands there came from card and platform."""
    answers = stand.machine.at_platform("case", key=stand.wait_cases(1)[0]["key"])["content"]["answers"]
    wrong = {name: answers.get(name) for name, value in typed.items() if answers.get(name) != value}
    if wrong:
        raise Wrong(f"typed was {typed}, the platform has {wrong}")
    handing_in.require_content(stand, form)


fund = Chapter("fund-certificate", "The card alone: a certificate of the housing fund")
step = fund.step


@step("found by its first letters; the card is all it takes", "form-1")
def _(stand):
    handing_in.to_form(stand, "gjjzm", "打印公积金缴存证明")


@step("what for, in which language", "form-1")
def _(stand):
    filling.choose(stand, "用在哪里？", "买房贷款")
    filling.choose(stand, "用什么文字？", "只要中文")


@step("for the whole time", "form-2")
def _(stand):
    walks.next_step(stand, "form-2")
    filling.choose(stand, "从开户到现在都要吗？", "是")


@step("nothing to hand in and nothing to sign: the check", "check-answers")
def _(stand):
    walks.next_step(stand, "check-answers")


@step("accepted: the number on the slip, the answers at the platform", "accepted")
def _(stand):
    handing_in.confirm(stand)
    require_answers(stand, "fund-certificate", purpose="home", language="zh", wholeTime=True)


flexible = Chapter("flexible-employment", "Approved in seconds: insurance of one's own")
step = flexible.step
SINCE, BASE, CARD = datetime.date(2025, 9, 1), "6821.50", "6222000000000000123"


@step("found by a word of its name; the form knows the card", "form-1")
def _(stand):
    handing_in.to_form(stand, "linghuojiuye", "灵活就业交社保")


@step("the work, searched for in Chinese", "form-1")
def _(stand):
    filling.choose_from_list(stand, JOB, "外卖骑手", ("waimai", "外卖"))


@step("since when, typed; the town", "form-1")
def _(stand):
    filling.type_date(stand, "从哪天开始做？", SINCE)
    filling.choose_division(stand, TOWN_OF_HOME, "南山镇")


@step("two answers of one question, and an amount that fills the next one", "form-2")
def _(stand):
    walks.next_step(stand, "form-2")
    filling.choose(stand, KINDS, "养老保险", "医疗保险")
    filling.type_digits(stand, "养老保险按每月多少交？", BASE)


@step("from tomorrow on, turned on the wheel", "form-2")
def _(stand):
    stand.notes["firstDay"] = str(today() + datetime.timedelta(days=1))
    filling.turn_date(stand, "从哪天起交？", datetime.date.fromisoformat(stand.notes["firstDay"]))


@step("card and mobile number", "form-3")
def _(stand):
    walks.next_step(stand, "form-3")
    filling.type_digits(stand, "银行卡号", CARD)
    filling.type_digits(stand, words.MOBILE_LABEL, words.MOBILE)


@step("check your answers", "check-answers")
def _(stand):
    walks.next_step(stand, "check-answers")


@step("approved at once: the result on the screen and on the slip", "accepted")
def _(stand):
    handing_in.confirm(stand)
    stand.user.find(words.APPROVED)
    result = words.RESULT_NUMBER.search(stand.user.find(words.RESULT_NUMBER).name)[0]
    stand.require_on_slip(stand.slips()[-1], result)
    require_answers(stand, "flexible-employment", job="food-rider", since=str(SINCE), livesIn="990101101", kinds=["pension", "health"],
                    pensionBase=float(BASE), healthBase=float(BASE), firstMonth=stand.notes.pop("firstDay"), bankCard=CARD, mobile=words.MOBILE)


permit = Chapter("hygiene-permit", "Notice and commitment: a barber's shop")
step = permit.step
SHOP_NAME, COMPANY, ADDRESS, METHOD = "平安区小张理发店", "92990101MA0000002Y", "东街8号", "毛巾每天消毒两次，60度"


@step("found by what people call it", "form-1")
def _(stand):
    handing_in.to_form(stand, "lifadian", "办公共场所卫生许可证")


@step("the shop's name, by pinyin", "form-1")
def _(stand):
    filling.write(stand, "店名，照营业执照填", ("pinganquxiaozhang", "平安区小张"), ("lifadian", "理发店"))


@step("its number, in capitals; what it is, searched for", "form-1")
def _(stand):
    filling.write(stand, "统一社会信用代码", COMPANY)
    filling.choose_from_list(stand, SHOP_KIND, "理发店", ("lifa", "理发"))


@step("where: the town, the house", "form-2")
def _(stand):
    walks.next_step(stand, "form-2")
    filling.choose_division(stand, TOWN_OF_SHOP, "东街街道")
    filling.write(stand, "详细地址", ("dongjie", "东街"), "8", ("hao", "号"))


@step("how large, from when", "form-2")
def _(stand):
    filling.type_digits(stand, "营业面积", "36.5")
    stand.notes["opening"] = str(today() + datetime.timedelta(days=30))
    filling.type_date(stand, OPENING, datetime.date.fromisoformat(stand.notes["opening"]))


@step("who works there: one number fills the other", "form-3")
def _(stand):
    walks.next_step(stand, "form-3")
    filling.type_digits(stand, "一共几个人干活？", "3")
    filling.choose(stand, "有哪些设施？可以多选", "消毒间或消毒柜")
    filling.choose(stand, "用什么水？", "自来水")


@step("how they disinfect, in a few sentences", "form-3")
def _(stand):
    filling.write(stand, RULES, ("maojin", "毛巾"), ("meitian", "每天"), ("xiaodu", "消毒"), ("liangci", "两次"), "，60", ("du", "度"))
    filling.type_digits(stand, words.MOBILE_LABEL, words.MOBILE)


@step("two papers from a phone, the third one later", "materials")
def _(stand):
    walks.next_step(stand, "materials")
    for paper in ("营业执照", "场所平面图"):
        stand.user.touch(words.BY_PHONE, below=paper)
        handing_in.send_from_phone(stand)
        stand.user.touch(words.NEXT)
    stand.user.touch(words.LATER, below="卫生检测报告")


@step("the commitment, read and signed", "check-answers")
def _(stand):
    walks.next_step(stand, "commitment-1")
    stand.user.touch(words.NEXT_PAGE)
    walks.sign(stand)
    stand.go(words.SIGNED, "check-answers")


@step("accepted: the platform has every answer and every paper", "accepted")
def _(stand):
    handing_in.confirm(stand)
    require_answers(stand, "hygiene-permit", shopName=SHOP_NAME, creditCode=COMPANY, kind="barber", town="990101001", address=ADDRESS, area=36.5,
                    opening=stand.notes.pop("opening"), staff=3, certified=3, facilities=["disinfection"], supply="mains", rules=METHOD,
                    mobile=words.MOBILE)
    ways = handing_in.materials(stand)
    if ways != {"business-licence": "upload", "floor-plan": "upload", "test-report": "later"}:
        raise Wrong(f"the platform has these papers: {ways}")


CHAPTERS = [fund, flexible, permit]
