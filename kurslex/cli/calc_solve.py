"""`solve=sell profit=1000` for `kurslex calc`: which input is to be found, and for what."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kurslex.cli.calc_values import read_number, unknown
from kurslex.model.calculator import Calculator, Solution
from kurslex.model.locale import NumberSymbols


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The input that is looked for, and the value that its target shall have."""

    solution: Solution
    wanted: Fraction


def read_asked(
    words: Sequence[str], calculator: Calculator, symbols: NumberSymbols, complaints: list[str]
) -> tuple[Asked | None, list[str]]:
    """Return what is asked for, if anything is, and the words that are left.

    What is wrong is added to `complaints`.
    """
    given = [word.partition("=") for word in words]
    sought = [text for name, _, text in given if name == "solve"]
    if not sought:
        return None, list(words)
    known = {each.target: each for each in calculator.solutions() if each.unknown == sought[0]}
    named = [name for name, _, _ in given if name in known]
    others = {"solve", *(each.field.name for each in calculator.targets)}
    rest = [word for word in words if word.partition("=")[0] not in others]
    if len(sought) > 1:
        complaints.append("'solve' is given twice; write it once")
    elif not known:
        names = dict.fromkeys(each.unknown for each in calculator.solutions())
        complaints += unknown("input to solve for", sought[0], names)
    elif len(named) != 1:
        choice = " or ".join(f"{name}=…" for name in known)
        complaints.append(f"'solve={sought[0]}' needs one target; write {choice}")
    elif any(word.partition("=")[0] == sought[0] for word in rest):
        complaints.append(f"'{sought[0]}' is what is looked for; leave it out")
    else:
        target = next(each for each in calculator.targets if each.field.name == named[0])
        word = next(word for word in words if word.partition("=")[0] == named[0])
        wanted = read_number(word.partition("=")[2], target.field, symbols, word, complaints)
        return Asked(solution=known[named[0]], wanted=wanted), rest
    return None, rest
