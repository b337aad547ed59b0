"""Reads a scanner's keystrokes by the keys themselves, so that the keyboard layout cannot change them."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Literal, NamedTuple

from app.identity.keyboards import EVDEV_CODES, MACOS_CODES, US

Platform = Literal["xcb", "wayland", "windows", "cocoa"]
"""As Qt names its platform plug-ins."""

# Keys outside the tables of layouts, by Linux input event code: white space, then the keypad.
_EVDEV_FURTHER = {28: "\n", 15: "\t", 57: " ", 55: "*", 74: "-", 78: "+", 83: "."}
_EVDEV_FURTHER |= dict(zip((82, 79, 80, 81, 75, 76, 77, 71, 72, 73), "0123456789", strict=True))
_X11_FURTHER = {96: "\n", 98: "/"}
_WINDOWS_FURTHER = {0x11C: "\n", 0x135: "/"}
_MACOS_FURTHER = {36: "\n", 48: "\t", 49: " ", 65: ".", 67: "*", 69: "+", 75: "/", 76: "\n", 78: "-", 81: "="}
_MACOS_FURTHER |= dict(zip((82, 83, 84, 85, 86, 87, 88, 89, 91, 92), "0123456789", strict=True))
_X11_OFFSET = 8


class KeyPress(NamedTuple):
    """One key going down: Qt's ``nativeScanCode()`` (on macOS ``nativeVirtualKey()``), and whether shift was held."""

    code: int
    shift: bool = False


class ScanCodeDecoder:
    """Gives the characters of a United States keyboard for the key codes of one platform."""

    def __init__(self, platform: Platform) -> None:
        """Build the tables of the platform."""
        self._characters = MappingProxyType(dict(_table(platform)))

    def character(self, key: KeyPress) -> str:
        """Return the character, Enter as a line break; an empty text for keys that give none, such as shift."""
        return self._characters.get(key, "")

    def text(self, keys: Iterable[KeyPress]) -> str:
        """Return the characters of keys one after the other."""
        return "".join(map(self.character, keys))


def _table(platform: Platform) -> Iterable[tuple[KeyPress, str]]:
    if platform == "cocoa":
        codes, further, offset = MACOS_CODES, _MACOS_FURTHER, 0
    elif platform == "windows":
        codes, further, offset = EVDEV_CODES, _EVDEV_FURTHER | _WINDOWS_FURTHER, 0
    else:
        codes, further, offset = EVDEV_CODES, _EVDEV_FURTHER | _X11_FURTHER, _X11_OFFSET
    for code, plain, shifted in zip(codes, *US, strict=True):
        yield KeyPress(code + offset), plain
        yield KeyPress(code + offset, shift=True), shifted
    for code, character in further.items():
        yield KeyPress(code + offset), character
        yield KeyPress(code + offset, shift=True), character
