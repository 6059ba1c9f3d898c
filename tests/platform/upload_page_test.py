#!/usr/bin/python3
"""The page for materials from the phone, in a real browser against the real sandbox: what is chosen arrives, what is wrong is
said before a byte leaves and again by the platform, progress is seen, and the page ends with the visit."""
import base64
import json
import subprocess
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

import phone_page_test as pages

JIA = "11010519491231002X"
PEOPLE = pages.HERE / "people.json"
WATCH = """
window.seen = [];
new MutationObserver(() => {
  const bar = document.querySelector("#files progress");
  if (bar) window.seen.push(bar.value);
}).observe(document.getElementById("files"), {subtree: true, childList: true, attributes: true, characterData: true});
"""


class Terminal:
    """The terminal's side, by its own client."""

    def __init__(self, platform):
        self.platform = platform
        content = {"format": 1, "terminalId": "A017", "openedAt": "2026-04-16T14:30:00+08:00", "consent": {"version": 1, "at": "2026-04-16T14:29:50+08:00"},
                   "card": {"type": "resident", "name": "测试甲", "number": JIA}}
        plain, sealed = platform.directory / "visit.json", platform.directory / "visit.der"
        plain.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        subprocess.run([pages.options.bin / "terminal-probe", "seal", "--pki", platform.directory / "pki", "--content", plain, "--body", sealed], check=True)
        self.token = self.ask("open", first=str(sealed))["token"]

    def ask(self, call, **options):
        arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
        command = [pages.options.bin / "terminal-probe", "person", "--pki", self.platform.directory / "pki", "--url", self.platform.terminals, "--call", call]
        answer = json.loads(subprocess.run([*command, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout)
        assert answer["ok"], answer
        return answer.get("value")

    def slot(self, files=9):
        return self.ask("upload", token=self.token, first="PA-GJ-0006", second="lease", files=str(files))

    def files(self, slot):
        return self.ask("files", token=self.token, first=slot["id"])


class UploadPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = TemporaryDirectory(ignore_cleanup_errors=True)
        cls.addClassCleanup(directory.cleanup)
        cls.own = Path(directory.name)
        cls.platform = pages.Platform(cls.own, "--people", PEOPLE)
        cls.addClassCleanup(cls.platform.close)
        cls.phone = pages.Phone(cls.own)
        cls.addClassCleanup(cls.phone.close)
        cls.driver = cls.phone.driver
        cls.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
        cls.jpeg = cls.file("lease.jpg", cls.photograph())
        cls.pdf = cls.file("合同.pdf", base64.b64decode(cls.driver.execute_cdp_cmd("Page.printToPDF", {})["data"]))

    @classmethod
    def photograph(cls):
        cls.driver.get(cls.platform.url + "/g")  # a page that stands still
        return base64.b64decode(cls.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "jpeg", "quality": 100, "captureBeyondViewport": True,
                                "clip": {"x": 0, "y": 0, "width": 1400, "height": 1800, "scale": 2}})["data"])

    @classmethod
    def file(cls, name, content):
        path = cls.own / name
        path.write_bytes(content)
        return path

    def setUp(self):
        self.phone.screen(390)
        self.phone.colours("light")
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.network(0)
        self.driver.get_log("browser")
        self.driver.get_log("performance")
        self.terminal = Terminal(self.platform)
        self.slot = self.terminal.slot()

    def tearDown(self):
        # The platform's refusals are logged by the browser itself.
        errors = [entry for entry in self.driver.get_log("browser") if "Failed to load resource" not in entry["message"]]
        self.assertEqual(errors, [], "the console is silent")

    def network(self, upload):
        """Bytes a second upwards; 0 = as fast as it goes."""
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": False, "latency": 0, "downloadThroughput": -1,
                                                                         "uploadThroughput": upload or -1})

    def open(self, english=False):
        address = self.slot["address"]
        self.driver.get(address.replace("/u/", "/en/u/") if english else address)

    def choose(self, path, kind="choose"):
        self.driver.find_element(By.CSS_SELECTOR, f".{kind} input").send_keys(str(path))

    def wait_for(self, state, count=1):
        """The sentences beside the files that are in this state, once there are as many."""
        WebDriverWait(self.driver, 60).until(lambda _: len(self.phone.texts(f"#files .{state}")) >= count)
        return self.phone.texts(f"#files .{state}")

    def sent_without_the_page(self, path):
        """The status that the platform answers with."""
        told = subprocess.run(["curl", "-sS", "--noproxy", "*", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Content-Type: application/octet-stream",
                               "-H", "File-Name: a.jpg", "--data-binary", f"@{path}", self.slot["address"] + "/files"],
                              check=True, stdout=subprocess.PIPE, text=True)
        return int(told.stdout)

    def posts(self):
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [m for m in messages if m["method"] == "Network.requestWillBeSent" and m["params"]["request"]["method"] == "POST"]

    def test_pictures_and_a_pdf_arrive_with_progress(self):
        self.open()
        self.assertEqual(self.phone.texts("h1"), ["传“租房合同”"])
        self.driver.execute_script(WATCH)
        self.network(self.jpeg.stat().st_size)
        self.choose(self.jpeg, "camera")
        self.wait_for("done")
        self.network(0)
        self.assertTrue(any(0 < value < 100 for value in self.driver.execute_script("return window.seen")), "progress is seen")
        self.choose(self.pdf)
        sentences = self.wait_for("done", 2)
        self.assertIn("传好了", sentences[0])
        self.assertIn("合同.pdf", sentences[1])
        self.assertIn("已经传了 2 个", self.phone.texts("#summary")[0])
        self.phone.picture("upload-done-light")
        files = self.terminal.files(self.slot)
        self.assertEqual([(file["name"], file["mediaType"]) for file in files], [("lease.jpg", "image/jpeg"), ("合同.pdf", "application/pdf")])
        for file in files:
            size = self.terminal.ask("picture", token=self.terminal.token, first=self.slot["id"], second=file["id"])
            self.assertTrue(1000 < size < 1 << 20, size)
        self.open()
        self.assertEqual(len(self.phone.texts(".files .done")), 2, "a page that is opened again knows what has arrived")

    def test_what_is_wrong_is_said_before_a_byte_leaves(self):
        self.open()
        self.choose(self.file("photo.jpg", b"this is no picture"))
        self.choose(self.file("large.jpg", b"\xff\xd8\xff" + b"0" * (8 << 20)))
        type_said, large_said = self.wait_for("wrong", 2)
        self.assertIn("这不是照片", type_said)
        self.assertIn("超过 8 MB", large_said)
        self.assertEqual(self.posts(), [])
        self.assertEqual(self.terminal.files(self.slot), [])
        for scheme in ("dark", "light"):
            self.phone.colours(scheme)
            self.phone.picture(f"upload-wrong-{scheme}")
            self.assertEqual(self.phone.ask("contrast"), [], scheme)

    def test_the_platform_looks_at_the_bytes_itself(self):
        self.open()
        self.choose(self.file("broken.jpg", b"\xff\xd8\xff" + b"broken" * 100))
        self.assertIn("打不开", self.wait_for("wrong")[0])
        for content, status in ((b"MZ program", 415), (b"%PDF-1.7 broken", 422), (b"\x89PNG\r\n\x1a\n" + b"0" * (8 << 20), 413)):
            self.assertEqual(self.sent_without_the_page(self.file("sent", content)), status)
        self.assertEqual(self.terminal.files(self.slot), [])

    def test_enough_is_enough(self):
        self.slot = self.terminal.slot(files=3)
        self.open()
        self.assertIn("最多 3 个文件", self.phone.texts(".lead + .second")[0])
        for count in range(3):
            self.choose(self.file(f"page-{count}.png", base64.b64decode(self.driver.get_screenshot_as_base64())))
        self.wait_for("done", 3)
        self.assertIn("3 个都传好了", self.phone.texts("#summary")[0])
        self.assertFalse(self.driver.find_element(By.CSS_SELECTOR, ".pick").is_displayed())
        self.assertEqual(self.sent_without_the_page(self.own / "page-0.png"), 409)
        self.assertEqual(len(self.terminal.files(self.slot)), 3)

    def test_the_page_ends_with_the_visit(self):
        self.open()
        self.terminal.ask("close", token=self.terminal.token)
        self.choose(self.jpeg)
        self.assertIn("这个码不能用了", self.wait_for("wrong")[0])
        for english, title in ((False, "这个码不能用了"), (True, "This code no longer works")):
            self.open(english)
            self.assertEqual(self.phone.texts("h1"), [title])
            self.assertEqual(self.phone.ask("foreign"), [])
            self.assertEqual(self.phone.ask("outline"), [])
        self.phone.picture("upload-gone-light")

    def test_fits_and_reads_well_in_both_languages(self):
        for english in (False, True):
            self.open(english)
            for width, percent in ((390, 100), (320, 100), (320, 200)):
                self.phone.screen(width)
                self.phone.text_size(percent)
                self.assertEqual(self.phone.ask("overflow"), [], f"{width} pixels and {percent} %")
                self.assertEqual(self.phone.ask("targets"), [], f"{width} pixels and {percent} %")
            self.phone.screen(390)
            self.phone.text_size(100)
            self.assertEqual(self.phone.ask("foreign"), [])
            self.assertEqual([found for found in self.phone.ask("outline") if found != "a script"], [])
            for scheme in ("dark", "light"):
                self.phone.colours(scheme)
                self.phone.picture(f"upload-{'en' if english else 'zh'}-{scheme}")
                self.assertEqual(self.phone.ask("contrast"), [], scheme)

    def test_the_code_arrives_on_the_phone(self):
        self.driver.get(self.platform.url + "/p")
        self.terminal.ask("code", token=self.terminal.token)
        # The page asks again by itself.
        WebDriverWait(self.driver, 30).until(lambda _: "验证码是" in self.driver.find_element(By.TAG_NAME, "main").text)
        self.assertNotIn("13800000000", self.driver.page_source)
        self.phone.picture("phone-inbox")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *pages.read_options()])
