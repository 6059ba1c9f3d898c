"""The demo: builds the machine, gives it a run directory, starts its parts and stands by until it is closed."""
import argparse
import fcntl
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import build
import staff
from machine import Machine
from places import BUILD, CONFIG, ROOT
from processes import Failed, Processes
from progress import step
from renderer import height_on_display, software_renderer
from run_directory import RunDirectory


def arguments():
    parser = argparse.ArgumentParser(prog="packaging/demo", description="The kiosk with its device service, its central platform and its hardware, "
                                     "built in build/ and run on this computer. Everything that runs lies in build/run/.")
    parser.add_argument("--tour", metavar="DIR", type=Path, help="without a display: the journey runs by itself and leaves pictures, slips, "
                        "cases and tour.json in DIR; exits non-zero when a step failed")
    parser.add_argument("--fullscreen", action="store_true", help="the kiosk fills the screen, as in the hall")
    parser.add_argument("--fresh", action="store_true", help="forget the cases and slips of earlier demos")
    return parser.parse_args()


def desktop_env():
    """The demo leaves nothing in the home directory: caches and settings of Qt and fontconfig go to the run directory."""
    home = BUILD / "run" / "home"
    return {name: str(home / folder) for name, folder in
            (("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"))} | software_renderer()


def only_one():
    """One demo a checkout: two would share databases and sockets."""
    (BUILD / "run").mkdir(parents=True, exist_ok=True)
    lock = open(BUILD / "run" / "lock", "w", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.exit("packaging/demo runs already in this checkout")
    return lock


def make_pki():
    pki = BUILD / "run" / "pki"
    with step("demo certificates"):
        subprocess.run([ROOT / "packaging" / "pki", pki], check=True)
    return pki


def interactive(options):
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        sys.exit("there is no display here; `packaging/demo --tour DIR` needs none")
    build.build([*build.TARGETS, "hardware-bench"])
    run = RunDirectory(BUILD / "run", make_pki())
    if options.fresh:
        run.forget()
    run.write_config(height=None if options.fullscreen else height_on_display)
    with Processes(run.logs) as processes:
        machine = Machine(processes, run, BUILD / "bin")
        try:
            with step("catalogue"):
                machine.import_catalogue(CONFIG / "catalogue" / "items.json")
            with step("staff"):
                people = staff.set_up(machine)
            with step("platform"):
                machine.start_platform()
            with step("device emulator and device service"):
                machine.start_emulator()
                machine.start_devices()
            with step("kiosk and bench"):
                machine.start_kiosk(desktop_env(), ["--fullscreen"] if options.fullscreen else [])
                machine.start_bench(desktop_env())
            print(f"running; slips: {run.slips}, logs: {run.logs}. Close the kiosk or press Ctrl-C to end.", flush=True)
            print("staff: touch the mark at the top left of the home page five times within three seconds", flush=True)
            for who, name, role, pin in people:
                print(f"  {who} ({name}, {role}): PIN {pin}", flush=True)
            while (ended := processes.ended.get()) and ended.name == "hardware-bench":
                print("  the bench is closed; the kiosk goes on", flush=True)
            if ended is not machine.kiosk or ended.returncode:
                raise Failed(f"{ended.name} ended with {ended.returncode}\n{ended.last_words()}")
        finally:
            run.close()
    return 0


def tour(options):
    build.build(build.TARGETS)
    sys.path.insert(0, str(ROOT / "tests" / "journeys"))
    import tour as journey  # needs the packages of section [tour]
    return journey.run(options.tour, BUILD / "run" / "tour", make_pki(), BUILD / "bin")


def main():
    options = arguments()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core would hold what a citizen typed
    start = time.monotonic()
    lock = only_one()
    try:
        return tour(options) if options.tour else interactive(options)
    except KeyboardInterrupt:
        return 130
    except (Failed, build.BuildFailed, subprocess.CalledProcessError) as failure:
        print(f"packaging/demo: {failure}", file=sys.stderr)
        return 1
    finally:
        print(f"packaging/demo ended after {time.monotonic() - start:.0f} s", flush=True)
        lock.close()


if __name__ == "__main__":
    sys.exit(main())
