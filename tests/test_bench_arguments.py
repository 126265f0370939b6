"""`make bench` and `make bench-peers` are told how much to measure, and refuse what they cannot."""

import pytest

from scripts import bench
from scripts.peers import __main__ as peers


@pytest.mark.parametrize(
    ("main", "program"),
    [(bench.main, "python scripts/bench.py"), (peers.main, "python -m scripts.peers")],
)
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--sizes", "60,none"], "argument --sizes: 'none' is not a number from 2 on"),
        (["--sizes", "1"], "argument --sizes: '1' is not a number from 2 on"),
        (["--runs", "0"], "argument --runs: '0' is not a number from 1 on"),
    ],
)
def test_wrong_options_are_named_before_anything_is_measured(
    main, program, arguments, said, capsys
):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert (out, err.splitlines()[-1]) == ("", f"{program}: error: {said}")
