"""Chromium in kiosk mode on the same screen: the sandbox's home page, as a terminal of the other kind would show it."""
import shutil
from pathlib import Path

CHROMIUM = "/usr/bin/chromium"


class Browser:
    """`process` is its first process. As with the kiosk, assistive technology is told of all that is shown."""

    def __init__(self, processes, env, folder, port, url):
        profile = Path(folder) / "chromium"
        shutil.rmtree(profile, ignore_errors=True)
        self.process = processes.start("chromium", [
            CHROMIUM, "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--password-store=basic", "--noerrdialogs",
            "--disable-features=Translate", "--disable-component-update", "--disable-background-networking", "--window-size=1080,1920", "--window-position=0,0",
            "--force-renderer-accessibility", f"--remote-debugging-port={port}", "--remote-allow-origins=*", f"--user-data-dir={profile}", url], env)
