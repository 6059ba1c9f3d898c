"""The parts of one machine as processes, each started with its own arguments and waited for."""
import subprocess

import control
from places import CONFIG, PEOPLE
from processes import Failed

# Kiosk and device service overwrite what they free (the next visitor finds nothing in memory); see GNU libc's malloc tunables.
WIPING_ALLOCATOR = {"GLIBC_TUNABLES": "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"}


class Machine:
    def __init__(self, processes, run, bin_folder):
        self.run = run
        self._processes = processes
        self._bin = bin_folder
        self.emulator_control = run.sockets / "emulator-control.sock"
        self.platform_control = run.sockets / "platform-control.sock"
        self.platform = self.emulator = self.devices = self.kiosk = None

    def start_platform(self, seconds=30, extra=()):
        self.platform = self._start("sandbox-platform", seconds, {}, False, "--pki", self.run.pki, "--data-dir", self.run.platform_data,
                                    "--terminals-port", self.run.ports["terminals"], "--public-port", self.run.ports["public"],
                                    "--control", self.platform_control, "--items", CONFIG / "catalogue/items.json", "--people", PEOPLE, *extra)

    def start_emulator(self, seconds=20):
        self.emulator = self._start("device-emulator", seconds, {}, False, "--socket-dir", self.run.sockets,
                                    "--control", self.emulator_control, "--slips", self.run.slips)

    def start_devices(self, seconds=20):
        """kiosk-devices comes back by itself when it dies, as its service manager would have it."""
        self.devices = self._start("kiosk-devices", seconds, WIPING_ALLOCATOR, True, "--config", self.run.devices_json,
                                   "--socket", self.run.sockets / "devices.sock")

    def start_kiosk(self, env, options=(), seconds=60):
        self.kiosk = self._start("kiosk", seconds, {**WIPING_ALLOCATOR, **env}, False, "--config", self.run.kiosk_json,
                                 "--data-dir", self.run.data, *options)

    def start_bench(self, env):
        return self._start("hardware-bench", 60, env, False, "--emulator", self.emulator_control, "--sandbox", self.platform_control,
                           "--slips", self.run.slips)

    def import_catalogue(self, items):
        self.kioskctl("catalogue", "import", items, "--data-dir", self.run.data)

    def kioskctl(self, *arguments, typed=""):
        """Runs kioskctl with a line typed and returns what it printed; a refusal is a failure with its own words."""
        done = subprocess.run([self._bin / "kioskctl", *map(str, arguments)], input=typed + "\n", capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise Failed(f"kioskctl {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def hardware(self, command, **arguments):
        return control.ask(self.emulator_control, command, **arguments)

    def at_platform(self, command, **arguments):
        return control.ask(self.platform_control, command, **arguments)

    def _start(self, name, seconds, env, restart, *arguments):
        process = self._processes.start(name, [self._bin / name, *arguments], env, restart)
        process.wait_ready(seconds)
        return process
