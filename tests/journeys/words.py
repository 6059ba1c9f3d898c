"""What a citizen reads on the controls that the journeys touch (zh-CN, the default language), and what they answer. A str is the
whole text; a pattern is found somewhere in it."""
import re

ACCESS, LARGEST, YELLOW, CLOSE, LOW, AS_BEFORE = "无障碍", "最大", "黑底黄字", "关闭", re.compile("^低位"), "恢复原样"
STAFF_NAME, WRONG_PIN, STAFF_MENU, TELL_US, MOVE_FIRST, PUBLISH, PUBLISH_NOW = re.compile(r"^李\*"), re.compile("^口令不对"), "首页菜单", "反映问题", "最前", "发布", "现在发布"
BEGIN = "碰一下屏幕，开始"
GROUP, ITEM = "社会保险", "参加居民养老保险"
APPLY = "现在就办"
AGREE = "同意"
WITHOUT_PHONE, WITHOUT_CODE, SEND_CODE = "不用手机，继续办", "不用了，继续", "发验证码给我"
BY_PHONE, HAS_COME = "用手机拍照发来", re.compile("^收到了")
LATER, NEXT_PAGE, SIGN_HERE, SIGNED = "以后再补", "下一页", "用手指在这里签名", "签好了"
DONE, SKIP = "完成", "不评"
NEXT, CONFIRM, CHANGE = "下一步", "确认提交", "修改"
LEAVE, DONE_LEAVE = "退出", re.compile("，退出$")
BACK = re.compile("^(上一步|返回)$")
ENGLISH, LEAVE_IN_ENGLISH = "English", "Leave"
STAY = "我还在，接着办"
PRINT = "打印回执"
PAD_DONE, ERASE = "填好了", "删除"
KEYBOARD, CLOSE_KEYS, LETTERS_KEY, SIGNS_KEY, ENGLISH_KEY, PINYIN_KEY, CAPITALS_KEY = "键盘", "收起键盘", "字母", "123", "英文", "拼音", "大写"
SPACE_KEY, MORE_WORDS = "空格", "更多"
LEVEL = re.compile("^请选")
WHEEL = (("年", "前一年", "后一年"), ("月", "前一月", "后一月"), ("日", "前一天", "后一天"))
CANCEL, REMOVE, REMOVE_INDEED, KEEP = "取消", "删除", "删掉", "留着"
IDLE_QUESTION = "您还在吗？"
CORRECT = re.compile("^有 .*处要改")

# What never scrolls: the action bar, or the pad that stands in its place.
AT_THE_BOTTOM = (NEXT, NEXT_PAGE, SIGNED, WITHOUT_CODE, CONFIRM, DONE, CANCEL, "上一步", "1", "2", "3", "下面还有", "回到最上面")

MY_MATTERS, NEXT_CASE, PRINT_PROGRESS, LICENCES, RESULTS = "我的办件、证照、结果", "下一件", "打印进度", re.compile("^证照"), re.compile("^结果( [0-9]+)?$")
SIX_DIGITS, SUPPLEMENT_WANTED, BEING_CHECKED = re.compile("^6 位数字"), re.compile("请在 .* 前补交"), re.compile("^正在审核")
VALID, EXPIRED = re.compile("^有效"), "已过期"
DOCUMENT, VERDICT, PRINT_DOCUMENT = re.compile("(证明|记录|许可证)$"), re.compile("^(真的|印章)"), "打印纸条"
FROM_PLATFORM, FROM_LICENCES, HOUSEHOLD_REGISTER, ALL_HERE, ENOUGH_FOR_NOW = "来自政务平台", "从我的证照里选", re.compile("^居民户口簿 "), "材料齐了", "现在这些就够了"
CANNOT_SIGN, CARD_IS_SIGNATURE, FILLED_FOR_YOU = "不便手写", re.compile("^读到您的身份证了"), re.compile("项不用您填")
VERY_SATISFIED, REASON, SEND_RATING = "非常满意", "不用带材料", "提交并退出"

MOBILE_LABEL, MOBILE = "手机号码", "13800000000"
LIVES_AT_HOME, LIVES_ELSEWHERE = "就住户籍地", "住在别处"
TOWN_QUESTION = "住在平安区的哪个镇街？"
AMOUNT = "每年 500 元"
START_DATE_LABEL = "从哪天起？"
TYPE_DATE = "打字输入"
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
APPROVED, RESULT_NUMBER = "已经批准", re.compile("平安〔[0-9]{4}〕[0-9]+")
CASE_NUMBER = re.compile(r"^PA( ?\d{2,4})+$")
SLIP_PRINTED, PROVISIONAL_SLIP_PRINTED = "回执打好了", "暂存凭条打好了"
NOT_PRINTED = re.compile("^没纸了|^凭条没有打出来")
NO_READER = re.compile("不能读身份证|读不了身份证|读卡器暂时没有应答")
GREETING = re.compile("您好")
