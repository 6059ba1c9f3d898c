"""Forms about more than the person who stands there: a family, a company and its agent, somebody with a permanent residence card.

Each is filled, delivered and compared at the platform with what was typed.
"""
import datetime

import filling
import handing_in
import walks
import words
from chapter import Chapter
from outside_user import seen
from stand import Wrong

SPOUSE, PARENT, OTHER = ("测试乙", "11010519491231002X"), ("测试丙", "440524188001010014"), ("测试丁", "110101194806060017")
NAMES = {"测试乙": (("ceshi", "测试"), ("yi", "乙")), "测试丙": (("ceshi", "测试"), ("bing", "丙")), "测试丁": (("ceshi", "测试"), ("ding", "丁"))}
WHO, NUMBER, EARNS = "是您的什么人？", "身份证号码", "有收入吗？"


def today():
    return datetime.datetime.now(walks.HALL_ZONE).date()


# --- a family

family = Chapter("public-housing", "A home for a family: persons in a list")
step = family.step


@step("found by its initials; myself", "form-1")
def _(stand):
    handing_in.to_form(stand, "gzf", "申请公租房")
    filling.choose(stand, "婚姻状况", "已婚")
    filling.type_digits(stand, words.MOBILE_LABEL, words.MOBILE)


@step("my spouse: number, birth date and sex go together", "form-person")
def _(stand):
    walks.next_step(stand, "form-2")
    write_person(stand, SPOUSE, "配偶")
    stand.user.wait(lambda things: any(thing.description == "1949 年 12 月 31 日" for thing in things), "the birth date that the number says")


@step("with an income", "form-2")
def _(stand):
    filling.choose(stand, EARNS, "是")
    filling.type_digits(stand, "每月收入", "2800.50")
    filling.person_done(stand)


@step("a parent, first as something else: changed", "form-2")
def _(stand):
    write_person(stand, PARENT, "子女")
    finish_without_income(stand)
    filling.edit_person(stand, "测试丙 · 子女")
    filling.choose(stand, WHO, "父母")
    filling.person_done(stand)
    stand.user.find("测试丙 · 父母")


@step("somebody who does not belong: removed", "form-2")
def _(stand):
    write_person(stand, OTHER, "其他亲属")
    finish_without_income(stand)
    filling.remove_person(stand, "测试丁 · 其他亲属")


@step("their income and their number are counted for me", "form-2")
def _(stand):
    filling.type_digits(stand, "您自己每月收入", "3200")


@step("where we belong, level by level", "form-3")
def _(stand):
    walks.next_step(stand, "form-3")
    filling.choose_division(stand, "户口在哪里？", "演示省", "演示市", "平安区", "城关镇")


@step("where we live, for how much", "form-3")
def _(stand):
    filling.write(stand, "现在的住址", ("pinganqu", "平安区"), ("dongjie", "东街"), "5", ("hao", "号"))
    filling.choose(stand, "房子是谁的？", "租的")
    filling.type_digits(stand, "每月房租", "1500.50")
    filling.type_digits(stand, "住多大？", "28")


@step("the register later, the marriage certificate from a phone", "materials")
def _(stand):
    walks.next_step(stand, "materials")
    stand.user.touch(words.LATER)
    stand.user.touch(words.BY_PHONE)
    handing_in.send_from_phone(stand)


@step("one page of commitment, signed", "commitment-1")
def _(stand):
    walks.next_step(stand, "commitment-1")
    walks.sign(stand)


@step("check your answers", "check-answers")
def _(stand):
    stand.go(words.SIGNED, "check-answers")


@step("accepted: the family as it was typed", "accepted")
def _(stand):
    handing_in.confirm(stand)
    spouse = {"name": "测试乙", "relation": "spouse", "idNumber": SPOUSE[1], "birthDate": "1949-12-31", "sex": "female", "works": True, "income": 2800.5}
    parent = {"name": "测试丙", "relation": "parent", "idNumber": PARENT[1], "birthDate": "1880-01-01", "sex": "male", "works": False}
    handing_in.require_content(stand, "public-housing", answers={
        "name": "测试甲", "idNumber": "11010519491231002X", "sex": "male", "birthDate": "1949-12-31", "marital": "married", "mobile": words.MOBILE,
        "members": [spouse, parent], "selfIncome": 3200, "familyIncome": 2800.5, "headcount": 2, "hukou": "990101100", "address": "平安区东街5号",
        "housing": "rent", "rent": 1500.5, "area": 28})
    require_materials(stand, {"household-register": "later", "marriage-certificate": "upload"})


def write_person(stand, person, who):
    name, number = person
    filling.add_person(stand, "添加一位家人")
    filling.write(stand, "姓名", *NAMES[name])
    filling.choose(stand, WHO, who)
    filling.type_digits(stand, NUMBER, number)


def finish_without_income(stand):
    filling.choose(stand, EARNS, words.NO)
    filling.person_done(stand)


def require_materials(stand, wanted):
    if (given := handing_in.materials(stand)) != wanted:
        raise Wrong(f"the papers are handed in as {given}, not {wanted}")


# --- a company

company = Chapter("company-insurance-change", "For a company, by its agent")
step = company.step


