"""Numbers and items that processes share: each is got once, and none is lost with a process.

Every case is a program of its own, for a test's own process has threads.
"""

import pytest

from tests.utils.test_parallel import said


@pytest.mark.parametrize("count", [0, 1, 5, 999, 12_345])
def test_each_number_is_got_once_whatever_process_asks(count: int) -> None:
    program = f"""
from kurslex.utils.parallel import run_all, shared_numbers
os.cpu_count = lambda: 3
with shared_numbers({count}) as numbers:
    made = run_all([lambda: [*numbers]] * 3)
print(sorted(number for each in made for number in each) == [*range({count})])
"""
    assert said(program) == ["begin", "True"]


def test_a_process_that_is_quick_gets_more_of_the_numbers() -> None:
    program = """
from kurslex.utils.parallel import run_in_parallel, shared_numbers
reader, writer = os.pipe()
def all_others():
    got = [*numbers]
    os.write(writer, b"done")
    return got
def one():
    got = next(iter(numbers))
    os.read(reader, 4)
    return [got, *numbers]
with shared_numbers(100) as numbers:
    print(*map(len, run_in_parallel(one, all_others)))
"""
    assert said(program) == ["begin", "1 99"]


def test_who_asks_first_gets_all_numbers_where_a_second_process_is_no_use() -> None:
    program = """
from kurslex.utils.parallel import run_in_parallel, shared_numbers
os.cpu_count = lambda: 1
with shared_numbers(12_345) as numbers:
    one, two = run_in_parallel(lambda: [*numbers], lambda: [*numbers])
    print(one == [*range(12_345)], two)
"""
    assert said(program) == ["begin", "True []"]


def test_what_each_item_gives_comes_in_order_from_both_processes() -> None:
    program = """
from kurslex.utils.parallel import for_each
reader, writer = os.pipe()
def make(item):
    if os.getpid() == begun:
        os.read(reader, 1)  # until the other process has got one
    else:
        os.write(writer, b"." * 50)
    return item * item, os.getpid() == begun
begun = os.getpid()
made = for_each(make, range(50))
print([each for each, _ in made] == [each * each for each in range(50)])
print(sorted({is_here for _, is_here in made}), for_each(make, []))
"""
    assert said(program) == ["begin", "True", "[False, True] []"]


def test_what_a_killed_process_had_taken_is_made_here() -> None:
    program = """
from kurslex.utils.parallel import for_each
reader, writer = os.pipe()
def make(item):
    if os.getpid() != begun:
        os.write(writer, b"." * 50)
        os.kill(os.getpid(), 9)
    os.read(reader, 1)
    return item
begun = os.getpid()
print(for_each(make, range(9)) == [*range(9)])
"""
    assert said(program) == ["begin", "True"]
