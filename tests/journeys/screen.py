"""A screen of one's own: an X server without a display, a session bus and the accessibility bus, all ended with `processes`."""
import os
import subprocess
from pathlib import Path

from framebuffer import Framebuffer

WIDTH, HEIGHT = 1080, 1920


class Screen:
    """`env` is what a program needs to show itself here and to be seen by an outside user; `framebuffer` is the picture."""

    def __init__(self, processes, folder, sockets):
        """`folder` becomes the home directory of what runs here; `sockets` a folder whose path is short enough for sockets."""
        home, runtime = Path(folder), Path(sockets)
        home.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        self.env = {name: str(home / place) for name, place in
                    (("HOME", "."), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"))}
        self.env.update(XDG_RUNTIME_DIR=str(runtime), GSETTINGS_BACKEND="memory", NO_AT_BRIDGE="0", XDG_SESSION_TYPE="x11")
        self.env["DISPLAY"] = ":" + self._start_x(processes, home)
        self.framebuffer = Framebuffer(home)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus(processes)
        self._start_accessibility(processes)

    def _start_x(self, processes, home):
        reader, writer = os.pipe()
        processes.start("xvfb", ["Xvfb", "-displayfd", writer, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset",
                                 "-fbdir", home],
                        self.env, pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as chosen:
            number = chosen.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return number

    def _start_bus(self, processes):
        reader, writer = os.pipe()
        processes.start("session-bus", ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writer}"],
                        self.env, pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as chosen:
            address = chosen.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon did not start")
        return address

    def _start_accessibility(self, processes):
        launcher = next(path for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher") if Path(path).exists())
        processes.start("accessibility-bus", [launcher, "--launch-immediately"], self.env)
        # Answered only when the bus owns its name; the call itself starts nothing that is not started above.
        subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"],
                       env={**os.environ, **self.env}, check=True, stdout=subprocess.DEVNULL, timeout=30)
        subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set",
                        "string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true"],
                       env={**os.environ, **self.env}, check=True, stdout=subprocess.DEVNULL, timeout=30)
