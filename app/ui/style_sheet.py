"""The small style sheet over Fusion: edges, spacing and the focus ring, filled from the tokens."""

from pathlib import Path
from string import Template

from app.ui.theme import Tokens, as_mapping

BASE_PIXELS = 15
"""Height of body text at 100 %."""

_SHEET = Template("""
* { font-size: ${body}px; }
QToolTip { padding: 4px 6px; border: 1px solid $line; }
QWidget#page, QWidget#places { background: $window; }
QFrame[card="true"] { background: $surface; border: 1px solid $hairline; border-radius: 10px; }
QFrame[notice="warn"] { background: $warn_soft; border: 2px solid $warn; border-radius: 8px; }
QFrame[notice="info"] { background: $accent_soft; border: 2px solid $accent; border-radius: 8px; }
QFrame[notice="bad"] { background: $bad_soft; border: 2px solid $bad; border-radius: 8px; }
QFrame[notice="ok"] { background: $ok_soft; border: 2px solid $ok; border-radius: 8px; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="accent"] { color: $accent; }
QLabel[scale="small"] { font-size: ${small}px; }
QLabel[scale="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[scale="huge"] { font-size: ${huge}px; font-weight: 600; }
QLabel[weight="bold"] { font-weight: 600; }
QLabel[pill="training"] { background: $training; color: $training_ink; border-radius: 5px; padding: 2px 8px;
    font-weight: 600; font-size: ${small}px; }
QLabel[cap="true"] { background: $raised; color: $ink; border: 1px solid $line; border-radius: 5px; padding: 1px 7px;
    font-size: ${small}px; }
QLineEdit, QComboBox, QDateEdit, QDoubleSpinBox, QPlainTextEdit {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 2px 9px;
    min-height: ${input}px; selection-background-color: $selection;
    selection-color: $selection_ink; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QDoubleSpinBox QLineEdit, QDoubleSpinBox QLineEdit:focus {
    border: none; padding: 0 9px; min-height: 0; background: transparent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QDoubleSpinBox:focus,
QPlainTextEdit:focus { border: 3px solid $focus; padding: 0px 7px; }
QLineEdit[problem="true"] { border: 2px solid $bad; padding: 1px 8px; background: $bad_soft; }
QLineEdit[problem="true"]:focus { border: 3px solid $bad; padding: 0px 7px; }
QLineEdit[scale="scan"] { font-size: ${scan}px; min-height: ${scan_height}px; padding-left: 14px; border-radius: 9px; }
QLineEdit[scale="scan"]:focus { padding-left: 12px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow"); width: ${icon}px; height: ${icon}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; selection-background-color: $selection;
    selection-color: $selection_ink; outline: none; }
QPushButton { background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px; padding: 2px 14px;
    min-height: ${input}px; }
QPushButton { icon-size: ${icon}px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:focus { border: 3px solid $focus; padding: 0px 12px; }
QPushButton:disabled { color: $muted; border-color: $hairline; }
QPushButton[kind="primary"] { background: $accent; color: $accent_ink; border: 1px solid $accent; font-weight: 600;
    padding: 2px 20px; }
QPushButton[kind="primary"]:focus { border: 3px solid $ink; padding: 0px 18px; }
QPushButton[kind="slim"] { padding: 2px 6px; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:focus { border: 3px solid $focus; }
QPushButton[kind="place"] { background: transparent; border: 1px solid transparent; text-align: left;
    padding: 4px 12px; border-radius: 8px; min-height: ${place}px; }
QPushButton[kind="place"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="place"]:focus { border: 3px solid $focus; padding: 2px 10px; }
QPushButton[kind="need"] { background: $surface; border: 1px solid $hairline; text-align: left;
    padding: 2px 9px; border-radius: 7px; min-height: ${need}px; }
QPushButton[kind="need"]:hover { border-color: $line; }
QPushButton[kind="need"]:checked { background: $accent_soft; border: 2px solid $accent; padding: 1px 8px;
    font-weight: 600; }
QPushButton[kind="need"]:focus { border: 3px solid $focus; padding: 0px 7px; }
QPushButton[kind="side"] { background: $surface; border: 1px solid $line; text-align: left; padding: 8px 12px;
    border-radius: 8px; }
QPushButton[kind="side"]:checked { background: $accent_soft; border: 2px solid $accent; padding: 7px 11px; }
QPushButton[kind="side"]:focus { border: 3px solid $focus; padding: 6px 10px; }
QPushButton[kind="hint"] { background: transparent; border: 1px solid transparent; padding: 0px; }
QPushButton[kind="hint"]:hover { background: $accent_soft; }
QPushButton[kind="panel"] { background: transparent; border: none; border-bottom: 3px solid transparent;
    border-radius: 0px; padding: 2px 4px; color: $muted; min-height: ${cap}px; }
QPushButton[kind="panel"]:checked { color: $accent; border-bottom: 3px solid $accent; }
QPushButton[kind="panel"]:focus { border: 3px solid $focus; padding: 0px 1px; }
QListView { background: $surface; border: 1px solid $line; outline: none; padding: 3px; }
QListView:focus { border: 3px solid $focus; padding: 1px; }
QListView::item { padding: 5px 8px; border-radius: 4px; }
QListView::item:selected { background: $selection; color: $selection_ink; }
QTableView { background: $surface; alternate-background-color: $window; border: 1px solid $hairline;
    border-radius: 6px; gridline-color: $hairline; selection-background-color: $selection;
    selection-color: $selection_ink; outline: none; }
QTableView::item { padding: 0px 6px; border: none; }
QTableView::item:selected { background: $selection; color: $selection_ink; }
QTableView:focus { border: 3px solid $focus; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 9px; font-size: ${small}px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar::handle:vertical { background: $line; border-radius: 5px; min-height: 30px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0px; width: 0px; }
QProgressBar { background: $raised; border: 1px solid $line; border-radius: 6px; min-height: 12px; max-height: 12px; }
QProgressBar::chunk { background: $accent; border-radius: 5px; }
QScrollArea { border: none; background: transparent; }
""")


def style_sheet(tokens: Tokens, percent: int, arrow: Path) -> str:
    """Return the sheet for the tokens with text at ``percent`` (100 to 200) of its base size; Qt mirrors it.

    ``arrow`` is the picture on the buttons that open a list.
    """

    def scaled(pixels: int) -> int:
        return round(pixels * percent / 100)

    return _SHEET.substitute(
        as_mapping(tokens),
        arrow=arrow.as_posix(),
        body=scaled(BASE_PIXELS),
        small=scaled(13),
        title=scaled(19),
        huge=scaled(30),
        scan=scaled(20),
        input=scaled(30),
        scan_height=scaled(44),
        need=scaled(24),
        place=34 + (percent - 100) // 5,
        cap=scaled(22),
        icon=scaled(18),
        drop=scaled(28),
    )
