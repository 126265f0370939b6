"""What a BCP 47 tag leaves unsaid: the script and the country that are likely, as CLDR has them."""

from collections.abc import Callable, Iterator

from babel.core import get_global
from msgspec import Struct

_SCRIPT = 4  # letters of its code (ISO 15924)
_COUNTRY = 2  # letters of its code (ISO 3166-1)
_REGION = 3  # digits of its code (UN M.49)
# CLDR's `nb` is `no`: it has them as one, and neither among its aliases.
_ONE = dict(pair.split() for pair in ["no nb"])


class Likely(Struct, frozen=True):
    """A language with its script and its region; each is empty where neither tag nor CLDR says."""

    language: str
    script: str
    region: str


def likely(tag: str) -> Likely:
    """Return what a tag says, and for the rest what is likely: `zh-TW` is `zh`, `Hant`, `TW`.

    Of two names for one language it has the one that counts: `he` for `iw`, `nb` for `no`.
    """
    name, *others = tag.split("-")
    language, script, region = name.lower(), "", ""
    for each in others:
        if is_script(each) and not (script or region):
            script = each.title()
        elif is_region(each) and not region:
            region = each.upper()
    language, _, meant = get_global("language_aliases").get(language, language).partition("_")
    script = script or (meant if is_script(meant) else "")
    script = script or _usual(language, region, is_script)
    # CLDR leaves out a script that is the likely one: zh_Hans is what zh alone stands for.
    region = region or _usual(language, script, is_region)
    return Likely(_ONE.get(language, language), script, region)


def _usual(language: str, said: str, asked: Callable[[str], bool]) -> str:
    """Return a part of what CLDR has for a language with a script or a region, or for it alone."""
    known = get_global("likely_subtags")
    found = known.get(f"{language}_{said}") or known.get(language, "")
    return next(filter(asked, found.split("_")[1:]), "")


def same_script(tag: str, other: str) -> bool:
    """Whether two tags are of one language in one script: whoever reads one reads the other."""
    first, second = likely(tag), likely(other)
    return (first.language, first.script) == (second.language, second.script)


def names_of(tag: str) -> Iterator[str]:
    """Yield the names under which a table may have a language, the most exact one first.

    These are the tag, what is left of it without its last parts, and before the language alone
    the language with the script that the tag stands for: `zh-TW`, `zh-Hant`, `zh`.
    """
    parts = tag.split("-")
    yield from ("-".join(parts[:count]) for count in range(len(parts), 1, -1))
    yield f"{parts[0]}-{likely(tag).script}"
    yield parts[0]


def is_script(part: str) -> bool:
    """Tell whether a part of a tag is the code of a script, as ISO 15924 has them."""
    return len(part) == _SCRIPT and part.isascii() and part.isalpha()


def is_region(part: str) -> bool:
    """Tell whether a part of a tag is the code of a country or of a part of the world."""
    by_letters = len(part) == _COUNTRY and part.isalpha()
    return part.isascii() and (by_letters or (len(part) == _REGION and part.isdigit()))
