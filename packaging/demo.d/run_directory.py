"""The run directory: what one running machine keeps between two starts, made from config/ and chosen once.

    ports.json      the platform's two ports
    config/         kiosk.json and devices.json of this machine; the other seeds are links into config/ of the checkout
    data/           the kiosk's databases    platform/   the sandbox platform's
    slips/          what the printer printed
    sockets/        devices.sock (kiosk-devices), the emulator's devices, the control sockets
    logs/
"""
import json
import re
import shutil
import socket
import tempfile
from pathlib import Path

from places import CONFIG

LONGEST_SOCKET_PATH = 107  # sun_path of unix(7) without its zero
LONGEST_NAME = len("/platform-control.sock")


class RunDirectory:
    def __init__(self, path, pki):
        self.path = Path(path).resolve()
        self.pki = Path(pki).resolve()
        self.config = self.path / "config"
        self.data = self.path / "data"
        self.platform_data = self.path / "platform"
        self.slips = self.path / "slips"
        self.logs = self.path / "logs"
        self.sockets = self.path / "sockets"
        self._short = None
        for folder in (self.path, self.config, self.data, self.platform_data, self.slips, self.logs):
            folder.mkdir(parents=True, exist_ok=True)
        self._make_sockets_folder()
        self.ports = self._choose_ports()

    def close(self):
        if self._short:
            shutil.rmtree(self._short, ignore_errors=True)

    @property
    def kiosk_json(self):
        return self.config / "kiosk.json"

    @property
    def devices_json(self):
        return self.config / "devices.json"

    def write_config(self, visit=None, height=None):
        """kiosk.json and devices.json of this machine. `visit`: members that replace those of kiosk.json's visit. `height`: asked
        with the panel's height how many pixels of it there are; the proportions stay."""
        for seed in CONFIG.iterdir():
            link = self.config / seed.name
            if seed.name not in ("kiosk.json", "devices.json") and not link.is_symlink():
                link.symlink_to(seed)
        kiosk = read_commented(CONFIG / "kiosk.json")
        kiosk["platform"].update(
            baseUrl=f"https://127.0.0.1:{self.ports['terminals']}", publicBaseUrl=f"http://127.0.0.1:{self.ports['public']}",
            caFile=str(self.pki / "ca.crt"), clientCertFile=str(self.pki / "terminal.crt"), clientKeyFile=str(self.pki / "terminal.key"),
            signCertFile=str(self.pki / "sign.crt"), signKeyFile=str(self.pki / "sign.key"), sealCertFile=str(self.pki / "seal.crt"),
            crlFile=str(self.pki / "crl.pem"))
        kiosk["deviceServices"] = [{"id": "local", "socket": str(self.sockets / "devices.sock")}]
        kiosk.setdefault("visit", {}).update(visit or {})
        if height:
            panel = kiosk["panel"]
            whole, panel["heightPixels"] = panel["heightPixels"], height(panel["heightPixels"])
            panel["widthPixels"] = round(panel["widthPixels"] * panel["heightPixels"] / whole)
        write_json(self.kiosk_json, kiosk)

        devices = read_commented(CONFIG / "devices.json")
        for device in devices["devices"]:
            device["transport"]["path"] = str(self.sockets / Path(device["transport"]["path"]).name)
        write_json(self.devices_json, devices)

    def forget(self):
        """A machine that has seen nobody: both databases and the slips go, ports and sockets stay."""
        for folder in (self.data, self.platform_data, self.slips):
            shutil.rmtree(folder)
            folder.mkdir()

    def _make_sockets_folder(self):
        if len(str(self.sockets)) + LONGEST_NAME > LONGEST_SOCKET_PATH:
            self._short = Path(tempfile.mkdtemp(prefix="changming-"))
            self.sockets = self._short
        self.sockets.mkdir(exist_ok=True)

    def _choose_ports(self):
        file = self.path / "ports.json"
        if file.exists():
            ports = json.loads(file.read_text())
            if all(is_free(port) for port in ports.values()):
                return ports
        ports = dict(zip(("terminals", "public"), free_ports(2)))
        write_json(file, ports)
        return ports


def free_ports(count):
    listeners = [socket.socket() for _ in range(count)]
    for listener in listeners:
        listener.bind(("127.0.0.1", 0))
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


def is_free(port):
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def read_commented(file):
    """JSON with // comments outside of strings, as kiosk.json may have them."""
    text = Path(file).read_text(encoding="utf-8")
    return json.loads(re.sub(r'("(?:[^"\\]|\\.)*")|//[^\n]*', lambda match: match[1] or "", text))


def write_json(file, content):
    Path(file).write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
