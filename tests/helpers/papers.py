"""Orders of papers."""

from datetime import date

from app.domain.paper_order import PaperKind, PaperOrder
from app.domain.people_lists import ListForm
from app.domain.roster import RosterOrder

DAY = date(2026, 11, 23)


def paper(
    kind: PaperKind,
    form: ListForm = ListForm.PDF,
    first: date = DAY,
    last: date | None = None,
    sorted_by: RosterOrder = RosterOrder.FAMILY,
) -> PaperOrder:
    return PaperOrder(kind=kind, form=form, first=first, last=last or first, sorted_by=sorted_by)
