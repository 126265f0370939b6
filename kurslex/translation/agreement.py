"""What is recorded when somebody has compared pages, or mended a slip of the pen."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kurslex.model.checked import Checked, Fingerprint
from kurslex.model.page import LocalizedConcept
from kurslex.translation.parts import Part
from kurslex.translation.standing import Key, Standing


class NoMereSlipError(ValueError):
    """An edit adds, drops or moves parts of a page, so it is more than typographical."""


def compared(
    standing: Standing, key: Key, sources: Iterable[str], *, says_more: bool = False
) -> dict[str, Checked]:
    """Return a page's records once it has been checked against sources as they are now.

    The page then says the same as they do, unless it `says_more`: then they are outdated by it.
    """
    tag, concept = key
    glossary = standing.glossary
    own = () if says_more else standing.fingerprints[key]
    fresh = {
        source: Checked(source=standing.fingerprints[source, concept], own=own)
        for source in sources
    }
    records = {**glossary.pages[key].checked, **fresh}
    return {each: records[each] for each in glossary.locales if each in records and each != tag}


def forgiven(
    page: LocalizedConcept, edited: Key, before: Sequence[Part], after: Sequence[Part]
) -> dict[str, Checked]:
    """Return a page's records with the text of an edited page after the edit in place of before.

    What was outdated for other reasons stays so: only the parts that the edit touched are replaced.
    Raises `NoMereSlipError` where the edited page has other parts than before.
    """
    if [part.name for part in before] != [part.name for part in after]:
        raise NoMereSlipError
    hashes = {old.hash: new.hash for old, new in zip(before, after, strict=True)}

    def moved(recorded: Fingerprint) -> Fingerprint:
        return tuple(hashes.get(each, each) for each in recorded)

    tag, concept = edited
    if page.id != concept:
        return dict(page.checked)
    if page.locale == tag:
        return {
            each: replace(record, own=moved(record.own)) for each, record in page.checked.items()
        }
    records = dict(page.checked)
    if tag in records:
        records[tag] = replace(records[tag], source=moved(records[tag].source))
    return records
