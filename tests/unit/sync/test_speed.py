"""How fast the link was lately."""

from app.sync.speed import Speed


def test_it_tells_of_the_last_seconds_alone() -> None:
    now, carried = 0.0, 0
    speed = Speed(lambda: carried, lambda: now)
    speed.start()
    assert speed() == 0
    told = []
    for _ in range(30):
        now, carried = now + 1, carried + 1000
        told.append(speed())
    assert told == [1000] * 30
    for _ in range(12):
        now, carried = now + 1, carried + 100
        told.append(speed())
    assert told[-1] == 100
    now += 1000
    speed.start()
    now, carried = now + 2, carried + 10
    assert speed() == 5
