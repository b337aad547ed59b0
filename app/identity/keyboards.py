"""Keyboards as tables: what each key gives under each layout of the desk.

A scanner acts as a United States keyboard. The computer reads its keys under whichever layout is active, so that ``<``
arrives as ``>`` (Hebrew), ``Б`` (Russian), ``Ç`` (Azerbaijani) or ``;`` (Finnish).
"""

from types import MappingProxyType
from typing import Literal

Layout = Literal["ru", "he", "az", "fi"]
LAYOUTS: tuple[Layout, ...] = ("ru", "he", "az", "fi")

# Without shift, then with it: the row of digits, the three rows of letters (the backslash after the second's last), and
# the key that ISO keyboards have beside the left shift. A blank stands for a dead key, which gives nothing of its own.
US = (
    r"1234567890-=qwertyuiop[]asdfghjkl;'`\zxcvbnm,./<",
    r'!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>?>',
)
# As xkeyboard-config 2.35.1 compiles its ru, il, az and fi; Windows agrees on digits, letters and the comma key.
_TYPED: MappingProxyType[Layout, tuple[str, str]] = MappingProxyType(
    {
        "ru": (
            r"1234567890-=йцукенгшщзхъфывапролджэё\ячсмитьбю./",
            r'!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁ/ЯЧСМИТЬБЮ,|',
        ),
        "he": (
            r"1234567890-=/'קראטוןםפ][שדגכעיחלךף,;\זסבהנמצתץ.<",
            r'!@#$%^&*)(_+QWERTYUIOP}{ASDFGHJKL:"~|ZXCVBNM><?>',
        ),
        "az": (
            "1234567890-=qüertyuiopöğasdfghjkl\u0131ə`\\zxcvbnmçş.<",
            r'!"Ⅶ;%:?*()_+QÜERTYUİOPÖĞASDFGHJKLIƏ~/ZXCVBNMÇŞ,>',
        ),
        "fi": (
            r"1234567890+ qwertyuiopå asdfghjklöä§'zxcvbnm,.-<",
            r'!"#¤%&/()=? QWERTYUIOPÅ ASDFGHJKLÖÄ½*ZXCVBNM;:_>',
        ),
    }
)

_ISO_KEY = 86
# Linux input event codes in the order of US. Windows numbers these keys the same (scan code set 1), X11 and Wayland
# add 8 (linux/input-event-codes.h; xkeyboard-config's keycodes/evdev).
EVDEV_CODES = (*range(2, 14), *range(16, 28), *range(30, 42), 43, *range(44, 54), _ISO_KEY)
# kVK_ANSI_* and kVK_ISO_Section of Carbon's HIToolbox/Events.h, in the order of US.
MACOS_CODES = (
    *(18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    *(12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30),
    *(0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50),
    *(42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44, 10),
)


def untangle(text: str, layout: Layout) -> str:
    """Return what the scanner meant, from text that its keys gave under the layout.

    A character that no key of the layout gives stays as it is.
    """
    plain, shifted = _TYPED[layout]
    # Where two keys give the same, the one without shift is the likelier; a scanner never presses the ISO key.
    meant = dict(zip(shifted[:-1] + plain[:-1], US[1][:-1] + US[0][:-1], strict=True))
    meant.pop(" ", None)
    return "".join(meant.get(character, character) for character in text)


def retype(text: str, layout: Layout) -> str:
    """Return what somebody meant who typed on a United States layout as if it were this one."""
    plain, shifted = _TYPED[layout]
    given = dict(zip(US[1] + US[0], shifted + plain, strict=True))
    return "".join(given.get(character, character) for character in text)
