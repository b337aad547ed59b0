"""A slip is judged offline, by its signature and by what the desk's journal says of it."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from app.domain.family_code import family_code, person_code
from app.domain.form import NameForm
from app.domain.slip_verdict import SlipStanding
from app.identity.scan import TokenScan, read_scan
from app.printing.code_reader import read_codes
from app.printing.errors import CannotReadPictureError
from app.protocol.enrolment import Certificate
from app.protocol.signing import SigningKey
from app.protocol.slip_token import PURPOSE, SlipToken, certified_desks
from app.services.errors import NoCodeOnItError
from tests.component.printing.pages import picture, qr_texts
from tests.helpers.desks import DeskAtHand, TickingClock, desk_at_hand, family_form

STRANGER = SigningKey(bytes(32))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def printed(desk: DeskAtHand) -> bytes:
    """The slips of a family of two, as a PDF."""
    code = desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "AYLA")).family.code
    return desk.supervisor.print_slips.to_pdf([code])


def forged(code: str, copy_number: int = 1, key: SigningKey = STRANGER) -> str:
    return SlipToken(code=code, copy_number=copy_number).to_text(lambda message: key.sign(PURPOSE, message))


def test_a_file_of_slips_is_read_and_each_is_valid(desk: DeskAtHand, printed: bytes) -> None:
    verdicts = desk.supervisor.verify_slip.file(printed)
    assert [verdict.standing for verdict in verdicts] == [SlipStanding.VALID] * 2
    assert [verdict.code[-2:] for verdict in verdicts] == ["-1", "-2"]
    assert "is valid until" in str(verdicts[0])


def test_a_photograph_of_a_slip_is_read_too(desk: DeskAtHand, printed: bytes) -> None:
    output = BytesIO()
    picture(printed, dpi=150).rotate(9, expand=True, fillcolor=210).save(output, "JPEG", quality=60)
    assert [verdict.standing for verdict in desk.supervisor.verify_slip.file(output.getvalue())] == ["valid"]


def test_the_next_copy_voids_the_former(desk: DeskAtHand, printed: bytes) -> None:
    text = read_codes(printed)[0]
    desk.supervisor.print_slips.issue(text.split("/")[0], "lost")
    verdict = desk.supervisor.verify_slip(text)
    assert (verdict.standing, verdict.later_copy) == (SlipStanding.VOIDED, 2)
    assert "copy 2 was printed after it" in str(verdict)


def test_a_slip_expires_at_the_end_of_its_day(desk: DeskAtHand, printed: bytes) -> None:
    text = read_codes(printed)[0]
    clock = desk.folder._clock
    assert isinstance(clock, TickingClock)
    clock.now += timedelta(days=desk.supervisor.camp.slip_valid_days)
    assert desk.supervisor.verify_slip(text).standing is SlipStanding.VALID
    clock.now += timedelta(days=1)
    assert desk.supervisor.verify_slip(text).standing is SlipStanding.EXPIRED


def test_a_slip_whose_copy_or_code_was_changed_is_altered(desk: DeskAtHand, printed: bytes) -> None:
    first, second = read_codes(printed)
    code, _, signature = first.split("/")
    other = second.split("/")[0]
    for text in (f"{code}/2/{signature}", f"{other}/1/{signature}", forged(code)):
        assert desk.supervisor.verify_slip(text).standing is SlipStanding.ALTERED


def test_a_key_that_nobody_certified_is_unknown(desk: DeskAtHand) -> None:
    prefix = "YY" if desk.supervisor.identity.prefix == "ZZ" else "ZZ"
    code = person_code(family_code(prefix, 5), 1)
    assert desk.supervisor.verify_slip(forged(code)).standing is SlipStanding.UNKNOWN_KEY


def test_a_true_slip_that_the_desk_does_not_have_is_said_to_be_so(desk: DeskAtHand, printed: bytes) -> None:
    code = read_codes(printed)[0].split("/")[0]
    desk_file = desk.folder.desk
    assert desk_file is not None
    key = desk_file._enrolment.signing_key()
    assert desk.supervisor.verify_slip(forged(code, 7, key)).standing is SlipStanding.NOT_HERE


@pytest.mark.parametrize("text", ["", "K7-0002", "x" * 5_000, "NC1:ABC", "L898902C3", "K7-Q2M4-1/1/AAAA"])
def test_anything_else_is_not_ours(desk: DeskAtHand, text: str) -> None:
    verdict = desk.supervisor.verify_slip(text)
    assert verdict.standing is SlipStanding.NOT_OURS
    assert not verdict.trusted


def test_a_picture_without_a_code_and_no_picture_are_refused(desk: DeskAtHand) -> None:
    output = BytesIO()
    Image.new("L", (300, 300), 255).save(output, "PNG")
    with pytest.raises(NoCodeOnItError):
        desk.supervisor.verify_slip.file(output.getvalue())
    for content in (b"", b"%PDF-1.7 broken", b"text", b"\x89PNG\r\n\x1a\n" + bytes(40)):
        with pytest.raises(CannotReadPictureError):
            desk.supervisor.verify_slip.file(content)


def test_only_desks_that_the_root_certifies_are_believed() -> None:
    root, desk = SigningKey(bytes(31) + b"1"), SigningKey(bytes(31) + b"2")
    certificate = Certificate(purpose="desk", name="d", public=desk.public).signed(root)
    other = Certificate(purpose="receipts", name="r", public=STRANGER.public).signed(root)
    unsigned = Certificate(purpose="desk", name="x", public=STRANGER.public)
    self_made = unsigned.signed(STRANGER)
    assert certified_desks([certificate, other, unsigned, self_made], root.public) == (desk.public,)


def test_full_tokens_are_printed_scanned_and_judged_the_same_way(desk: DeskAtHand) -> None:
    desk.supervisor.settings.set("slip_token", "full")
    form = family_form(desk.supervisor, "ƏLI", "AYLA")
    letters = Random(1)  # noqa: S311 - a name that packs badly
    long = ["".join(letters.choices("абвгдежзийклмнопрстуфхцчшщэюя", k=110)) for _ in range(3)]
    form.members[1].names = {"Cyrl": NameForm(surname=long[0], given=long[1], patronymic=long[2])}
    code = desk.supervisor.register_family(form).family.code
    pdf = desk.supervisor.print_slips.to_pdf([code])
    full, short = read_codes(pdf)
    assert isinstance(read_scan(full), TokenScan)
    assert short.startswith(f"{code}-2/1/"), "its name is too long to be scanned"
    assert qr_texts(pdf, 203)[0] == [full]
    creased = picture(pdf, dpi=203)
    creased.paste(255, (0, 112 * 8, creased.width, 112 * 8 + 4))
    blurred = zxingcpp.read_barcodes(creased.filter(ImageFilter.GaussianBlur(1.2)).rotate(5, fillcolor=255))
    assert [found.text for found in blurred] == [full]

    verdict = desk.supervisor.verify_slip(full)
    assert (verdict.standing, verdict.code) == (SlipStanding.VALID, f"{code}-1")
    assert desk.supervisor.verify_slip(full[:-9] + full[-6:]).standing is SlipStanding.NOT_OURS
    desk.supervisor.print_slips.issue(f"{code}-1", "lost")
    assert desk.supervisor.verify_slip(full).standing is SlipStanding.VOIDED
