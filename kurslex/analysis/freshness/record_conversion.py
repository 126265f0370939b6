"""Records of before November 2026, in which every character counted -> records of words."""

from pathlib import Path

from kurslex.analysis.freshness.earlier_texts import earlier_parts
from kurslex.analysis.freshness.page_parts import canonical, is_exact
from kurslex.model.checked import Checked, Fingerprint
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept


def converted(root: Path, glossary: Glossary, page: LocalizedConcept) -> dict[str, Checked]:
    """Return a page's records with the hashes of words in place of earlier ones.

    The texts that were compared are looked for in the pages of today and in git. A record of which
    one is not found stays as it is, and is read as it was: nothing becomes fresh or outdated.
    """
    found = dict(page.checked)
    for tag, record in page.checked.items():
        other = glossary.page(tag, page.id)
        source = _of_words(root, other, record.source) if other else None
        own = _of_words(root, page, record.own)
        if source is not None and own is not None:
            found[tag] = Checked(source=source, own=own)
    return found


def is_earlier(record: Checked) -> bool:
    """Whether a record has hashes in which every character counts."""
    return is_exact(record.source) or is_exact(record.own)


def _of_words(root: Path, page: LocalizedConcept, recorded: Fingerprint) -> Fingerprint | None:
    if not is_exact(recorded):
        return recorded
    hashes = [part.hash for part in earlier_parts(root, page, recorded) if part]
    return canonical(page, tuple(hashes)) if len(hashes) == len(recorded) else None
