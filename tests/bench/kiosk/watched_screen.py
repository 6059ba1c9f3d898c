"""The screen with a stopwatch: when a picture came, and when it stopped changing. The same eyes for whatever draws there.

Xvfb keeps its picture in a file; a sample of its lines is compared every few milliseconds, so no program is asked and none slowed
down by more than that.
"""
import mmap
import time
from pathlib import Path

LINES = 160          # of the screen, spread over its height
LOOK_AGAIN = 0.002   # seconds
COLOURS_OF_A_PAGE = 12  # a blank window has one or two, anti-aliased text has many


class NothingDrawn(Exception):
    pass


class WatchedScreen:
    def __init__(self, folder, width, height):
        self._file = open(Path(folder) / "Xvfb_screen0", "rb")
        self._map = mmap.mmap(self._file.fileno(), 0, prot=mmap.PROT_READ)
        stride = width * 4
        start = len(self._map) - stride * height
        self._lines = [(start + stride * line, start + stride * (line + 1)) for line in range(height // LINES // 2, height, height // LINES)]

    def look(self):
        return b"".join(self._map[start:end] for start, end in self._lines)

    def shows_a_page(self):
        return len(set(memoryview(self.look()).cast("I").tolist()[::7])) >= COLOURS_OF_A_PAGE

    def until_drawn(self, began, seconds=60):
        """Seconds from `began` until a page with text stands there."""
        while time.monotonic() < began + seconds:
            if self.shows_a_page():
                return time.monotonic() - began
            time.sleep(LOOK_AGAIN)
        raise NothingDrawn(f"nothing was drawn within {seconds} s")

    def until_empty(self, seconds=10):
        """Until the last program's picture is gone: the next one must be seen to draw."""
        deadline = time.monotonic() + seconds
        while self.shows_a_page():
            if time.monotonic() > deadline:
                raise NothingDrawn(f"an earlier picture stood there for {seconds} s")
            time.sleep(LOOK_AGAIN)

    def until_still(self, before, began, quiet=0.4, seconds=10):
        """Seconds from `began` until the last change of the picture `before`, once nothing has changed for `quiet` seconds."""
        last, changed = before, None
        while True:
            now = time.monotonic()
            look = self.look()
            if look != last:
                last, changed = look, now
            elif changed is not None and now - changed > quiet:
                return changed - began
            elif now - began > seconds:
                raise NothingDrawn(f"the picture did not change within {seconds} s")
            time.sleep(LOOK_AGAIN)
