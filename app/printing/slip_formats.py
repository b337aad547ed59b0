"""The slip's formats: one row of measures each. Another paper is another row, and a name in domain.slip_format."""

from dataclasses import replace

from app.domain.slip_format import SlipFormat
from app.printing.sheet import Line
from app.printing.slip_layout import Fact, NamesBox, PhotoPlace, QrPlace, SlipLayout

_A6_NAMES = NamesBox(8, 89, 40, 78.5, surname=(21, 13), given=(16, 11), other=(12.5, 9), gap=1.8)


def _a6_beside_code(width: float) -> tuple[Fact, ...]:
    return (
        Fact("bed", x=44, y=100.9, width=width, size=20),
        Fact("valid_until", x=44, y=114.3, width=width, size=14),
        Fact("issued", x=44, y=125.5, width=width, size=9.5),
    )


_A6 = SlipLayout(
    width=105.0,
    height=148.0,
    columns=1,
    rows=1,
    margin=8.0,
    camp=Line(y=13.5, width=63, largest=11, smallest=7),
    copy=Line(y=13.5, width=24, largest=9, smallest=6),
    head_rule=17.0,
    code=Line(y=33.5, width=89, largest=46, smallest=20),
    overhang=0.9,
    names=_A6_NAMES,
    names_without_photo=_A6_NAMES,
    facts=(
        Fact("born", x=8, y=83, width=33, size=14),
        Fact("sex", x=43, y=83, width=14, size=14),
        Fact("family", x=59, y=83, width=24, size=14),
        Fact("people", x=85, y=83, width=12, size=14),
    ),
    facts_rule=94.0,
    facts_without_photo=_a6_beside_code(53),
    facts_with_photo=_a6_beside_code(26.5),
    qr=QrPlace(8, 99),
    photo=PhotoPlace(73, 99, 24, 30.5),
    foot=Line(y=139.5, width=89, largest=8, smallest=6),
    band_top=135.0,
    band_height=7.0,
)

_EIGHTH_NAMES = NamesBox(29, 35.5, 24.5, 51.5, surname=(14, 8), given=(11, 7), other=(9, 6.5), gap=1.0, lines=4)
_EIGHTH_FACTS = (
    Fact("born", x=7, y=55.5, width=22, size=10, label_size=6.5),
    Fact("sex", x=30.5, y=55.5, width=9, size=10, label_size=6.5),
    Fact("people", x=41, y=55.5, width=11.5, size=10, label_size=6.5),
    Fact("bed", x=54, y=55.5, width=20, size=10, label_size=6.5),
    Fact("valid_until", x=75.5, y=55.5, width=22.5, size=10, label_size=6.5),
)
_A4_OF_EIGHT = SlipLayout(
    width=105.0,
    height=74.25,
    columns=2,
    rows=4,
    margin=7.0,
    camp=Line(y=10.5, width=45, largest=8.5, smallest=6),
    copy=Line(y=10.5, width=45, largest=7.5, smallest=5.5),
    head_rule=12.3,
    code=Line(y=21.5, width=58, largest=29, smallest=14),
    overhang=0.6,
    names=_EIGHTH_NAMES,
    names_without_photo=replace(_EIGHTH_NAMES, x=7, width=57.5),
    facts=_EIGHTH_FACTS,
    facts_rule=52.6,
    facts_without_photo=(),
    facts_with_photo=(),
    qr=QrPlace(98, 15.5, 30.5, from_end=True),
    photo=PhotoPlace(7, 25, 19.5, 25, edge="start"),
    foot=Line(y=66.8, width=91, largest=6.5, smallest=5),
    band_top=63.2,
    band_height=5.2,
)

_CARD_NAMES = NamesBox(21, 34.5, 17.5, 38.5, surname=(12, 6.5), given=(9.5, 6), other=(7.5, 5.5), gap=0.8, lines=4)
_CARD = SlipLayout(
    width=85.6,
    height=53.98,
    columns=1,
    rows=1,
    margin=4.0,
    camp=Line(y=6.4, width=38, largest=7.5, smallest=5),
    copy=Line(y=6.4, width=38, largest=6.2, smallest=4.5),
    head_rule=7.8,
    code=Line(y=15.2, width=52, largest=22.5, smallest=12),
    overhang=0.5,
    names=_CARD_NAMES,
    names_without_photo=replace(_CARD_NAMES, x=4, width=51.5),
    facts=(
        Fact("born", x=4, y=41.4, width=18.5, size=8.5, label_size=5.5),
        Fact("sex", x=23, y=41.4, width=9, size=8.5, label_size=5.5),
        Fact("people", x=33.2, y=41.4, width=10, size=8.5, label_size=5.5),
        Fact("bed", x=44, y=41.4, width=16, size=8.5, label_size=5.5),
        Fact("valid_until", x=61.6, y=41.4, width=20, size=8.5, label_size=5.5),
    ),
    facts_rule=39.2,
    facts_without_photo=(),
    facts_with_photo=(),
    qr=QrPlace(81.6, 11, 26.0, from_end=True),
    photo=PhotoPlace(4, 17.8, 15.5, 20, edge="start"),
    foot=Line(y=50.0, width=77.6, largest=5.5, smallest=4.5),
    band_top=47.0,
    band_height=4.4,
)

