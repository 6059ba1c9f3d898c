"""What others can find out: the next visitor on the screen, who carries the disk away, the platform with its key, a phone with the
slip's code."""
import json
import re
import sqlite3
import subprocess
import tempfile
import urllib.request
from contextlib import closing
from pathlib import Path

from stand import Wrong

QR_STORE = re.compile(rb"\x1d\x28\x6b(.)(.)\x31\x50\x30", re.DOTALL)  # ESC/POS: GS ( k, length, store the symbol's data


def person_of(content):
    """What identifies the applicant of an opened application."""
    applicant = content["applicant"]
    return [applicant["name"], applicant["idNumber"], applicant["mobile"]]


def last_person(stand):
    return person_of(stand.machine.at_platform("case", key=stand.cases()[-1]["key"])["content"])


def require_no_trace(text, person, where):
    """Neither whole nor masked: a masked name still tells the next visitor who was here."""
    name, number, mobile = person
    masks = (name[0] + "*" * (len(name) - 1), number[-4:], mobile[-4:])
    for needle in (name, number, mobile, *masks):
        if needle in text:
            raise Wrong(f"{where} still knows somebody: {needle}")


def require_no_trace_on_screen(stand):
    require_no_trace("\n".join(f"{thing.name}\n{thing.description}" for thing in stand.user.see()), last_person(stand), "the page")


def require_no_trace_on_disk(stand, person):
    """No file of the kiosk holds the person (or what else must be gone) in UTF-8, UTF-16 or GB18030: what waits or is kept is sealed."""
    for folder in (stand.run.data, stand.run.path / "home", stand.run.logs):
        for file in folder.rglob("*"):
            content = file.read_bytes() if file.is_file() else b""
            for needle in person:
                for encoding in ("utf-8", "utf-16-le", "gb18030"):
                    if needle.encode(encoding) in content:
                        raise Wrong(f"{file} holds {needle} in {encoding}")


def open_waiting_case(stand):
    """The last waiting case as the platform will have it: `openssl cms` with the platform's key, nothing else."""
    pki = stand.run.pki
    with closing(sqlite3.connect(f"file:{stand.run.data / 'cases.db'}?mode=ro", uri=True)) as ledger:
        body, = ledger.execute("SELECT sealed FROM cases WHERE sealed IS NOT NULL ORDER BY sequence DESC LIMIT 1").fetchone()
    with tempfile.TemporaryDirectory(dir=stand.run.path) as folder:
        sealed, signed, opened = (Path(folder) / name for name in ("sealed.der", "signed.der", "opened.json"))
        sealed.write_bytes(body)
        openssl("-decrypt", "-inform", "DER", "-in", sealed, "-recip", pki / "seal.crt", "-inkey", pki / "seal.key", "-binary", "-out", signed)
        openssl("-verify", "-inform", "DER", "-in", signed, "-CAfile", pki / "ca.crt", "-binary", "-out", opened)
        return json.loads(opened.read_text(encoding="utf-8"))


def openssl(*arguments):
    done = subprocess.run(["openssl", "cms", *map(str, arguments)], capture_output=True, text=True, timeout=30)
    if done.returncode:
        raise Wrong(f"openssl cms {arguments[0]}: exit {done.returncode}: {done.stderr.strip()}")


def code_of(slip):
    """The text in the slip's QR code, read out of the printer's bytes."""
    content = slip.with_suffix(".escpos").read_bytes()
    found = QR_STORE.search(content)
    if not found:
        raise Wrong(f"no code on {slip.name}")
    length = found[1][0] + 256 * found[2][0] - 3
    return content[found.end():found.end() + length].decode("utf-8")


def guide_address(stand):
    """The public page of the pension's guide for those who do not work."""
    return f"http://127.0.0.1:{stand.run.ports['public']}/g/PA-RS-0005?v=2026-04-01&s=working:no"


def codes_on_screen(stand):
    """What a decoder that knows nothing of the program reads from the screen."""
    with tempfile.TemporaryDirectory(dir=stand.run.path) as folder:
        picture = Path(folder) / "screen.png"
        stand.user.picture(picture)
        return subprocess.run(["zbarimg", "--quiet", "--raw", "--nodbus", picture], capture_output=True, text=True, timeout=60).stdout


def require_code_on_screen(stand, text):
    if text not in codes_on_screen(stand).splitlines():
        raise Wrong(f"no code on the screen says {text}: {codes_on_screen(stand)}")


def phone_page(address):
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=20) as page:
        return page.read().decode("utf-8")
