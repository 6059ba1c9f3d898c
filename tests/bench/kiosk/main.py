"""main.py BUILD [--visits N] [--json FILE]: the whole kiosk beside Chromium in kiosk mode, on one screen in one run, as ratios.

First frame, memory, page changes, and the kiosk's memory over many visits. BUILD is a Release build (bin/ with the demo's
executables). Both draw in software, on an X server without a display of 1080 × 1920. The machine should be quiet.
"""
import argparse
import json
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "packaging" / "demo.d"), str(ROOT / "tests" / "journeys")]

import words  # noqa: E402
from browser import Browser  # noqa: E402
from memory import pss_mib  # noqa: E402
from outside_user import OutsideUser, xdotool  # noqa: E402
from places import CONFIG  # noqa: E402
from processes import Processes  # noqa: E402
from renderer import software_renderer  # noqa: E402
from run_directory import RunDirectory, free_ports  # noqa: E402
from screen import HEIGHT, WIDTH, Screen  # noqa: E402
from stand import PANEL, Stand  # noqa: E402
from watched_screen import WatchedScreen  # noqa: E402

STARTS, CHANGES, SETTLED = 5, 40, 3.0
KIOSK_FRAME = re.compile(rb"Frame rendered with .*? in (\d+)ms")
COUNT_FRAMES = "window.gaps = []; let last = performance.now(); const next = now => { window.gaps.push(now - last); last = now; requestAnimationFrame(next) }; requestAnimationFrame(next)"


