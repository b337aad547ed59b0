"""The sample arrivals of resources/samples/: fictional people and published specimens, for training and rehearsal."""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from app.reference.arrivals import Arrival
from app.reference.errors import ShippedFileError
from app.reference.problems import first_problem
from app.reference.resources import RESOURCES

_ARRIVALS = TypeAdapter(tuple[Arrival, ...])


def load_sample_arrivals(path: Path = RESOURCES / "samples" / "arrivals.json") -> tuple[Arrival, ...]:
    """Read the sample families with their passport lines. Raises ShippedFileError."""
    try:
        return _ARRIVALS.validate_json(path.read_bytes())
    except OSError as error:
        raise ShippedFileError(path=str(path), problem=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        raise ShippedFileError(path=str(path), problem=first_problem(error)) from error
