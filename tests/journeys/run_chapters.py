"""run_chapters.py BUILD CHAPTER…: chapters of the tour with the executables of another build (sanitizers), in that build's folder."""
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "demo.d"))

import tour  # noqa: E402

build, wanted = Path(sys.argv[1]), sys.argv[2:]
known = {chapter.id: chapter for chapter in tour.CHAPTERS}
work = build / "journeys" / "-".join(wanted)
work.mkdir(parents=True, exist_ok=True)
subprocess.run([ROOT / "packaging" / "pki", work / "pki"], check=True)
sys.exit(tour.run(work / "out", work / "run", work / "pki", build / "bin", [known[chapter] for chapter in wanted]))