class Bench:
    def __init__(self, stand, screen, watched, processes):
        self.stand, self.screen, self.watched, self.processes = stand, screen, watched, processes
        self._env = {**screen.env, **PANEL, **software_renderer(), "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true"}

    # --- the kiosk

    def kiosk_starts(self):
        times = []
        for _ in range(STARTS):
            self.watched.until_empty()
            began = time.monotonic()
            self.stand.machine.start_kiosk(self._env)
            times.append(self.watched.until_drawn(began))
            self.stand.machine.kiosk.stop()
        return times

    def kiosk_memory(self):
        self.stand.machine.start_kiosk(self._env)
        self.stand.user.wait_page("attract", "home", seconds=60)
        self.stand.user.touch_anywhere()
        self.stand.user.wait_page("home")
        time.sleep(SETTLED)
        self.stand.user.picture(self.stand.out / "home-kiosk.png")
        machine = self.stand.machine
        return pss_mib(machine.kiosk.process.pid), pss_mib(machine.kiosk.process.pid, machine.devices.process.pid)

    def kiosk_changes(self):
        """Home → a group → home, touched where the controls were found once."""
        user, log = self.stand.user, Path(self.stand.machine.kiosk.log)
        tile = user.find(words.GROUP).middle()
        user.touch(words.GROUP)
        user.wait_page("items")
        back = user.find(words.BACK, {"button", "push button"}).middle()
        user.touch(words.BACK)
        user.wait_page("home")
        time.sleep(1)
        seen = log.stat().st_size
        times = [self._touch(place) for _ in range(CHANGES // 2) for place in (tile, back)]
        frames = [int(found) for found in KIOSK_FRAME.findall(log.read_bytes()[seen:])]
        return times, frames

    def _touch(self, place):
        xdotool("mousemove", *place, "mousedown", 1)
        time.sleep(0.15)  # pressed, it looks different
        before, began = self.watched.look(), time.monotonic()
        xdotool("mouseup", 1)
        return self.watched.until_still(before, began)

    def kiosk_visits(self, count):
        """[(visits, MiB)]: each visit opens a group and leaves."""
        user, kiosk = self.stand.user, self.stand.machine.kiosk.process.pid
        leave = user.find(words.LEAVE, {"button", "push button"}).middle()
        tile = user.find(words.GROUP).middle()
        user.touch(words.LEAVE)
        user.wait_page("attract")
        curve = []
        for visit in range(1, count + 1):
            for place in ((540, 900), tile, leave):
                self._touch(place)
            if visit in (10, 50) or visit % 100 == 0 or visit == count:
                user.wait_page("attract")
                curve.append((visit, pss_mib(kiosk)))
        return curve

    # --- Chromium

    def browser_starts(self, folder, url):
        times = []
        for _ in range(STARTS):
            self.watched.until_empty()
            began = time.monotonic()
            browser = Browser(self.processes, self.screen.env, folder, free_ports(1)[0], url)
            times.append(self.watched.until_drawn(began))
            browser.process.stop()
        return times

    def browser_rest(self, folder, url):
        from selenium import webdriver  # Debian's, [tests] of packages.txt
        from selenium.webdriver.chrome.service import Service

        port = free_ports(1)[0]
        browser = Browser(self.processes, self.screen.env, folder, port, url)
        self.watched.until_drawn(time.monotonic())
        time.sleep(SETTLED)
        memory = pss_mib(browser.process.process.pid)
        self.stand.user.picture(Path(folder) / "home-chromium.png")
        options = webdriver.ChromeOptions()
        options.debugger_address = f"127.0.0.1:{port}"
        driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        try:
            box = driver.execute_script("const box = document.querySelector('main > .tiles a').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]")
            driver.execute_script(COUNT_FRAMES)
            times, gaps = [], []
            for _ in range(CHANGES // 2):
                driver.execute_script("window.gaps.length = 0")
                times.append(self._touch([round(part) for part in box]))
                before, began = self.watched.look(), time.monotonic()
                driver.execute_script("location.hash = ''")
                times.append(self.watched.until_still(before, began))
                gaps += driver.execute_script("return window.gaps")
        finally:
            driver.quit()
            browser.process.stop()
        return memory, times, gaps


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def told(found):
    kiosk, chromium = found["kiosk"], found["chromium"]
    ms = lambda values: f"{1000 * statistics.median(values):.0f} ms"  # noqa: E731
    ratio = lambda theirs, ours: f"{theirs / ours:.1f} ×"  # noqa: E731
    rows = [
        ("start to the first frame (median of %d)" % STARTS, ms(kiosk["starts"]), ms(chromium["starts"]), ratio(statistics.median(chromium["starts"]), statistics.median(kiosk["starts"]))),
        ("memory on the home page, PSS", f"{kiosk['memory']:.0f} MiB", f"{chromium['memory']:.0f} MiB", ratio(chromium["memory"], kiosk["memory"])),
        ("with the device service", f"{kiosk['memoryWithDevices']:.0f} MiB", "", ""),
        ("touch to the whole new page (median of %d)" % CHANGES, ms(kiosk["changes"]), ms(chromium["changes"]), ratio(statistics.median(chromium["changes"]), statistics.median(kiosk["changes"]))),
        ("frames of page changes, p50 / p99", f"{percentile(kiosk['frames'], .5)} / {percentile(kiosk['frames'], .99)} ms drawn",
         f"{percentile(chromium['gaps'], .5):.0f} / {percentile(chromium['gaps'], .99):.0f} ms apart", ""),
    ]
    lines = ["| | kiosk | Chromium | Chromium / kiosk |", "|---|---|---|---|", *("| " + " | ".join(row) + " |" for row in rows)]
    if found["visits"]:
        lines += ["", "Memory over visits: " + ", ".join(f"{visit}: {mib:.1f} MiB" for visit, mib in found["visits"])]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("--visits", type=int, default=500)
    parser.add_argument("--json", type=Path, help="keep all that was measured")
    options = parser.parse_args()
    build = options.build.resolve()
    work = build / "tests" / "bench" / "kiosk"
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run([ROOT / "packaging" / "pki", work / "pki"], check=True)
    run = RunDirectory(work / "run", work / "pki")
    try:
        with Processes(run.logs) as processes:
            screen = Screen(processes, run.path / "home", run.sockets)
            user = OutsideUser(screen.env, screen.framebuffer, at_the_bottom=words.AT_THE_BOTTOM)
            stand = Stand(processes, run, build / "bin", screen, user, work, software_renderer(), CONFIG / "catalogue" / "items.json")
            run.forget()
            run.write_config({"idleSeconds": 1800, "attractSeconds": 600})
            stand.machine.import_catalogue(CONFIG / "catalogue" / "items.json")
            stand.machine.start_platform(extra=("--menu", CONFIG / "menu.json", "--icons", ROOT / "assets" / "icons"))
            stand.machine.start_emulator()
            stand.machine.start_devices()
            bench = Bench(stand, screen, WatchedScreen(run.path / "home", WIDTH, HEIGHT), processes)
            url = f"http://127.0.0.1:{run.ports['public']}/home"
            found = {"kiosk": {}, "chromium": {}}
            found["kiosk"]["starts"] = bench.kiosk_starts()
            found["chromium"]["starts"] = bench.browser_starts(work, url)
            found["chromium"]["memory"], found["chromium"]["changes"], found["chromium"]["gaps"] = bench.browser_rest(work, url)
            found["kiosk"]["memory"], found["kiosk"]["memoryWithDevices"] = bench.kiosk_memory()
            found["kiosk"]["changes"], found["kiosk"]["frames"] = bench.kiosk_changes()
            found["visits"] = bench.kiosk_visits(options.visits) if options.visits else []
    finally:
        run.close()
    print(told(found))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
