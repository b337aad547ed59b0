"""Writes docs/manual/key-sheets/: every key on one page, in each language."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.bootstrap.key_sheet import key_sheet  # noqa: E402 - after the path is set
from app.domain.languages import LANGUAGES  # noqa: E402

OUT = ROOT / "docs" / "manual" / "key-sheets"


def main() -> None:
    """Write them all."""
    OUT.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        (OUT / f"keys-{language}.pdf").write_bytes(key_sheet(language))
    print(f"{len(LANGUAGES)} sheets in {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
