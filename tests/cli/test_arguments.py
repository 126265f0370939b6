"""No option of any command loses what it was given."""

import argparse

import pytest

from kurslex.cli import parser

KEEPING = {"_ExtendAction", "_AppendAction"}
WITHOUT_VALUE = {"_StoreTrueAction", "_StoreConstAction", "_HelpAction", "PrintVersions"}


def options() -> list[tuple[str, argparse.Action]]:
    top = parser()
    (commands,) = [each for each in top._actions if isinstance(each, argparse._SubParsersAction)]
    parsers = {"": top, **commands.choices}
    return [
        (name, action)
        for name, each in parsers.items()
        for action in each._actions
        if action.option_strings
    ]


def test_an_option_keeps_all_values_or_is_refused_when_it_comes_twice():
    kinds = {(name, action.dest): type(action).__name__ for name, action in options()}
    assert set(kinds.values()) <= {*KEEPING, *WITHOUT_VALUE, "Once"}
    several = [key for key, action in options_with_several() if kinds[key] not in KEEPING]
    assert several == []


def options_with_several() -> list[tuple[tuple[str, str], argparse.Action]]:
    return [((name, each.dest), each) for name, each in options() if each.nargs in {"+", "*"}]


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (["new", "x", "--theme", "a", "--theme", "b"], "--theme"),
        (["typo", "sv", "x", "--since", "a", "--since", "b"], "--since"),
        (["add-locale", "fr", "--words", "a", "--words", "b"], "--words"),
        (["status", "--format", "json", "--format", "text"], "--format"),
    ],
)
def test_twice_is_refused(arguments, option, capsys):
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(arguments)
    assert stopped.value.code == 2
    assert f": argument {option}: is given twice; " in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--project", "--since", "--debug"])
def test_two_hyphens_are_no_value(option, capsys):
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(["typo", "sv", "x", f"{option}=--"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith(f"kurslex typo: argument {option}: ")


def test_once_is_kept():
    args = parser().parse_args(["typo", "sv", "x", "--since", "a"])
    assert (args.since, args.locale, args.concept) == ("a", "sv", "x")
    assert parser().parse_args(["typo", "sv", "x"]).since == "HEAD"


def test_sources_and_languages_may_be_repeated():
    for command in (["export", "po"], ["diff", "sv", "x"], ["sync", "sv", "x"]):
        args = parser().parse_args([*command, "--source", "a", "--source", "b"])
        assert args.source == ["a", "b"]
