"""TOML is read as the library reads it, but for what would take it very long."""

import tomllib

import pytest

from kurslex.imports.toml_text import read_toml

SAME = [
    "",
    "a = 1\n[b.c]\nd = 'x'\n",
    f"{'.'.join('a' * 50)} = 1",
    f"{'.'.join('a' * 40)} = 1\n{'.'.join('b' * 40)} = 1",
    f'a = "{". " * 300}"',
    f'a = """\n{"Words. " * 300}"""',
    f"a = '{'b-c_d' * 20_000}'",
]


@pytest.mark.parametrize("text", SAME, ids=range(len(SAME)))
def test_it_says_what_the_library_says(text: str) -> None:
    assert read_toml(text) == tomllib.loads(text)


@pytest.mark.parametrize("part", ["a", "long-name_1", '"a b"', "'c.d'", '""'])
@pytest.mark.parametrize("dot", [".", " . ", "\t."])
@pytest.mark.parametrize("around", ["x = 1\n{} = 1", "[{}]", "[[{}]]", "x = {{ {} = 1 }}"])
def test_a_key_of_many_parts_is_refused(part: str, dot: str, around: str) -> None:
    with pytest.raises(ValueError, match=r"^a key has more than 50 parts$"):
        read_toml(around.format(dot.join([part] * 20_000)))


def test_lists_that_are_nested_too_deeply_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^lists or tables are nested too deeply$"):
        read_toml(f"x = {'[' * 5_000}{']' * 5_000}")


@pytest.mark.parametrize("text", ["x = ", "x = 1979-99-99", f"x = {'9' * 5_000}"])
def test_what_is_malformed_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the library says why
        read_toml(text)
