"""What the report tells of the machine."""

import pytest

from scripts.peers.machine import describe_machine


@pytest.mark.parametrize(
    ("load", "told"),
    [
        ((0.3, 2.0, 3.0), "0.3 in the last minute, 2.0 in the last five"),
        (
            (1.5, 0.25, 0.1),
            "1.5 in the last minute, 0.2 in the last five; "
            "other work ran beside, so these figures are provisional",
        ),
    ],
)
def test_a_busy_machine_is_told(
    load: tuple[float, ...], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.getloadavg", lambda: load)
    machine = describe_machine()
    assert machine["load before"] == told
    assert list(machine) == ["processors", "memory", "system", "load before"]
    assert machine["memory"].endswith(" GiB")
