"""Lives through a run: what happens is drawn from the world's dice, and checked after each step.

``python -m tests.simulation.simulation SEED [STEPS [postgresql]]`` replays a run and says what happened.
"""

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import select

from app.domain.registration import Registration
from app.hq import tables
from tests.simulation.desk import BEDS, OPERATOR, SimulatedDesk, word_of
from tests.simulation.network import CALM, ROUGH, Weather
from tests.simulation.world import SAME, VERDICTS, World, open_world

STEPS = 50
_STATES = ("UTO", "AZE")
LIES = ("content", "content and digest")
DISTRUSTED = (0, 1, 3, 100)
HARMS = ("gone", "cut", "changed")
_DAYS = (-11000, -400, -1, 0, 1, 400, 11000)
_PHONES = ("", "1", "2", "3")
_DOCUMENTS = ("", "", "C01", "C02", "C03")
Action = Callable[[World], None]


def _desk(world: World) -> SimulatedDesk:
    return world.dice.choice(world.desks)


def _with_person(world: World, work: Callable[[SimulatedDesk, str], None]) -> None:
    desk = _desk(world)
    people = desk.people()
    if people:
        work(desk, world.dice.choice(people))


def _weather(world: World) -> Weather:
    return world.dice.choice((CALM, ROUGH, ROUGH))


def _register(world: World) -> None:
    dice = world.dice
    world.register(_desk(world), dice.randint(1, 3), dice.choice(("", *BEDS)), dice.choice(_DOCUMENTS))


def _decide_pair(world: World) -> None:
    desk = _desk(world)
    people = desk.people()
    if len(people) > 1:
        one, other = world.dice.sample(people, 2)
        world.decide_pair(desk, one, other, world.dice.choice((SAME, *VERDICTS)))


ACTIONS: Mapping[str, tuple[int, Action]] = MappingProxyType(
    {
        "register": (12, _register),
        "phone": (8, lambda w: _with_person(w, lambda d, p: w.change_phone(d, p, w.dice.choice(_PHONES)))),
        "nationality": (3, lambda w: _with_person(w, lambda d, p: w.change_nationality(d, p, w.dice.choice(_STATES)))),
        "bed": (4, lambda w: _with_person(w, lambda d, p: w.change_bed(d, p, w.dice.choice(("", *BEDS))))),
        "member": (3, lambda w: _with_person(w, w.add_member)),
        "photo": (3, lambda w: _with_person(w, lambda d, p: w.photograph(d, p, w.dice.randint(0, 5)))),
        "gate": (3, lambda w: _with_person(w, lambda d, p: w.pass_gate(d, p, out=w.dice.happens(2)))),
        "slip": (3, lambda w: _with_person(w, w.issue_slip)),
        "pair": (4, _decide_pair),
        "erase": (5, lambda w: _with_person(w, w.erase)),
        "resolve": (4, lambda w: w.resolve(_desk(w))),
        "push": (16, lambda w: w.push(_desk(w), _weather(w))),
        "pull": (12, lambda w: w.pull(_desk(w), _weather(w), pages=w.dice.choice((0, 1, 3, 1000)))),
        "photos": (4, lambda w: w.send_photos(_desk(w), _weather(w))),
        "copies": (4, lambda w: w.get_copies(_desk(w), _weather(w), requests=w.dice.choice((1, 2, 1000)))),
        "lie": (2, lambda w: w.lie_to(_desk(w), w.dice.choice(LIES))),
        "forge": (1, lambda w: w.forge(_desk(w))),
        "late": (5, lambda w: w.late_message()),
        "restart": (2, lambda w: w.restart(_desk(w))),
        "desk backup": (4, lambda w: w.back_up_desk(_desk(w))),
        "desk restore": (4, lambda w: w.restore_desk(_desk(w))),
        "idle": (3, lambda w: w.idle(_desk(w))),
        "clock": (2, lambda w: w.set_clock(_desk(w), w.dice.choice(_DAYS))),
        "hq clock": (1, lambda w: w.set_headquarters_clock(w.dice.choice(_DAYS))),
        "doom": (5, lambda w: w.doom(_desk(w), w.dice.randint(0, 12))),
        "hq doom": (4, lambda w: w.doom_headquarters(w.dice.randint(0, 9))),
        "hq stop": (1, lambda w: w.stop_headquarters()),
        "hq start": (3, lambda w: w.start_headquarters()),
        "hq backup": (3, lambda w: w.back_up_headquarters()),
        "hq restore": (2, lambda w: w.restore_headquarters(w.dice.choice((0, 0, 1, 2)))),
        "replace": (2, lambda w: w.replace(w.dice.randrange(len(w.desks)), w.dice.choice(DISTRUSTED))),
        "export": (3, lambda w: w.export(_desk(w), w.dice.randrange(2))),
        "import": (3, lambda w: w.import_at_desk(_desk(w), w.dice.randrange(2))),
        "hq import": (3, lambda w: w.import_at_headquarters(w.dice.randrange(2))),
        "copy stick": (1, lambda w: w.keep_stick(w.dice.randrange(2))),
        "old stick": (1, lambda w: w.replay_stick(w.dice.randrange(2), w.dice.randrange(8))),
        "spoil stick": (
            1,
            lambda w: w.spoil_stick(
                w.dice.randrange(2), w.dice.randrange(9), w.dice.randrange(5000), w.dice.choice(HARMS)
            ),
        ),
    }
)  # fmt: skip
"""By name: how often it happens, and what."""
_NAMES = tuple(ACTIONS)
_WEIGHTS = tuple(weight for weight, _ in ACTIONS.values())


