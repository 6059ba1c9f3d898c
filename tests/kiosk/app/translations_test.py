#!/usr/bin/env python3
"""Every source string has its Chinese and no Chinese sentence has stray English in it; every plural has its English."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ALLOWED_LATIN = {"English"}


def check(root: pathlib.Path, lupdate: str, name: str, language: str, *options: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / name
        shutil.copy(root / "assets" / "translations" / name, copy)
        subprocess.run([lupdate, "-silent", "-I", str(root), str(root / "qml"), str(root / "kiosk" / "app"), "-ts", str(copy),
                        "-target-language", language, "-locations", "none", *options], check=True)
        found = []
        for context in xml.parse(copy).getroot().findall("context"):
            for message in context.findall("message"):
                translation = message.find("translation")
                place = f'{name}: {context.findtext("name")}: "{message.findtext("source")}"'
                kind = translation.get("type")
                if kind in ("vanished", "obsolete"):
                    found.append(f"{place}: nobody says this any more; run lupdate -no-obsolete")
                    continue
                texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
                if kind == "unfinished" or not all(texts):
                    found.append(f"{place}: is not translated")
                if language == "zh_CN":
                    for word in re.findall(r"[A-Za-z]{2,}", " ".join(texts)):
                        if word not in ALLOWED_LATIN:
                            found.append(f"{place}: English in Chinese: {word}")
        return found


def main() -> int:
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    found = check(root, lupdate, "kiosk_zh_CN.ts", "zh_CN") + check(root, lupdate, "kiosk_en.ts", "en", "-pluralonly")
    print("\n".join(found) or "translations complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
