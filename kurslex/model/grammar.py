"""What readers who learn a language want to know of a term: its gender and two of its forms."""

from msgspec import Struct

GENDERS = ("masculine", "feminine", "neuter", "common")
FORMS = ("genitive", "plural")
"""The forms that a page may name, in the order in which a dictionary does."""


class Inflection(Struct, frozen=True, kw_only=True):
    """What a language's dictionaries say of a noun: which genders there are, and which `FORMS`."""

    genders: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


class Grammar(Struct, frozen=True, kw_only=True):
    """The same of one term; empty where its page does not say it. `line` is the first field's."""

    gender: str = ""
    genitive: str = ""
    plural: str = ""
    line: int = 1

    @property
    def forms(self) -> dict[str, str]:
        """The forms that the page names, by their names in `FORMS`."""
        named = {"genitive": self.genitive, "plural": self.plural}
        return {name: named[name] for name in FORMS if named[name]}