def step(world: World) -> None:
    """Let one thing happen."""
    (name,) = world.dice.choices(_NAMES, _WEIGHTS)
    ACTIONS[name][1](world)


def live(world: World, steps: int = STEPS) -> str:
    """Live through a whole run and the quiet after it; return the hash of all that happened."""
    world.something_happens = lambda: step(world)  # type: ignore[method-assign] # what comes in between is drawn alike
    for _ in range(steps):
        step(world)
        world.tell(world.ledger.check(world.desks, world.hq))
    world.calm_down()
    world.tell(world.ledger.check(world.desks, world.hq))
    world.settle()
    return world.trace_hash


def live_with_a_copied_form(world: World) -> None:
    """A form that was begun at one desk is saved at it and at another: its entries come in once, and nothing stops."""
    first, other, _ = world.desks
    record = first.register(2, "", "")
    persons = tuple(member.person for member in record.members)
    stays = tuple(member.stay for member in record.members if member.stay)
    other.families.save(Registration(family=record.family, persons=persons, stays=stays), OPERATOR)
    for desk in (first, other):
        world.push(desk, Weather(twice=1))
        world.register(desk, 1, "", "")
        world.push(desk, Weather(twice=1))
    while first.network.late or other.network.late:
        world.late_message()
    for desk in (first, other):
        receipt = desk.journal.acknowledged()
        assert receipt is not None
        assert receipt.head == desk.journal.head(), f"{desk.name} does not get on"
    assert (first.journal.kept_aside(), other.journal.kept_aside()) == (0, 1 + len(persons))
    counted = select(tables.journal.c.op_id).where(~tables.journal.c.held)
    ops = [op_id for (op_id,) in world.hq.rows(counted)]
    assert len(ops) == len(set(ops)) == len(first.own_ops()) + 2


def live_with_lies(world: World) -> None:
    """A desk sends what it did not write, and headquarters hands on what nobody wrote: neither is believed."""
    first, other, _ = world.desks
    world.register(first, 1, "", "")
    world.forge(first)
    world.push(first)
    assert not first.lie_up, "headquarters took what its desk forged"
    world.push(first)
    for how in LIES:
        # What is refused is asked for again at once, so each lie needs something new to be told about.
        world.register(first, 1, "", "")
        world.push(first)
        world.lie_to(other, how)
        world.pull(other)
        assert not other.lie_down
    world.pull(other)
    assert other.table("people") == first.table("people") != []


