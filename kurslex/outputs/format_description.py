"""What is known of a format: what it is for, what it holds, and what is lost in it."""

from collections.abc import Callable, Mapping
from enum import Enum

from msgspec import Struct

from kurslex.outputs.edition import Edition

Make = Callable[[Edition], Mapping[str, bytes]]
"""What makes the files of an output, by paths relative to where they are put."""


class Languages(Enum):
    """How many languages the files of a format have."""

    ONE = "one"
    SEVERAL = "several"


class Lost(Enum):
    """What a glossary knows of its concepts and terms, and a format may not be able to hold."""

    TEXT = "the pages' texts"
    QUESTIONS = "the questions"
    DEFINITIONS = "definitions"
    TERMS = "terms"
    FORMS = "inflected forms"
    SECTION_IDS = "the ids of sections"
    GRAMMAR = "gender, genitive and plural"
    QUALIFIERS = "what sets a term apart from the same word for another concept"
    STATUS = "the status and the tags of a concept"
    HIDDEN = "which hidden labels are inflected forms, and which are terms to be avoided"
    AVOIDED = "terms to be avoided"
    REASONS = "why a term is to be avoided"
    THEMES = "themes"
    RELATIONS = "relations between concepts"
    HIERARCHY = "which concept is broader"
    RELATION_TYPES = "the types of relations"
    CALCULATORS = "which calculators belong to a concept"
    WITHDRAWN = "withdrawn concepts"
    OLDER = "what was not made or changed lately, or nobody knows when"
    UNUSABLE = "terms that have a line end"
    DECIMALS = "that an answer to an exercise has too few decimals"
    SAME_OUTPUT = "that another value of an asked input leads to the same result"
    HINTS = "the hints of exercises"
    MISTAKES = "what is said of a wrong number (ILIAS)"
    WRONG_OPTIONS = "questions with more or fewer than one right option"


class Format(Struct, frozen=True, kw_only=True):
    """A format: its name on the command line and in addresses, and what is said of it.

    `files` are the names of its files, with `{tag}` for their language where they have one: all of
    them, but of JSON only those that lead to the others, and none where they differ by the glossary
    or by what is asked for. `purpose` is an English phrase. `has_exercises` says whether exercises
    are in it with the numbers of the edition's seeds, `prints_texts` whether it can print the
    questions, `at_root` whether its paths begin at the root of a site.
    """

    name: str
    media_type: str
    files: tuple[str, ...]
    languages: Languages
    purpose: str
    lost: tuple[Lost, ...]
    make: Make
    has_exercises: bool = False
    at_root: bool = False
    prints_texts: bool = False
