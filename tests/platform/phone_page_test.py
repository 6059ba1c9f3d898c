#!/usr/bin/python3
"""The pages for phones in a real browser: Debian's Chromium without a display, as a phone of 390 × 844, against the real
sandbox-platform with the real catalogue. Pictures of what was looked at are in --pictures afterwards."""
import argparse
import base64
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1]
ITEMS = SOURCE / "config/catalogue/items.json"
QUESTIONS = (HERE / "phone_page.js").read_text(encoding="utf-8")
options = argparse.Namespace()

PENSION, ID_CARD, BARE = "PA-RS-0005", "PA-GA-0009", "PA-RS-0001"


def guide(code, **query):
    asked = "&".join(f"{key}={value}" for key, value in query.items())
    return f"/g/{code}" + (f"?{asked}" if asked else "")


PAGES = {
    "pension": guide(PENSION, v="2026-04-01", s="working:no"),
    "pension-updated": guide(PENSION, v="2025-01-01", s="working:gone"),
    "id-card": guide(ID_CARD, v="2026-04-01"),
    "bare": guide(BARE),
    "index": "/g",
    "unknown": guide("PA-XX-9999"),
}


class Platform:
    def __init__(self, directory, *more):
        self.directory = directory
        subprocess.run([SOURCE / "packaging/pki", directory / "pki"], check=True)
        self.process = subprocess.Popen(
            [options.bin / "sandbox-platform", "--pki", directory / "pki", "--data-dir", directory / "data", "--control", directory / "control",
             "--items", ITEMS, *more], stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{ready['publicPort']}"
        self.terminals = f"https://127.0.0.1:{ready['terminalsPort']}"

    def close(self):
        self.process.terminate()
        self.process.stdout.close()
        assert self.process.wait(60) == 0, "the sandbox ends cleanly"


class Phone:
    """One Chromium. The log of its network and its console are kept by chromedriver."""

    def __init__(self, directory):
        wanted = webdriver.ChromeOptions()
        wanted.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
                         "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", "--no-proxy-server",
                         f"--user-data-dir={directory / 'profile'}"):
            wanted.add_argument(argument)
        wanted.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=wanted)
        self.driver.set_page_load_timeout(120)
        self.driver.set_script_timeout(120)

    def close(self):
        self.driver.quit()

    def screen(self, width, height=844):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True})

    def colours(self, scheme):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def text_size(self, percent):
        self.driver.execute_script("document.documentElement.style.fontSize = arguments[0]", f"{percent}%")

    def ask(self, question):
        return self.driver.execute_script(QUESTIONS, question)

    def open_all(self):
        self.driver.execute_script("document.querySelectorAll('details').forEach((d) => { d.open = true; })")

    def texts(self, selector):
        return [element.text for element in self.driver.find_elements(By.CSS_SELECTOR, selector)]

    def picture(self, name):
        """The whole page, as long as it is."""
        height = self.driver.execute_script("return document.scrollingElement.scrollHeight")
        taken = self.driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": 390, "height": min(height, 8000), "scale": 1}})
        (options.pictures / f"{name}.png").write_bytes(base64.b64decode(taken["data"]))

    def print(self, name):
        """How many pages come out."""
        paper = base64.b64decode(self.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69,
                                                                                "preferCSSPageSize": True})["data"])
        (options.pictures / f"{name}.pdf").write_bytes(paper)
        return len(re.findall(rb"/Type\s*/Page\b", paper))

    def requests(self):
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]


