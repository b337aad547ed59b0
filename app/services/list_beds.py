"""List the camp's beds with who holds them."""

from app.domain.camp import BedState, Camp
from app.domain.operator import Operator, Permission
from app.storage.bed_places import BedPlaces


class ListBeds:
    """Every bed of the camp's file, in its order."""

    def __init__(self, operator: Operator, camp: Camp, beds: BedPlaces) -> None:
        self._operator = operator
        self._camp = camp
        self._beds = beds

    def __call__(self) -> tuple[BedState, ...]:
        """Return the beds; ``occupants`` are the person codes of open stays."""
        self._operator.require(Permission.REGISTER)
        occupants = self._beds.occupants()
        return tuple(BedState(bed=bed, occupants=occupants.get(bed.bed_id, ())) for bed in self._camp.beds())
