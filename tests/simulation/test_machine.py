"""The same world, where Hypothesis chooses what happens instead of the dice; luck on the links is still the seed's.

``make nightly`` looks at 2,000 runs of 50 steps, and at 200 with headquarters on PostgreSQL. What fails is shrunk, and
printed with the seed and every step.
"""

from contextlib import ExitStack
from typing import Any

from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.simulation import simulation
from tests.simulation.desk import BEDS, SimulatedDesk
from tests.simulation.network import CALM, ROUGH, Weather
from tests.simulation.world import DESKS, VERDICTS, World, open_world

desks = st.integers(0, DESKS - 1)
sticks = st.integers(0, 1)
weathers = st.sampled_from([CALM, ROUGH])
beds = st.sampled_from(["", *BEDS])
days = st.sampled_from([-11000, -400, 0, 400, 11000])


def _anybody(camp: "Camp") -> bool:
    """Whether any desk has anybody. What is assumed of a step instead makes all of the run's steps for nothing."""
    return camp._world is not None and any(desk.people() for desk in camp._world.desks)


class Camp(RuleBasedStateMachine):
    postgresql = False

    def __init__(self) -> None:
        super().__init__()
        self._closing = ExitStack()
        self._world: World | None = None

    @property
    def world(self) -> World:
        assert self._world is not None
        return self._world

    @initialize(seed=st.integers(0, 2**32 - 1))
    def begin(self, seed: int) -> None:
        note(f"seed {seed}")
        self._world = self._closing.enter_context(open_world(seed, postgresql=self.postgresql))
        self.world.something_happens = lambda: simulation.step(self.world)  # type: ignore[method-assign] # on the links, by the dice

    @rule(desk=desks, members=st.integers(1, 3), bed=beds, document=st.sampled_from(["", "C01", "C02"]))
    def register(self, desk: int, members: int, bed: str, document: str) -> None:
        self.world.register(self._desk(desk), members, bed, document)

    @precondition(_anybody)
    @rule(data=st.data(), phone=st.sampled_from(["", "1", "2"]))
    def phone(self, data: st.DataObject, phone: str) -> None:
        self.world.change_phone(*self._somebody(data), phone)

    @precondition(_anybody)
    @rule(data=st.data(), bed=beds)
    def bed(self, data: st.DataObject, bed: str) -> None:
        self.world.change_bed(*self._somebody(data), bed)

    @precondition(_anybody)
    @rule(data=st.data())
    def member(self, data: st.DataObject) -> None:
        self.world.add_member(*self._somebody(data))

    @precondition(_anybody)
    @rule(data=st.data(), number=st.integers(0, 5))
    def photograph(self, data: st.DataObject, number: int) -> None:
        self.world.photograph(*self._somebody(data), number)

    @precondition(_anybody)
    @rule(data=st.data(), out=st.booleans())
    def gate(self, data: st.DataObject, out: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
        self.world.pass_gate(*self._somebody(data), out=out)

    @precondition(_anybody)
    @rule(data=st.data())
    def slip(self, data: st.DataObject) -> None:
        self.world.issue_slip(*self._somebody(data))

    @precondition(_anybody)
    @rule(data=st.data(), verdict=st.sampled_from(VERDICTS))
    def pair(self, data: st.DataObject, verdict: str) -> None:
        desk, person = self._somebody(data)
        people = desk.people()
        self.world.decide_pair(desk, person, people[data.draw(st.integers(0, len(people) - 1))], verdict)

    @precondition(_anybody)
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        self.world.erase(*self._somebody(data))

    @rule(desk=desks)
    def resolve(self, desk: int) -> None:
        self.world.resolve(self._desk(desk))

    @rule(desk=desks, weather=weathers)
    def push(self, desk: int, weather: Weather) -> None:
        self.world.push(self._desk(desk), weather)

    @rule(desk=desks, weather=weathers, pages=st.sampled_from([0, 1, 1000]))
    def pull(self, desk: int, weather: Weather, pages: int) -> None:
        self.world.pull(self._desk(desk), weather, pages=pages)

    @rule(desk=desks, weather=weathers)
    def photos(self, desk: int, weather: Weather) -> None:
        self.world.send_photos(self._desk(desk), weather)

    @rule(desk=desks, weather=weathers, requests=st.sampled_from([1, 2, 1000]))
    def copies(self, desk: int, weather: Weather, requests: int) -> None:
        self.world.get_copies(self._desk(desk), weather, requests=requests)

    @rule(desk=desks, how=st.sampled_from(simulation.LIES))
    def lie(self, desk: int, how: str) -> None:
        self.world.lie_to(self._desk(desk), how)

    @rule(desk=desks)
    def forge(self, desk: int) -> None:
        self.world.forge(self._desk(desk))

    @rule()
    def late(self) -> None:
        self.world.late_message()

    @rule(desk=desks)
    def restart(self, desk: int) -> None:
        self.world.restart(self._desk(desk))

    @rule(desk=desks)
    def back_up_desk(self, desk: int) -> None:
        self.world.back_up_desk(self._desk(desk))

    @rule(desk=desks)
    def restore_desk(self, desk: int) -> None:
        self.world.restore_desk(self._desk(desk))

    @rule(desk=desks)
    def idle(self, desk: int) -> None:
        self.world.idle(self._desk(desk))

    @rule(desk=desks, off=days)
    def clock(self, desk: int, off: int) -> None:
        self.world.set_clock(self._desk(desk), off)

    @rule(desk=desks, writes=st.integers(0, 12))
    def doom(self, desk: int, writes: int) -> None:
        self.world.doom(self._desk(desk), writes)

    @rule(writes=st.integers(0, 9), off=days)
    def doom_headquarters(self, writes: int, off: int) -> None:
        self.world.set_headquarters_clock(off)
        self.world.doom_headquarters(writes)

    @rule()
    def back_up(self) -> None:
        self.world.back_up_headquarters()

    @precondition(lambda self: self._world is not None and self.world.backups)
    @rule(age=st.integers(0, 3))
    def restore(self, age: int) -> None:
        self.world.restore_headquarters(age)

    @rule(desk=desks, distrusted=st.sampled_from(simulation.DISTRUSTED))
    def replace(self, desk: int, distrusted: int) -> None:
        self.world.replace(desk, distrusted)

    @rule(desk=desks, stick=sticks)
    def export(self, desk: int, stick: int) -> None:
        self.world.export(self._desk(desk), stick)

    @rule(desk=desks, stick=sticks)
    def import_stick(self, desk: int, stick: int) -> None:
        self.world.import_at_headquarters(stick)
        self.world.import_at_desk(self._desk(desk), stick)

    @rule(stick=sticks, old=st.integers(0, 8))
    def old_stick(self, stick: int, old: int) -> None:
        self.world.replay_stick(stick, old)
        self.world.keep_stick(stick)

    @rule(stick=sticks, chosen=st.integers(0, 8), at=st.integers(0, 5000), how=st.sampled_from(simulation.HARMS))
    def spoil(self, stick: int, chosen: int, at: int, how: str) -> None:
        self.world.spoil_stick(stick, chosen, at, how)

    @invariant()
    def all_that_is_true_at_every_moment(self) -> None:
        if self._world is not None:
            self.world.ledger.check(self.world.desks, self.world.hq)

    def teardown(self) -> None:
        try:
            if self._world is not None:
                note("\n".join(self.world.trace[-40:]))
                self.world.calm_down()
                self.world.settle()
        finally:
            self._closing.close()

    def _desk(self, number: int) -> SimulatedDesk:
        return self.world.desks[number]

    def _somebody(self, data: st.DataObject) -> tuple[SimulatedDesk, str]:
        """One of the people whom a desk has, and the desk."""
        here = [(desk, person) for desk in self.world.desks for person in desk.people()]
        return here[data.draw(st.integers(0, len(here) - 1))]


def _chosen() -> Any:  # noqa: ANN401 - Hypothesis' own class, which is its decorator as well
    """The profile of the command line if it is ours, the brief one otherwise."""
    nightly = settings.get_profile("nightly")
    return nightly if settings.default == nightly else settings.get_profile("brief")


class CampOnPostgresql(Camp):
    postgresql = True


TestCamp = Camp.TestCase
TestCamp.settings = _chosen()
TestCampOnPostgresql = CampOnPostgresql.TestCase
TestCampOnPostgresql.settings = settings(_chosen(), max_examples=max(1, _chosen().max_examples // 10))