class PhonePages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        cls.addClassCleanup(directory.cleanup)
        cls.platform = Platform(Path(directory.name))
        cls.addClassCleanup(cls.platform.close)
        cls.phone = Phone(Path(directory.name))
        cls.addClassCleanup(cls.phone.close)
        cls.items = json.loads(ITEMS.read_text(encoding="utf-8"))["items"]

    def setUp(self):
        self.phone.screen(390)
        self.phone.colours("light")
        self.phone.driver.get_log("browser")
        self.phone.driver.get_log("performance")

    def tearDown(self):
        # A page that is not found is logged by the browser itself.
        errors = [entry for entry in self.phone.driver.get_log("browser") if "404 (Not Found)" not in entry["message"]]
        self.assertEqual(errors, [], "the console is silent")
        elsewhere = [url for url in self.phone.requests() if not url.startswith(self.platform.url + "/")]
        self.assertEqual(elsewhere, [], "nothing is asked of anybody else")

    def open(self, path):
        self.phone.driver.get(self.platform.url + path)

    def each_page(self):
        for name, path in PAGES.items():
            for language, prefix in (("zh-CN", ""), ("en", "/en")):
                self.open(prefix + path)
                self.assertEqual(self.phone.driver.execute_script("return document.documentElement.lang"), language)
                yield name if language == "zh-CN" else f"{name}-en"

    def test_titles_are_the_plain_names(self):
        for code in (PENSION, ID_CARD, BARE):
            names = next(item["plainName"] for item in self.items if item["taskCode"] == code)
            for prefix, name in (("", names["zh-CN"]), ("/en", names["en"])):
                self.open(prefix + guide(code))
                self.assertEqual(self.phone.driver.title, name)
                self.assertEqual(self.phone.texts("h1"), [name])

    def test_fits_and_can_be_touched(self):
        for name in self.each_page():
            self.phone.open_all()
            for width, percent in ((390, 100), (320, 100), (390, 200), (320, 200)):
                self.phone.screen(width)
                self.phone.text_size(percent)
                self.assertEqual(self.phone.ask("overflow"), [], f"{name} at {width} pixels and {percent} %")
                self.assertEqual(self.phone.ask("targets"), [], f"{name} at {width} pixels and {percent} %")
            self.phone.screen(390)

    def test_reads_well_by_day_and_by_night(self):
        for name in self.each_page():
            for scheme in ("dark", "light"):
                self.phone.colours(scheme)
                if "index" not in name:
                    self.phone.picture(f"{name}-{scheme}")
                self.phone.open_all()
                self.assertEqual(self.phone.ask("contrast"), [], f"{name}, {scheme}")

    def test_one_language_a_page_and_headings_in_order(self):
        for name in self.each_page():
            self.assertEqual(self.phone.ask("foreign"), [], name)
            self.assertEqual(self.phone.ask("outline"), [], name)

    def test_another_answer_asks_for_other_materials(self):
        self.open(PAGES["pension"])
        self.assertEqual(self.phone.texts(".chosen"), ["没有上班"])
        self.assertEqual(self.phone.texts(".things h3")[:2], ["居民身份证", "居民户口簿"])
        self.assertNotIn("个人社会保险权益记录", self.phone.texts(".things h3"))
        self.touch("在上班")
        self.assertEqual(self.phone.texts(".chosen"), ["在上班"])
        self.assertIn("个人社会保险权益记录", self.phone.texts(".things h3"))
        self.touch("English")
        self.assertIn("Your social insurance record", self.phone.texts(".things h3"))
        self.touch("中文")
        self.assertEqual(self.phone.driver.current_url, self.platform.url + guide(PENSION, v="2026-04-01", s="working:yes"))

    def touch(self, words):
        """Follows a link as a finger does; the driver waits until the page behind it is there."""
        self.phone.driver.find_element(By.XPATH, f"//a[normalize-space()='{words}']").click()

    def test_the_index_leads_to_every_guide(self):
        for prefix in ("", "/en"):
            self.open(prefix + "/g")
            self.phone.picture("index" + ("-en" if prefix else ""))
            links = self.phone.driver.execute_script("return [...document.querySelectorAll('details a')].map((a) => a.pathname)")
            self.assertEqual({f"{prefix}/g/{item['taskCode']}" for item in self.items}, set(links))
        self.phone.driver.find_element(By.CSS_SELECTOR, "summary").click()
        self.phone.picture("index-open")
        self.phone.driver.find_element(By.CSS_SELECTOR, "details[open] a").click()
        self.assertEqual(len(self.phone.texts("h1")), 1)

    def test_the_page_of_a_case_is_like_them(self):
        self.open("/c/" + "0" * 32)
        for scheme in ("dark", "light"):
            self.phone.colours(scheme)
            self.phone.picture(f"case-{scheme}")
            self.assertEqual(self.phone.ask("contrast"), [], scheme)
        for question in ("overflow", "foreign", "outline"):
            self.assertEqual(self.phone.ask(question), [])

    def test_prints_on_few_pages(self):
        for name in self.each_page():
            self.phone.colours("dark")
            self.assertIn(self.phone.print(name), (1, 2, 3), name)


def read_options():
    """Fills `options`; what is left is the test runner's."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    _, left = parser.parse_known_args(namespace=options)
    options.pictures.mkdir(parents=True, exist_ok=True)
    return left


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *read_options()])
