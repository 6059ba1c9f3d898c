"""What a citizen reads on the controls that the journeys touch (zh-CN, the default language), and what they answer. A str is the
whole text; a pattern is found somewhere in it."""
import re

GROUP, ITEM = "社会保险", "参加居民养老保险"
APPLY = "现在就办"
NEXT, CONFIRM, CHANGE = "下一步", "确认提交", "修改"
LEAVE, DONE_LEAVE = "退出", re.compile("，退出$")
STAY = "我还在，接着办"
PRINT = "打印回执"
PAD_DONE = "填好了"
IDLE_QUESTION = "您还在吗？"
CORRECT = re.compile("^有 .*处要改")

# What never scrolls: the action bar, or the pad that stands in its place.
AT_THE_BOTTOM = (NEXT, CONFIRM, "上一步", "1", "2", "3", "下面还有", "回到最上面")

MOBILE_LABEL, MOBILE = "手机号码", "13800000000"
LIVES_AT_HOME, LIVES_ELSEWHERE = "就住户籍地", "住在别处"
TOWN_QUESTION = "住在平安区的哪个镇街？"
AMOUNT = "每年 500 元"
START_DATE_LABEL = "从哪天起？"
SOCIAL_CARD = "社保卡"
NO = "不是"

SEARCH, CLEAR, PENSION_WORD = "搜索", "清空", "养老"
NOT_FOUND = re.compile("^没有完全对上的|^没找到")
BY_EVENT, RETIREMENT = "按遇到的事找", "退休、养老"
MORE_BELOW = re.compile("^下面还有|^还有 ")
NOT_WORKING = "没有上班"
TAKE_AWAY, WITHOUT_NETWORK, NEXT_CODE = "一码带走", "手机没有网", "下一个码"
FIRST_CODE, SECOND_CODE = re.compile("^第 1 个，共 "), re.compile("^第 2 个，共 ")
PRINT_GUIDE, GUIDE_PRINTED = "打印纸条", re.compile("^打好了")
FOREIGN = "weixin://somewhere/else"
GUIDES_AGE, HEARD_LAST = re.compile("^指南是"), re.compile("这台机器上一次知道的")

ACCEPTED, NOT_ACCEPTED_YET = "已经受理", "还没有受理"
CASE_NUMBER = re.compile(r"^PA( ?\d{2,4})+$")
SLIP_PRINTED, PROVISIONAL_SLIP_PRINTED = "回执打好了", "暂存凭条打好了"
NOT_PRINTED = re.compile("^没纸了|^凭条没有打出来")
NO_READER = re.compile("不能读身份证|读不了身份证|读卡器暂时没有应答")
GREETING = re.compile("您好")
