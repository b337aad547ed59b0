"""How long the desk takes to save, beside one 4 KiB write and fdatasync on the same disk.

All are interleaved, so that they meet the same disk in the same mood. Run with: python -m benchmarks.save
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import uuid_utils

from app.domain.dates import PartialDate
from app.domain.desk import DeskIdentity
from app.domain.person import Family, IdentityDocument, Person, PersonName, Stay
from app.domain.registration import Registration
from app.storage.desk_file import DeskFile
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.vault.data_key import DataKey

ROUNDS = 400
WARM_UP = 50
PAGE = 4096
LIMIT = "4 KiB write + fdatasync"


def new_id() -> str:
    """Return a new op id."""
    return str(uuid_utils.uuid7())


def family(code: str, members: int) -> Registration:
    """Return a family as full as a real one."""
    family_id, now = new_id(), datetime.now(UTC)
    ids = [new_id() for _ in range(members)]
    persons = tuple(
        Person(
            person_id=person_id,
            family_id=family_id,
            number=number,
            names={
                "Latn": PersonName(surname="SPECIMEN", given="ANNA MARIA"),
                "Cyrl": PersonName(surname="Образцова", given="Анна", patronymic="Ивановна"),
            },
            birth_date=PartialDate(value="1974-08-12"),
            sex="F",
            relationship="HEAD" if number == 1 else "CHILD",
            nationality="RUS",
            languages=("ru", "he"),
            phone="+7 900 000 00 00",
            documents=(IdentityDocument(type="PASSPORT", number=person_id[-9:].upper(), issuer="RUS"),),
        )
        for number, person_id in enumerate(ids, start=1)
    )
    stays = tuple(Stay(person_id=person_id, arrived_at=now) for person_id in ids)
    return Registration(
        family=Family(family_id=family_id, code=code, camp="FI", head=ids[0], registered_at=now),
        persons=persons,
        stays=stays,
    )


def with_need(form: Registration, need: str) -> Registration:
    """Return the family with a need of its head's added."""
    head = form.persons[0].model_copy(update={"needs": (need,)})
    return form.model_copy(update={"persons": (head, *form.persons[1:])})


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long the work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def report(name: str, times: list[float], limit: float) -> None:
    """Print one line: median, 99th percentile, and the ratio of medians."""
    median, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
    print(f"{name:34} p50 {median:7.3f} ms   p99 {p99:7.3f} ms   {median / limit:5.1f} ×")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        home = Path(folder) / "home"
        identity = DeskIdentity(desk=new_id(), name="Desk 1", camp="FI", prefix="K7", training=True)
        file = DeskFile.create(home, identity, DataKey.generate(), lambda: datetime.now(UTC))
        families = Families(file, DeskJournal(file))
        handle = os.open(Path(folder) / "page", os.O_WRONLY | os.O_CREAT)

        def write_page() -> None:
            os.pwrite(handle, os.urandom(PAGE), 0)
            os.fdatasync(handle)

        times: dict[str, list[float]] = {}

        def measure(name: str, work: Callable[[], object]) -> None:
            times.setdefault(name, []).append(milliseconds(work))

        for i in range(ROUNDS + WARM_UP):
            four, one = (family(families.next_code(), members) for members in (4, 1))
            edited = with_need(four, "PREGNANCY")
            measure(LIMIT, write_page)
            measure("save a family of four", partial(families.save, four, "Noa"))
            measure("save one person", partial(families.save, one, "Noa"))
            measure("edit one field of one of four", partial(families.save, edited, "Noa"))
            if i % 50 == 0:
                time.sleep(1)  # as at a desk: a pause, in which checkpoints and merges are done
        os.close(handle)
        file.close()
    limit = statistics.median(times[LIMIT][WARM_UP:])
    for name, measured in times.items():
        report(name, measured[WARM_UP:], limit)


if __name__ == "__main__":
    main()
