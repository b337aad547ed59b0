"""Debian's Chromium, driven as a person would: eyes, keys and a network that is watched."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
INSTALL = "sudo apt-get install --no-install-recommends -y chromium"
Scheme = Literal["light", "dark"]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser; it is stopped at the end."""
    if not CHROMIUM.exists():
        message = f"{CHROMIUM} is missing: {INSTALL}"
        raise FileNotFoundError(message)
    sandbox = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=sandbox)
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Watched:
    """A page, what it asked for, and what its console complained of."""

    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@contextmanager
def watched_page(
    browser: Browser,
    address: str,
    *,
    scheme: Scheme = "light",
    language: str = "en",
    width: int = 1366,
    height: int = 768,
    script: bool = True,
) -> Iterator[Watched]:
    """Open a page in a fresh profile."""
    context: BrowserContext = browser.new_context(
        base_url=address,
        color_scheme=scheme,
        locale=language,
        viewport={"width": width, "height": height},
        java_script_enabled=script,
    )
    try:
        watched = Watched(context.new_page())
        watched.page.on("request", lambda request: watched.asked.append(request.url))
        watched.page.on("console", lambda message: watched.complaints.append(message.text))
        watched.page.on("pageerror", lambda error: watched.complaints.append(str(error)))
        yield watched
    finally:
        context.close()
