"""Where things lie in the checkout."""
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
PEOPLE = ROOT / "tests" / "platform" / "people.json"  # whom the sandbox knows
BUILD = ROOT / "build"
