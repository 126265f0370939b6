"""A language of the glossary and how it writes numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from kurslex.model.currency import Currency
from kurslex.model.grammar import Inflection
from kurslex.model.house_style import HouseStyle

# BCP 47 as far as it matters here: a tag names a folder, so it must not lead out of `docs/`.
LANGUAGE_TAG = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
DIGITS = "0123456789"
USUAL_GROUPS = (3, 3)


class NumberSymbols(Struct, frozen=True, kw_only=True):
    """How a locale writes numbers; the names are CLDR's.

    Each sign is one character, `minus` maybe with a mark of direction. `digits` are the ten from
    zero on. `groups` has the number of digits in the last group and in those before it, `least`
    how many digits a whole number has at least that is grouped.
    """

    decimal: str
    group: str
    minus: str
    digits: str = DIGITS
    groups: tuple[int, int] = USUAL_GROUPS
    least: int = 4

    @property
    def unusual(self) -> Mapping[str, str]:
        """The fields that differ from most languages', as attributes and scripts have them."""
        last, others = self.groups
        given = {
            "digits": self.digits if self.digits != DIGITS else "",
            "groups": f"{last},{others}" if (last, others) != USUAL_GROUPS else "",
            "least": str(self.least) if self.least != last + 1 else "",
        }
        return {name: text for name, text in given.items() if text}

    def for_script(self) -> dict[str, str]:
        """Return what the runtime in the browser reads."""
        signs = {"decimal": self.decimal, "group": self.group, "minus": self.minus}
        return {**signs, **self.unusual}


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """One language: its BCP 47 tag, its own name, and what readers it serves.

    `also` lists further browser language tags whose readers this locale serves best
    (`no` and `nn` for `nb`). `direction` is `ltr` or `rtl`, and `direction_line` where the file
    says so. `readability` names the measure by
    which `kurslex status` tells how hard a page is to read, or is empty. `alphabet` has the letters
    in order, in small letters, each with what sorts as that letter; `headings` has those from which
    on terms stand under another heading, each with that heading, and nothing where each letter is
    one. `order` says whether the alphabet decides, or ICU. `words` is the tag of the locale whose
    messages stand in for those not translated yet, or empty; `words_line` is where the
    file says so. `currency` is the one in which its readers count, None where the file names none.
    """

    tag: str
    name: str
    numbers: NumberSymbols
    also: tuple[str, ...] = ()
    direction: str = "ltr"
    direction_line: int = 1
    alphabet: tuple[tuple[str, ...], ...]
    headings: tuple[tuple[str, str], ...] = ()
    order: str = "alphabet"
    style: HouseStyle = field(default_factory=HouseStyle)
    inflection: Inflection = field(default_factory=Inflection)
    readability: str = ""
    words: str = ""
    words_line: int = 1
    currency: Currency | None = None

    @property
    def language(self) -> str:
        """The tag without script and country."""
        return self.tag.partition("-")[0]

    @property
    def voices(self) -> tuple[str, ...]:
        """The tags of voices that can speak the language, the best first: another region's last."""
        return tuple(dict.fromkeys((self.tag, self.language, *self.also)))
