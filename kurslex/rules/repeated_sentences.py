"""Rules [repeated-sentence], [needless-repeat]."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.sentence import Sentence
from kurslex.problem import Problem, Severity, did_you_mean
from kurslex.rules.registry import Reads, rule

_FEWEST_IN_COMMON = 4  # of the triples of two sentences of eight words
_MOST_OF_A_PAGE = 5
_MOST_WITH_A_TRIPLE = 50


@rule("repeated-sentence", "needless-repeat", severity=Severity.WARNING, reads=Reads.LANGUAGE)
def check_repeated_sentences(glossary: Glossary) -> Iterator[Problem]:
    """Two pages of a language do not have nearly the same sentence; a page says where it may.

    Compared are sentences of eight words or more, outside of sources and questions, as the sets of
    all three words that follow one another, of each word five letters. Two are nearly the same if
    they have half of all these in common, or one has nine tenths of the other's.

    Bad: `When rates rise, prices of bonds fall.` on two pages; `repeats: {bond: …}` for no such.
    Good: said once, linked from the other; `repeats: {bond: Both examples begin with this bond.}`
    """
    for tag in glossary.locales:
        pages = [page for each in glossary.concepts if (page := glossary.page(tag, each))]
        for page, sentence, other, earlier in _repeated(pages):
            yield Problem(
                path=page.path,
                line=sentence.line,
                message=f"'{sentence.text}' is nearly the sentence in {other.path}:{earlier.line}",
                check="repeated-sentence",
                hint="say it on one of the two pages and link there, or, where both need it, write "
                f"'repeats: {{{other.id}: why}}' in the front matter",
            )
        by_id = {page.id: page for page in pages}
        for page in pages:
            yield from _needless(page, by_id)


def _repeated(
    pages: Sequence[LocalizedConcept],
) -> Iterator[tuple[LocalizedConcept, Sentence, LocalizedConcept, Sentence]]:
    """Yield each sentence of a page that is nearly one of an earlier page.

    Only sentences with a triple in common are compared, of which most have none, and none is
    compared with more than some dozens: a wording that is on all pages is found on most.
    """
    repeated = _repeated_triples(sentence for page in pages for sentence in page.sentences)
    having: defaultdict[int, list[tuple[LocalizedConcept, Sentence]]] = defaultdict(list)
    for page in pages:
        left = _MOST_OF_A_PAGE
        mine: list[tuple[int, Sentence]] = []
        for sentence in page.sentences:
            triples = sentence.triples
            if repeated.isdisjoint(triples):  # as most are: told sooner than by a list of none
                continue
            common = [each for each in triples if each in repeated]
            if len(common) < _FEWEST_IN_COMMON:
                continue
            mine += ((each, sentence) for each in common)
            earlier = _alike(page, sentence, common, having) if left else None
            if earlier:
                left -= 1
                yield page, sentence, *earlier
        for triple, sentence in mine:
            if len(having[triple]) < _MOST_WITH_A_TRIPLE:
                having[triple].append((page, sentence))


def _repeated_triples(sentences: Iterable[Sentence]) -> set[int]:
    """Return the triples that more than one sentence has; none has one twice."""
    once: set[int] = set()
    repeated: set[int] = set()
    for sentence in sentences:
        triples = sentence.triples
        repeated |= once.intersection(triples)
        once.update(triples)
    return repeated


def _alike(
    page: LocalizedConcept,
    sentence: Sentence,
    common: Sequence[int],
    having: defaultdict[int, list[tuple[LocalizedConcept, Sentence]]],
) -> tuple[LocalizedConcept, Sentence] | None:
    """Return the first sentence of an earlier page that is nearly the same and may not be."""
    tried: set[int] = set()
    for other, earlier in chain.from_iterable(having.get(each, ()) for each in common):
        if id(earlier) not in tried:
            tried.add(id(earlier))
            allowed = other.id in page.repeats or page.id in other.repeats
            if not allowed and are_alike(sentence, earlier):
                return other, earlier
    return None


def are_alike(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences are nearly the same (see the rule)."""
    of_one, of_other = one.triples, other.triples
    both = len(set(of_one).intersection(of_other))
    lengths = len(of_one), len(of_other)
    return 3 * both >= sum(lengths) or 10 * both >= 9 * min(lengths)


def _needless(page: LocalizedConcept, pages: dict[str, LocalizedConcept]) -> Iterator[Problem]:
    for name in page.repeats:
        other = pages.get(name)
        if other is None or other is page:
            fault, hint = (
                "is no other page",
                did_you_mean(name, [each for each in pages if each != page.id]),
            )
        elif not any(are_alike(a, b) for a in page.sentences for b in other.sentences):
            fault, hint = "has no sentence of this page", "take it out"
        else:
            continue
        yield Problem(
            path=page.path,
            line=page.repeats_line,
            message=f"'repeats' names '{name}', which {fault}",
            check="needless-repeat",
            hint=hint,
        )
