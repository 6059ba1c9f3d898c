"""How much memory a program and its children have for themselves: the proportional set size of proc(5), smaps_rollup."""
from pathlib import Path


def family(pid):
    """The process and all that descend from it, of this moment."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in task.read_text().split():
                found += family(int(child))
        except OSError:
            continue  # it has just ended
    return found


def pss_mib(*pids):
    """Of all families together, in MiB."""
    total = 0
    for process in {each for pid in pids for each in family(pid)}:
        try:
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return total / 1024
