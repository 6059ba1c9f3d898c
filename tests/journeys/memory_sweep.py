"""What a process still knows: looks for needles (a name, a number, what was typed) in all of its memory that can be read.

@see proc(5): /proc/PID/maps, /proc/PID/mem. Whoever started the process (or root) may read it; nothing is written and nothing stops.
Taking a copy is quick, looking through it is not: so a copy is of one moment, and the verdict comes later.
"""
import re
from dataclasses import dataclass
from pathlib import Path

MAPPING = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+ *(.*)$")
ENCODINGS = ("utf-8", "utf-16-le")
UNREADABLE = ("[vvar]", "[vsyscall]", "/dev/")
AROUND = 48  # bytes of a finding's neighbourhood on either side


@dataclass(frozen=True)
class Needle:
    """`name` says in reports what it is; `text` is never printed."""
    name: str
    text: str

    def patterns(self):
        return [(encoding, self.text.encode(encoding)) for encoding in ENCODINGS]


@dataclass
class Residue:
    needle: str
    encoding: str
    mapping: str  # as in maps: which heap, stack or file, and its permissions
    address: int
    around: str  # masked

    def __str__(self):
        return f"{self.needle} ({self.encoding}) at {self.address:#x} in {self.mapping}: {self.around}"


def grouped(name, digits, *sizes):
    """Digits whole and as they are shown: ("mobile", "13800000000", 3, 4, 4) is 13800000000 and 138 0000 0000."""
    parts, at = [], 0
    for size in sizes:
        parts.append(digits[at:at + size])
        at += size
    return [Needle(name, digits), Needle(f"{name}, grouped", " ".join(parts))]


def mappings(pid, can_change):
    """(start, end, what it is) of all that can be read and can be written (`can_change`), or not: files as they lie on the disk."""
    found = []
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        start, end, permissions, name = MAPPING.match(line).groups()
        if permissions.startswith("r") and ("w" in permissions) == can_change and not name.startswith(UNREADABLE):
            found.append((int(start, 16), int(end, 16), f"{name or 'anonymous'} {permissions} {start}-{end}"))
    return found


def copy(pid, can_change=True):
    """[(start, bytes, what it is)] of this moment. What is unmapped while it is read is gone and holds nothing."""
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        return [(start, read(memory, start, end - start), what) for start, end, what in mappings(pid, can_change)]


def residues_in(copied, needles):
    patterns = [(needle.name, encoding, pattern) for needle in needles for encoding, pattern in needle.patterns()]
    return [residue for start, content, what in copied for residue in found_in(content, start, what, patterns)]


def sweep(pid, needles):
    """All that can be read."""
    return residues_in(copy(pid), needles) + residues_in(copy(pid, can_change=False), needles)


def told(residues, limit=12):
    """How many of what where, and the first ones with their neighbourhood."""
    counts = {}
    for residue in residues:
        key = f"{residue.needle} ({residue.encoding}) in {residue.mapping}"
        counts[key] = counts.get(key, 0) + 1
    lines = [f"{count} × {key}" for key, count in sorted(counts.items())] + [str(residue) for residue in residues[:limit]]
    return "\n".join(f"         {line}" for line in lines)


def read(memory, start, size):
    """What cannot be read (a file that has become shorter, a guard page) ends it."""
    parts = []
    try:
        memory.seek(start)
        while size > 0 and (part := memory.read(size)):
            parts.append(part)
            size -= len(part)
    except OSError:
        pass
    return b"".join(parts)


def found_in(content, start, what, patterns):
    found = []
    for name, encoding, pattern in patterns:
        at = content.find(pattern)
        while at >= 0:
            found.append(Residue(name, encoding, what, start + at, masked(content[max(0, at - AROUND):at + len(pattern) + AROUND], patterns)))
            at = content.find(pattern, at + 1)
    return found


def masked(content, patterns):
    """The bytes as text, needles as their names: enough to see whose memory it is."""
    for name, _, pattern in sorted(patterns, key=lambda each: -len(each[2])):
        content = content.replace(pattern, f"<{name}>".encode())
    return "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in content)
