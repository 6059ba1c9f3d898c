"""The tour: an outside user goes through all chapters on the real executables and keeps what was seen.

In the folder: NN-page.png, slip-NN.escpos + slip-NN.png, case-NN.json, tour.json. A line a step. A chapter whose step failed ends
there and the next one starts on a new machine; what did not run counts as failed.
"""
import json
import shutil
import time
from pathlib import Path

import card_chapters
import case_chapters
import face_chapters
import fault_chapters
import finding_chapters
import kill_chapter
import material_chapters
import needle_chapter
import people_chapters
import person_chapters
import service_chapters
import staff_chapters
import switch_chapters
import words
from chapter import Step
from outside_user import OutsideUser
from places import CONFIG
from processes import Processes
from renderer import software_renderer
from run_directory import RunDirectory
from screen import Screen
from stand import Stand

CHAPTERS = [*case_chapters.CHAPTERS, *finding_chapters.CHAPTERS, *person_chapters.CHAPTERS, *people_chapters.CHAPTERS, *service_chapters.CHAPTERS, *card_chapters.CHAPTERS, *material_chapters.CHAPTERS, *fault_chapters.CHAPTERS, *switch_chapters.CHAPTERS, *face_chapters.CHAPTERS, *staff_chapters.CHAPTERS, *needle_chapter.CHAPTERS, *kill_chapter.CHAPTERS]
KEPT = ("*.png", "slip-*.escpos", "case-*.json", "tour.json")


def run(out, run_folder, pki, bin_folder, chapters=CHAPTERS):
    """Goes through the chapters with the executables of bin_folder; 0 when every step ran and was right."""
    out = Path(out).resolve()
    out.mkdir(parents=True, exist_ok=True)
    for pattern in KEPT:  # of an earlier tour
        for file in out.glob(pattern):
            file.unlink()
    run_directory = RunDirectory(run_folder, pki)
    shutil.rmtree(run_directory.logs, ignore_errors=True)
    try:
        with Processes(run_directory.logs) as processes:
            screen = Screen(processes, run_directory.path / "home", run_directory.sockets)
            user = OutsideUser(screen.env, screen.framebuffer, at_the_bottom=words.AT_THE_BOTTOM)
            tour = Tour(Stand(processes, run_directory, Path(bin_folder), screen, user, out, software_renderer(), CONFIG / "catalogue" / "items.json"), chapters)
            try:
                tour.go()
            finally:
                tour.write()
    finally:
        run_directory.close()
    return tour.summary()


NOT_RUN = "did not run"
ENDING = Step("every part ends by itself when told to", None, Stand.tear_down)


class Tour:
    def __init__(self, stand, chapters):
        self.stand = stand
        self._chapters = chapters
        self.steps = [{"chapter": chapter.id, "name": step.name, "page": None, "picture": None, "ok": False, "why": NOT_RUN}
                      for chapter in chapters for step in [*chapter.steps, ENDING]]
        self._pictures = 0

    def go(self):
        records = iter(self.steps)
        for chapter in self._chapters:
            print(f"{chapter.name}", flush=True)
            mine = [next(records) for _ in chapter.steps]
            self._chapter(chapter, mine)
            self._end(next(records))

    def _chapter(self, chapter, records):
        try:
            self.stand.set_up(chapter.visit)
        except Exception as failure:  # noqa: BLE001 (told, and the chapter counts as failed)
            records[0]["why"] = str(failure)
            print(f"  FAILED   the machine did not start: {failure}", flush=True)
            return
        for step, record in zip(chapter.steps, records):
            self._do(step, record)
            if not record["ok"]:
                return

    def _end(self, record):
        record["why"] = None
        try:
            ENDING.action(self.stand)
        except Exception as failure:  # noqa: BLE001 (as above)
            record["why"] = str(failure)
        record["ok"] = record["why"] is None
        print(f"  {'ok    ' if record['ok'] else 'FAILED'}         {ENDING.name}{'' if record['ok'] else ': ' + record['why']}", flush=True)

    def _do(self, step, record):
        stand = self.stand
        start = time.monotonic()
        record["why"] = None
        try:
            step.action(stand)
            if step.page:
                stand.user.wait_page(step.page)
            stand.require_running()
        except Exception as failure:  # noqa: BLE001 (whatever went wrong is the finding of this step)
            record["why"] = f"{type(failure).__name__}: {failure}"
        record["page"] = self._try(stand.user.page)
        record["picture"] = self._try(self._picture, record["page"])
        self._try(stand.collect)
        record["ok"] = record["why"] is None and record["picture"] is not None
        record["seconds"] = round(time.monotonic() - start, 1)
        print(f"  {'ok    ' if record['ok'] else 'FAILED'} {record['seconds']:5.1f} s  {step.name:<46} {record['picture'] or ''}", flush=True)
        if record["why"]:
            print(f"         {record['why']}", flush=True)

    def _picture(self, page):
        self._pictures += 1
        name = f"{self._pictures:02}-{page or 'nothing'}.png"
        self.stand.user.picture(self.stand.out / name)
        return name

    @staticmethod
    def _try(action, *arguments):
        try:
            return action(*arguments)
        except Exception as failure:  # noqa: BLE001 (a picture that cannot be taken must not hide the step's own failure)
            print(f"         {type(failure).__name__}: {failure}", flush=True)
            return None

    def write(self):
        content = {"format": 1, "ok": all(step["ok"] for step in self.steps), "steps": self.steps, **self.stand.notes}
        (self.stand.out / "tour.json").write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

    def summary(self):
        failed = [step for step in self.steps if not step["ok"]]
        print(f"tour: {len(self.steps) - len(failed)} of {len(self.steps)} steps, in {self.stand.out}; {sum(step['why'] == NOT_RUN for step in failed)} did not run", flush=True)
        for step in failed:
            if step["why"] != NOT_RUN:
                print(f"  failed: {step['chapter']}: {step['name']}: {step['why'].splitlines()[0]}", flush=True)
        return 1 if failed else 0