def live_with_a_desk_that_comes_back(world: World) -> None:
    """What headquarters had of the life that was lost comes back, what it had not is entered nowhere."""
    world.desks_may_be_restored = True
    desk, *_ = world.desks
    world.register(desk, 2, "", "")
    world.push(desk)
    world.register(desk, 1, "", "")
    world.back_up_desk(desk)
    world.register(desk, 2, "", "")
    world.push(desk)
    world.register(desk, 1, "", "")
    world.restore_desk(desk)
    world.register(desk, 1, "", "")
    world.calm_down()
    assert desk.families.count() == (4, 6)
    world.settle()


def live_with_a_late_stick(world: World, ends: Callable[[World], None]) -> str:
    """A stick with photos and with somebody whom nothing else has comes when its desk's life has ended.

    Of two who are on it as well one was erased at another desk. Return who is on the stick alone.
    """
    first, other, _ = world.desks
    world.register(first, 2, "", "")
    world.push(first)
    world.pull(other)
    world.back_up_desk(first)
    away, stays = first.people()
    world.register(first, 1, "", "")
    (alone,) = set(first.people()) - {away, stays}
    for person in (away, stays, alone):
        world.photograph(first, person, 1)
    world.export(first, 0)
    world.erase(other, away)
    world.push(other)
    ends(world)
    world.register(world.desks[0], 1, "", "")
    world.push(world.desks[0])
    world.calm_down()
    for desk in world.desks:
        named = desk.photos()
        assert len(named) == (2 if alone in desk.people() else 0)
        assert all(desk.picture(name) for name in named), f"{desk.name} does not see the faces"
        assert away not in desk.people()
    everybody = world.desks[0].people()
    world.settle()
    return alone if alone in everybody else ""


def live_with_a_headquarters_that_comes_back(world: World) -> None:
    """Twice from the same backup: each time desks send what is missing, and nobody tells them to."""
    desk, *_ = world.desks
    world.back_up_headquarters()
    for _ in range(2):
        world.register(desk, 1, "", "")
        world.push(desk)
        world.restore_headquarters(0)
        world.push(desk)
        world.ledger.check(world.desks, world.hq)
    world.calm_down()
    world.settle()


def live_with_an_erasure(world: World) -> None:
    """What is said of somebody erased comes late: to headquarters, to the desk that erased, and on an old stick."""
    first, other, _ = world.desks
    world.register(first, 2, "", "")
    world.push(first)
    world.pull(other)
    away = first.people()[0]
    for person in other.people():
        world.change_phone(other, person, "1")
    world.export(other, 0)
    world.erase(first, away)
    world.push(other)
    world.pull(first)
    assert word_of(away) not in "".join(entry.payload or "" for entry in first.entries()), "the desk took it back"
    world.push(first)
    world.change_phone(other, away, "2")
    world.push(other)
    world.calm_down()
    world.settle()


def live_with_an_erasure_by_a_desk_that_is_withdrawn(world: World) -> None:
    """One of the others has pulled it when headquarters sets it aside, one has the person still."""
    thief, quick, slow = world.desks
    world.register(quick, 2, "", "")
    world.push(quick)
    for desk in (thief, slow):
        world.pull(desk)
    away = thief.people()[0]
    world.erase(thief, away)
    world.push(thief)
    world.pull(quick)
    assert away not in quick.people()
    world.replace(0, distrusted=1)
    assert away in slow.people()
    world.calm_down()
    world.settle()


def run(seed: int, steps: int = STEPS, *, postgresql: bool = False) -> str:
    """Live through the run of a seed; a failure names the seed and what happened last."""
    with open_world(seed, postgresql=postgresql) as world:
        try:
            return live(world, steps)
        except BaseException as error:
            last = "\n".join(world.trace[-25:])
            on = " postgresql" if postgresql else ""
            error.add_note(f"python -m tests.simulation.simulation {seed} {steps}{on}\n{last}")
            raise


if __name__ == "__main__":
    chosen = int(sys.argv[1])
    with open_world(chosen, postgresql=sys.argv[3:] == ["postgresql"]) as lived:
        try:
            print(live(lived, int(sys.argv[2]) if len(sys.argv) > 2 else STEPS))  # noqa: T201 - a command
        finally:
            print("\n".join(lived.trace))  # noqa: T201 - the same
