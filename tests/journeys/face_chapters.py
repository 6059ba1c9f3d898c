"""Every face: letters, colours and the height of the buttons are chosen from the bar on any page, stay for the visit and go with it."""
import walks
import words
from chapter import Chapter
from framebuffer import share_of
from outside_user import TOUCHABLE
from stand import Wrong

faces = Chapter("faces", "Large letters, yellow on black, all within reach")
step = faces.step

BLACK, YELLOW = (0, 0, 0), (255, 230, 0)


def height_of(stand, name):
    return stand.user.find(name).box[3]


def require_dark(stand):
    if (black := share_of(stand.user.look(), BLACK)) < 0.5:
        raise Wrong(f"{black:.0%} of the screen is black")


@step("a guide", "guide")
def _(stand):
    walks.to_item(stand)


@step("the largest letters, yellow on black", "guide")
def _(stand):
    before = height_of(stand, words.APPLY)
    stand.user.touch(words.ACCESS)
    stand.user.touch(words.LARGEST)
    stand.user.touch(words.YELLOW)
    stand.user.touch(words.CLOSE)
    stand.user.wait(lambda _: share_of(stand.user.look(), YELLOW) > 0.01, "a yellow page")
    require_dark(stand)
    if height_of(stand, words.APPLY) < before:
        raise Wrong("the button has not grown")


@step("the page before it has the same face", "items")
def _(stand):
    stand.go(words.BACK, "items")
    require_dark(stand)


@step("the low layout: every control in the lower part", "items")
def _(stand):
    stand.user.touch(words.LOW)
    stand.user.find(words.AS_BEFORE)
    _, height, _ = stand.user.look()
    above = [thing.name for thing in stand.user.see() if thing.role in TOUCHABLE and thing.box[3] > 0 and thing.box[1] < height * 0.45 - 2]
    if above:
        raise Wrong(f"above 45 % of the height: {above}")


@step("the next visitor has the hall's face again", "home")
def _(stand):
    stand.go(words.LEAVE, "attract")
    walks.begin(stand)
    if (black := share_of(stand.user.look(), BLACK)) > 0.2:
        raise Wrong(f"{black:.0%} of the screen is black")


CHAPTERS = [faces]