@step("found by its initials; which company", "form-1")
def _(stand):
    handing_in.to_form(stand, "dwsbbg", "改单位社保信息")
    filling.write(stand, "单位名称", ("pinganqu", "平安区"), ("yanshi", "演示"), ("youxiangongsi", "有限公司"))
    filling.write(stand, "统一社会信用代码", "91990101MA0000001Y")
    filling.write(stand, "法定代表人", ("ceshi", "测试"), ("wu", "戊"))


@step("who comes: the one whose card it is", "form-2")
def _(stand):
    walks.next_step(stand, "form-2")
    filling.choose(stand, "您在单位做什么？", "人事")
    filling.type_digits(stand, words.MOBILE_LABEL, words.MOBILE)


@step("two changes, each with its own questions", "form-3")
def _(stand):
    walks.next_step(stand, "form-3")
    filling.choose(stand, "选要改的，可以多选", "单位地址", "行业")


@step("in another province, level by level", "form-3")
def _(stand):
    filling.choose_division(stand, "新地址在哪个镇街？", "浙江省", "杭州市", "西湖区")
    filling.write(stand, "新的详细地址", ("wensanlu", "文三路"), "9", ("hao", "号"))


@step("of twenty branches, the one that is searched for", "form-3")
def _(stand):
    filling.choose_from_list(stand, "改成哪个行业？", "制造业", ("zhizao", "制造"))
    filling.type_digits(stand, "现在有多少员工？", "26")
    stand.notes["from"] = str(today() + datetime.timedelta(days=1))
    filling.type_date(stand, "从哪天起改？", datetime.date.fromisoformat(stand.notes["from"]))


@step("the licence from a phone, the authority later", "materials")
def _(stand):
    walks.next_step(stand, "materials")
    stand.user.touch(words.BY_PHONE)
    handing_in.send_from_phone(stand)
    walks.next_step(stand, "materials")
    stand.user.touch(words.LATER)
    stand.user.find(words.ENOUGH_FOR_NOW)


@step("check your answers", "check-answers")
def _(stand):
    walks.next_step(stand, "check-answers")


@step("accepted: the company and its agent as they were typed", "accepted")
def _(stand):
    handing_in.confirm(stand)
    agent = {"name": "测试甲", "idType": "resident", "idNumber": "11010519491231002X", "mobile": words.MOBILE}
    handing_in.require_content(stand, "company-insurance-change", applicant=agent, agent=agent,
                               company={"name": "平安区演示有限公司", "number": "91990101MA0000001Y"},
                               answers={
        "companyName": "平安区演示有限公司", "creditCode": "91990101MA0000001Y", "legalPerson": "测试戊", "name": "测试甲",
        "idNumber": "11010519491231002X", "post": "hr", "mobile": words.MOBILE, "changes": ["address", "industry"], "newTown": "330106",
        "newAddress": "文三路9号", "newIndustry": "C", "staff": 26, "from": stand.notes.pop("from")})
    require_materials(stand, {"business-licence": "upload", "authority": "later"})


# --- a permanent residence card

foreigner = Chapter("foreigner-stay", "With a permanent residence card")
step = foreigner.step


@step("found by pinyin; the card says who it is", "form-1")
def _(stand):
    handing_in.to_form(stand, "waiguoren", "外国人来住要登记", "foreigner")


@step("since when, turned; for how long", "form-2")
def _(stand):
    walks.next_step(stand, "form-2")
    stand.notes["arrival"] = str(today() - datetime.timedelta(days=1))
    filling.turn_date(stand, "哪天住进来的？", datetime.date.fromisoformat(stand.notes["arrival"]))
    filling.type_digits(stand, "打算住多久？", "12")


@step("where, in a home of one's own", "form-2")
def _(stand):
    filling.choose_division(stand, "在平安区的哪个镇街？", "南山镇")
    filling.write(stand, "详细地址", ("nanshanjiayuan", "南山家园"), "3", ("haolou", "号楼"))
    filling.choose(stand, "房子是谁的？", "自己的房子")


@step("a host is not asked for", "form-3")
def _(stand):
    walks.next_step(stand, "form-3")
    if seen(stand.user.see(), "房东或亲友的姓名"):
        raise Wrong("who lives in a home of one's own is asked for a host")
    filling.type_digits(stand, words.MOBILE_LABEL, words.MOBILE)


@step("nothing to hand in: the check", "check-answers")
def _(stand):
    walks.next_step(stand, "check-answers")


@step("accepted: the card and the stay", "accepted")
def _(stand):
    handing_in.confirm(stand)
    handing_in.require_content(
        stand, "foreigner-stay", materials=None, agent=None,
        applicant={"name": "证件样本", "idType": "permanent-resident-2023", "idNumber": "931586198001010028", "mobile": words.MOBILE},
        answers={"englishName": "ZHENGJIAN, YANGBEN", "name": "证件样本", "nationality": "PAK", "idNumber": "931586198001010028",
                 "birthDate": "1980-01-01", "validUntil": "2033-08-07", "arrival": stand.notes.pop("arrival"), "months": 12, "town": "990101101",
                 "address": "南山家园3号楼", "place": "own", "mobile": words.MOBILE})


CHAPTERS = [family, company, foreigner]
