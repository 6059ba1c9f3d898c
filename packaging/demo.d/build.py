"""The Release build of the executables in build/."""
import re
import subprocess
from pathlib import Path

from places import BUILD, ROOT
from progress import step

TARGETS = ["kiosk", "kiosk-devices", "kioskctl", "sandbox-platform", "device-emulator"]


class BuildFailed(Exception):
    pass


def build(targets):
    """Configures when there is no build yet (ninja repeats it when the CMake files change) and builds the targets."""
    BUILD.mkdir(exist_ok=True)
    log = BUILD / "build.log"
    with open(log, "w", encoding="utf-8") as output:
        if not (BUILD / "build.ninja").exists():
            with step("configure"):
                command = ["cmake", "--preset", "release"]
                if subprocess.run(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT).returncode:
                    raise BuildFailed(f"configure failed\n{tail(log)}")
        with step("build"):
            _ninja(targets, output, log)


def _ninja(targets, output, log):
    ninja = subprocess.Popen(["ninja", "-C", BUILD, *targets], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    shown = 0
    try:
        for line in ninja.stdout:
            output.write(line)
            if at := re.match(r"\[(\d+)/(\d+)\]", line):
                tenth = int(at[1]) * 10 // int(at[2])
                if tenth > shown and int(at[2]) > 10:
                    shown = tenth
                    print(f"  {at[1]} of {at[2]}", flush=True)
    except BaseException:
        ninja.terminate()
        ninja.wait()
        raise
    output.flush()
    if ninja.wait():
        raise BuildFailed(f"build failed; all of it in {log}\n{tail(log)}")


def tail(log, lines=60):
    return "\n".join(Path(log).read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
