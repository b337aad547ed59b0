"""Pictures of headquarters' pages into out/hq/: each language, light and dark, a desk's and a telephone's width."""

import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import get_args

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.hq.home import HqHome  # noqa: E402 - the checkout is found first
from app.hq.server import Headquarters  # noqa: E402
from app.hq.web.words import PAGE_LANGUAGES  # noqa: E402
from tests.helpers.chromium import Scheme, chromium, watched_page  # noqa: E402
from tests.helpers.loopback import CHEAP, PASSWORD  # noqa: E402
from tests.helpers.many_camps import NOW, fill, many_camps  # noqa: E402

OUT = ROOT / "out" / "hq"
PAGES = ("/", "/camps/AZ", "/desks", "/kept-aside", "/forks", "/conflicts", "/papers", "/pairs", "/accounts")
SIZES = ((1366, 768), (390, 844))


def main() -> None:
    """Fill a headquarters in training with sample camps, and photograph it."""
    OUT.mkdir(parents=True, exist_ok=True)
    camps = many_camps(5)
    with tempfile.TemporaryDirectory() as folder:
        home = HqHome(Path(folder), CHEAP)
        key = home.set_up("Ruth", PASSWORD, training=True)
        with Headquarters.open(home, key, camps=camps, clock=lambda: NOW) as headquarters, chromium() as browser:
            fill(headquarters._database, camps, 420)  # noqa: SLF001 - sample rows, as tests lay them
            address = headquarters.start()
            for (width, height), scheme, language in product(SIZES, get_args(Scheme), PAGE_LANGUAGES):
                look = {"scheme": scheme, "language": language, "width": width, "height": height}
                with watched_page(browser, address, **look) as watched:
                    for path in PAGES:
                        watched.page.goto(path)
                        name = path.strip("/").replace("/", "-") or "overview"
                        picture = OUT / f"{name}-{width}-{scheme}-{language}.png"
                        watched.page.screenshot(path=picture, full_page=True)
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
