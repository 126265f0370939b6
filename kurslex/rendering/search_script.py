"""What search looks terms up in, as a script: loaded on first use, from a file system as well."""

import json
from typing import Any

from kurslex.model.glossary import Glossary
from kurslex.search.common_words import common_words
from kurslex.search.joints import Joints, find_joints
from kurslex.search.term_index import Forms, SearchEntry, term_index

# The words that the list of what was found is made with; the page of results has its own.
_WORDS = {
    "count": "search-count",
    "none": "search-none",
    "texts": "search-texts-for",
    "admitted": "search-admitted",
    "deprecated": "search-deprecated",
}
_PLACES = {name: f"{{{name}}}" for name in ("query", "count", "term")}


def search_script_name(tag: str) -> str:
    """Return the file that holds what can be found in a language."""
    return f"search-{tag}.js"


def search_script(glossary: Glossary, tag: str) -> str:
    """Return the script that makes a language's terms and definitions known as `kurslexIndex`."""
    messages = glossary.messages[tag]
    entries = term_index(glossary, tag)
    joints = find_joints(glossary, tag)
    own = [entry for entry in entries if entry.language == tag]
    terms = [forms[0] for entry in own for forms in entry.terms]
    parts = joints.lasts(terms)
    index = {
        "words": {name: messages.format(message, **_PLACES) for name, message in _WORDS.items()},
        "languages": {
            other: locale.name for other, locale in glossary.locales.items() if other != tag
        },
        "common": [word for word in common_words(glossary, tag) if word not in parts],
        "entries": [_entry(entry, tag, joints) for entry in entries],
    }
    return f"kurslexIndex={json.dumps(index, ensure_ascii=False, separators=(',', ':'))}\n"


def _entry(entry: SearchEntry, tag: str, joints: Joints) -> list[Any]:
    """Return the fields in the order in which `search-entries.js` takes them.

    Joints are shown in the first form of each of the language's own terms.
    """

    def joined(forms: Forms) -> Forms:
        return (joints.marked(forms[0]), *forms[1:]) if entry.language == tag else forms

    fields = [
        entry.concept,
        entry.definition,
        joined(entry.preferred),
        [joined(forms) for forms in entry.admitted],
        [joined(forms) for forms in entry.deprecated],
        entry.foreign,
    ]
    return fields if entry.language == tag else [*fields, entry.language]
