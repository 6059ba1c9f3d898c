"""Where a journey stands: one machine with all its parts, the person in front of it, and the folder that keeps what they saw."""
import json
import shutil
import sqlite3
from contextlib import closing

import control
import words
from machine import Machine
from outside_user import NotSeen, is_name, spoken

PANEL = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


class Wrong(Exception):
    """What the person found is not what must be; the text says both."""


class Stand:
    def __init__(self, processes, run, bin_folder, screen, user, out, renderer, items):
        self.processes = processes
        self.run = run
        self.user = user
        self.out = out
        self.machine = Machine(processes, run, bin_folder)
        self._env = {**screen.env, **PANEL, **renderer}
        self._items = items
        self._slips_kept = set()
        self._cases_kept = set()
        self._slips = self._cases = 0
        self.notes = {}  # what a step found out and tour.json keeps

    # --- the machine

    def set_up(self, visit=None):
        """A machine that has seen nobody, with all its parts running and the attract page on the screen."""
        self.run.forget()
        self._slips_kept.clear()
        self._cases_kept.clear()
        self.run.write_config(visit)
        self.machine.import_catalogue(self._items)
        self.machine.start_platform()
        self.machine.start_emulator()
        self.machine.start_devices()
        self.start_kiosk()

    def tear_down(self):
        """Ends all parts; one that does not end by itself with 0 is told (a sanitizer reports at the end)."""
        machine = self.machine
        complaints = []
        for part in (machine.kiosk, machine.devices, machine.emulator, machine.platform):
            if part is not None and part.stop() != 0:
                complaints.append(f"{part.name} ended with {part.returncode}\n{part.last_words()}")
        machine.kiosk = machine.devices = machine.emulator = machine.platform = None
        if complaints:
            raise Wrong("\n".join(complaints))

    def start_kiosk(self):
        self.machine.start_kiosk(self._env)
        self.user.wait_page("attract", "home", seconds=60)

    def require_running(self):
        kiosk = self.machine.kiosk
        if kiosk is not None and not kiosk.running():
            raise Wrong(f"the kiosk ended with {kiosk.returncode}\n{kiosk.last_words()}")

    # --- the person

    def go(self, control, page):
        """Touches what leads to the page, and again, as people do, when nothing happens for a while; each such touch is noted."""
        for last in (False, False, True):
            self.user.touch(control)
            try:
                return self.user.wait_page(page, seconds=20 if last else 5)
            except NotSeen:
                if last or self.user.page() == page:
                    raise
                self.notes.setdefault("touchedAgain", []).append({"control": spoken(control), "towards": page})

    # --- what is kept

    def collect(self):
        """Copies new slips and the platform's new cases to the tour's folder."""
        for picture in sorted(self.run.slips.glob("slip-*.png")):
            if picture.name not in self._slips_kept:
                self._slips_kept.add(picture.name)
                self._slips += 1
                for file in (picture, picture.with_suffix(".escpos")):
                    shutil.copyfile(file, self.out / f"slip-{self._slips:02}{file.suffix}")
        for case in self.cases():
            if case["key"] not in self._cases_kept:
                self._cases_kept.add(case["key"])
                self._cases += 1
                write_json(self.out / f"case-{self._cases:02}.json", self.machine.at_platform("case", key=case["key"])["content"])

    def slips(self):
        return sorted(self.run.slips.glob("slip-*.png"))

    def wait_slips(self, count, seconds=30):
        self.user.wait(lambda _: len(self.slips()) >= count, f"slip {count} (there are {len(self.slips())})", seconds)

    def cases(self):
        if self.machine.platform is None or not self.machine.platform.running():
            return []
        try:
            return self.machine.at_platform("cases")["cases"]
        except (OSError, control.Refused):
            return []

    def wait_cases(self, count, seconds=60):
        self.user.wait(lambda _: len(self.cases()) >= count, f"case {count} at the platform (there are {len(self.cases())})", seconds)
        cases = self.cases()
        if len(cases) != count:
            raise Wrong(f"the platform has {len(cases)} cases, not {count}: {cases}")
        return cases

    def outbox(self):
        """The kiosk's own ledger, oldest first; what is sealed stays sealed."""
        file = self.run.data / "cases.db"
        if not file.exists():
            return []
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as ledger:
            rows = ledger.execute("SELECT key, provisional_number, state, case_number FROM cases ORDER BY sequence").fetchall()
        return [dict(zip(("key", "provisionalNumber", "state", "caseNumber"), row)) for row in rows]

    def wait_outbox_empty(self, seconds=60):
        waiting = ("queued", "sending", "unconfirmed")
        self.user.wait(lambda _: not any(row["state"] in waiting for row in self.outbox()), "an outbox without a waiting case", seconds)

    def fresh_platform(self):
        """A platform that knows nobody, on the same ports; the kiosk keeps what it has."""
        self.machine.platform.stop()
        shutil.rmtree(self.run.platform_data)
        self.run.platform_data.mkdir()
        self._cases_kept.clear()
        self.machine.start_platform()

    def require_on_slip(self, picture, text):
        """The slip's bytes say it (the text of a slip is GB18030; gaps between groups do not count)."""
        said = picture.with_suffix(".escpos").read_bytes().decode("gb18030", errors="replace").replace(" ", "")
        if text.replace(" ", "") not in said:
            raise Wrong(f"{picture.with_suffix('.escpos').name} does not say {text}")

    def told_number(self):
        """The case number that the page shows, without its gaps; None when it shows none."""
        for text in self.user.texts():
            if is_name(text, words.CASE_NUMBER):
                return text.replace(" ", "")
        return None


def write_json(file, content):
    file.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
