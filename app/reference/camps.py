"""Reads camps: those that ship in resources/camps/, and those that a supervisor adds as files."""

from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError

from app.domain.camp import Camp
from app.reference.errors import CampFileError
from app.reference.problems import first_problem
from app.reference.resources import RESOURCES


def load_camps(extra: Path | None = None, shipped: Path = RESOURCES / "camps") -> dict[str, Camp]:
    """Read every ``*.json`` of the shipped folder, then of ``extra`` (which need not exist), by camp code.

    A camp of ``extra`` replaces the shipped one of the same code, so that a camp can be corrected in place; it may not
    turn a training camp into a real one, nor the other way round. Raises CampFileError.
    """
    camps = _read_folder(shipped)
    if extra is None:
        return camps
    for code, camp in _read_folder(extra).items():
        if code in camps and camps[code].training != camp.training:
            raise CampFileError(path=str(extra), problem=f"code: {code} may not change its training mark")
        camps[code] = camp
    return camps


def _read_folder(folder: Path) -> dict[str, Camp]:
    camps: dict[str, Camp] = {}
    for path in sorted(folder.glob("*.json")):
        camp = read_camp(path)
        if camp.code in camps:
            raise CampFileError(path=str(path), problem=f"code: another file of this folder is {camp.code} too")
        camps[camp.code] = camp
    return camps


def read_camp(path: Path) -> Camp:
    """Read one camp's file. Raises CampFileError with the path and the first thing that is wrong."""
    try:
        camp = Camp.model_validate_json(path.read_bytes())
    except OSError as error:
        raise CampFileError(path=str(path), problem=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        raise CampFileError(path=str(path), problem=first_problem(error)) from error
    try:
        ZoneInfo(camp.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        problem = f"time_zone: {camp.time_zone} is no IANA time zone"
        raise CampFileError(path=str(path), problem=problem) from error
    return camp
