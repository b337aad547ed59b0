"""The look as one table of tokens: light, dark and high contrast.

Every colour on the screen comes from here. Text colours stand on their grounds with a contrast of at least 4.5:1 (a
test computes each pair of ``TEXT_PAIRS``).
"""

from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Literal

from PySide6.QtGui import QColor, QPalette

ThemeName = Literal["light", "dark", "contrast"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")


@dataclass(frozen=True)
class Tokens:
    """Colours as ``#rrggbb``. A ``_soft`` token is a ground; the plain one is the text, icon or line on it."""

    window: str
    surface: str
    raised: str
    hairline: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_ink: str
    accent_soft: str
    selection: str
    selection_ink: str
    focus: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    training: str
    training_ink: str


TOKENS: MappingProxyType[ThemeName, Tokens] = MappingProxyType(
    {
        "light": Tokens(
            window="#f3f4f3",
            surface="#ffffff",
            raised="#eaeeed",
            hairline="#dde2e1",
            line="#7d8a92",
            ink="#1a2830",
            muted="#50606a",
            accent="#00568f",
            accent_ink="#ffffff",
            accent_soft="#dbeaf6",
            selection="#00568f",
            selection_ink="#ffffff",
            focus="#00568f",
            ok="#07623f",
            ok_soft="#dff1e8",
            warn="#7a4300",
            warn_soft="#fdf0d6",
            bad="#a11d1a",
            bad_soft="#fce8e6",
            training="#5f2b8f",
            training_ink="#ffffff",
        ),
        "dark": Tokens(
            window="#12191e",
            surface="#1a242b",
            raised="#26333c",
            hairline="#2e3c46",
            line="#7b8b96",
            ink="#e9eff2",
            muted="#aebcc4",
            accent="#74bcf2",
            accent_ink="#06212f",
            accent_soft="#1b3e58",
            selection="#2a6796",
            selection_ink="#ffffff",
            focus="#74bcf2",
            ok="#67d3a5",
            ok_soft="#12342a",
            warn="#f3bd63",
            warn_soft="#3a2d12",
            bad="#ff9f97",
            bad_soft="#46221f",
            training="#d3b0f7",
            training_ink="#28103f",
        ),
        "contrast": Tokens(
            window="#000000",
            surface="#000000",
            raised="#1c1c1c",
            hairline="#8c8c8c",
            line="#ffffff",
            ink="#ffffff",
            muted="#f0f0f0",
            accent="#ffe14d",
            accent_ink="#000000",
            accent_soft="#3a3300",
            selection="#ffe14d",
            selection_ink="#000000",
            focus="#ffe14d",
            ok="#7dffb8",
            ok_soft="#00210f",
            warn="#ffc65c",
            warn_soft="#2b1c00",
            bad="#ffb0a8",
            bad_soft="#330a07",
            training="#e3c4ff",
            training_ink="#000000",
        ),
    }
)

TEXT_PAIRS = (
    ("ink", "window"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "accent_soft"),
    ("ink", "warn_soft"),
    ("ink", "bad_soft"),
    ("ink", "ok_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("accent_ink", "accent"),
    ("selection_ink", "selection"),
    ("ok", "surface"),
    ("ok", "window"),
    ("ok", "ok_soft"),
    ("warn", "surface"),
    ("warn", "window"),
    ("warn", "warn_soft"),
    ("bad", "surface"),
    ("bad", "window"),
    ("bad", "bad_soft"),
    ("training_ink", "training"),
)
"""(text, ground) pairs that the window puts on one another."""


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion paints with."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.window,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.BrightText: tokens.bad,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.selection_ink,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.ToolTipBase: tokens.ink,
        QPalette.ColorRole.ToolTipText: tokens.surface,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Mid: tokens.hairline,
        QPalette.ColorRole.Light: tokens.surface,
        QPalette.ColorRole.Dark: tokens.line,
        QPalette.ColorRole.Shadow: tokens.hairline,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette


def as_mapping(tokens: Tokens) -> dict[str, str]:
    """Return the tokens by name, for templates."""
    return {field.name: getattr(tokens, field.name) for field in fields(tokens)}


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's own

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