_RECEIPT_NAMES = NamesBox(4, 72, 24.5, 59.5, surname=(17, 10), given=(13, 9), other=(10.5, 7.5), gap=1.4)
_RECEIPT_BESIDE = (
    Fact("bed", x=39, y=75, width=37, size=16, label_size=7),
    Fact("valid_until", x=39, y=86.5, width=37, size=13, label_size=7),
    Fact("issued", x=39, y=97, width=37, size=9, label_size=7),
)
_RECEIPT = SlipLayout(
    width=80.0,
    height=115.0,
    columns=1,
    rows=1,
    margin=4.0,
    camp=Line(y=7.5, width=48, largest=9.5, smallest=6.5),
    copy=Line(y=7.5, width=22, largest=8, smallest=6),
    head_rule=9.6,
    code=Line(y=21.5, width=72, largest=38, smallest=16),
    overhang=0.7,
    names=_RECEIPT_NAMES,
    names_without_photo=_RECEIPT_NAMES,
    facts=(
        Fact("born", x=4, y=64, width=25, size=11.5, label_size=7),
        Fact("sex", x=31, y=64, width=11, size=11.5, label_size=7),
        Fact("family", x=44, y=64, width=18, size=11.5, label_size=7),
        Fact("people", x=65, y=64, width=11, size=11.5, label_size=7),
    ),
    facts_rule=71.0,
    facts_without_photo=_RECEIPT_BESIDE,
    facts_with_photo=_RECEIPT_BESIDE,
    qr=QrPlace(5, 74.0, 31.0),
    photo=None,
    foot=Line(y=110.8, width=72, largest=7, smallest=5.5),
    band_top=107.5,
    band_height=5.2,
)

_LABEL_NAMES = NamesBox(4, 54, 22.0, 48.5, surname=(15, 9), given=(12, 8), other=(9.5, 7), gap=1.2)
_LABEL_BESIDE = (
    Fact("bed", x=35.5, y=63.5, width=22.5, size=13, label_size=6.5),
    Fact("valid_until", x=35.5, y=73.5, width=22.5, size=10.5, label_size=6.5),
    Fact("issued", x=35.5, y=82.5, width=22.5, size=8, label_size=6.5),
)
_LABEL = SlipLayout(
    width=62.0,
    height=100.0,
    columns=1,
    rows=1,
    margin=4.0,
    camp=Line(y=7.2, width=35, largest=8.5, smallest=6),
    copy=Line(y=7.2, width=17, largest=7, smallest=5.5),
    head_rule=9.2,
    code=Line(y=19.0, width=54, largest=30, smallest=13),
    overhang=0.6,
    names=_LABEL_NAMES,
    names_without_photo=_LABEL_NAMES,
    facts=(
        Fact("born", x=4, y=52, width=21, size=9.5, label_size=6.5),
        Fact("sex", x=27, y=52, width=11, size=9.5, label_size=6.5),
        Fact("people", x=41, y=52, width=17, size=9.5, label_size=6.5),
    ),
    facts_rule=58.6,
    facts_without_photo=_LABEL_BESIDE,
    facts_with_photo=_LABEL_BESIDE,
    qr=QrPlace(4.5, 61.5, 29.0),
    photo=None,
    foot=Line(y=96.2, width=54, largest=6.5, smallest=5),
    band_top=92.6,
    band_height=5.2,
)

LAYOUTS: dict[SlipFormat, SlipLayout] = {
    SlipFormat.A6: _A6,
    SlipFormat.A4_OF_EIGHT: _A4_OF_EIGHT,
    SlipFormat.CARD: _CARD,
    SlipFormat.RECEIPT: _RECEIPT,
    SlipFormat.LABEL: _LABEL,
}
