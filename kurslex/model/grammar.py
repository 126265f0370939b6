"""What readers who learn a language want to know of a term: its gender and two of its forms."""

from dataclasses import dataclass

GENDERS = ("masculine", "feminine", "neuter", "common")
FORMS = ("genitive", "plural")
"""The forms that a page may name, in the order in which a dictionary does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inflection:
    """What a language's dictionaries say of a noun: which genders there are, and which `FORMS`."""

    genders: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
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
