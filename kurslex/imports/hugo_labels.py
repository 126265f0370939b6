"""Categories, tags and statuses of pages, in each language -> those of concepts, with names."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kurslex.imports.hugo_pages import HugoPage
from kurslex.imports.material import Material, Place
from kurslex.imports.names import identifier

Words = Mapping[str, Mapping[str, Sequence[str]]]
"""By concept and language tag, the words of a page in their order."""

Meanings = Mapping[tuple[str, str], Counter[str]]
"""By language tag and word, how often it stands for each label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Labels of one kind, such as tags.

    `of` has those of each concept, `names` by label and language tag what it is called, and `lost`
    the words of pages, by concept and language tag, that are no label of their concept.
    """

    of: Mapping[str, tuple[str, ...]]
    names: Mapping[str, Mapping[str, str]]
    lost: Mapping[tuple[str, str], Sequence[str]]


def concept_labels(
    pages: Mapping[str, Mapping[str, HugoPage]], material: Material, first: str
) -> tuple[dict[str, str], Mapping[str, tuple[str, ...]], dict[str, str]]:
    """Return the themes of concepts, their tags and statuses, and name them in the material.

    `pages` are those of each concept by language tags. Words of a page that say something else than
    its concept are kept, and so is the status that most concepts have: it tells nothing of one.
    """

    def read(field: str, words: Callable[[HugoPage], Sequence[str]]) -> Labels:
        found = labels(
            {
                concept: {tag: own for tag, page in each.items() if (own := words(page))}
                for concept, each in pages.items()
            },
            first,
        )
        for (concept, tag), left in found.lost.items():
            place = pages[concept][tag].place
            text = "\n".join(left)
            material.keep(f"field '{field}'", text, place, concept=concept, language=tag)
        return found

    themes = read("category", lambda page: [page.category] if page.category else [])
    tags = read("tags", lambda page: page.tags)
    statuses = read("status", lambda page: [page.status] if page.status else [])
    for theme, names in themes.names.items():
        material.themes[theme] = {tag: name[:1].upper() + name[1:] for tag, name in names.items()}
    material.tags |= tags.names
    material.statuses |= statuses.names
    status = _first_of(statuses)
    usual = _usual(status, len(pages))
    if usual:
        named = statuses.names[usual].get(first, usual)
        material.keep("status of most concepts", named, Place(path=material.source))
    return (
        _first_of(themes),
        tags.of,
        {concept: each for concept, each in status.items() if each != usual},
    )


def _first_of(found: Labels) -> dict[str, str]:
    return {concept: each[0] for concept, each in found.of.items() if each}


def _usual(status: Mapping[str, str], concepts: int) -> str:
    """Return the status that more than half of all concepts have, or nothing."""
    for name, count in Counter(status.values()).most_common(1):
        return name if 2 * count > concepts else ""
    return ""


def labels(words: Words, first: str) -> Labels:
    """Return the labels of concepts: the words in the language `first`, made ids.

    A word of another language is what stands at its place there in most concepts that have both. A
    concept without a page in `first` has the labels that the words of its other pages stand for.
    """
    meant = _meanings(words, first)
    found = {concept: _labels_of(pages, first, meant) for concept, pages in words.items()}
    used = sorted({label for each in found.values() for label in each})
    lost = {
        (concept, tag): left
        for concept, pages in words.items()
        for tag, own in pages.items()
        if (left := [word for word in own if _label(tag, word, meant) not in found[concept]])
    }
    return Labels(
        of=found,
        names={label: dict(_names(label, first, meant)) for label in used},
        lost=lost,
    )


def _meanings(words: Words, first: str) -> Meanings:
    meant: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for pages in words.values():
        known = [identifier(word) for word in pages.get(first, ())]
        for tag, own in pages.items():
            if len(own) == len(known):
                for word, label in zip(own, known, strict=True):
                    meant[tag, word].update([label] if label else ())
    return meant


def _labels_of(pages: Mapping[str, Sequence[str]], first: str, meant: Meanings) -> tuple[str, ...]:
    english = tuple(filter(None, map(identifier, pages.get(first, ()))))
    others = (
        tuple(filter(None, (_label(tag, word, meant) for word in own)))
        for tag, own in pages.items()
    )
    return tuple(dict.fromkeys(english or next(filter(None, others), ())))


def _label(tag: str, word: str, meant: Meanings) -> str:
    best = meant.get((tag, word), Counter()).most_common(1)
    return best[0][0] if best else identifier(word)


def _names(label: str, first: str, meant: Meanings) -> Iterator[tuple[str, str]]:
    """Yield the name of a label in each language: the word that most often stands for it.

    A language with the word of `first` has no name of its own, and will borrow it.
    """
    best: dict[str, tuple[int, str]] = {}
    for (tag, word), counts in meant.items():
        if counts and counts.most_common(1)[0][0] == label:
            best[tag] = max(best.get(tag, (0, "")), (counts[label], word), key=lambda each: each[0])
    for tag, (_, word) in best.items():
        if tag == first or word != best.get(first, (0, ""))[1]:
            yield tag, word
