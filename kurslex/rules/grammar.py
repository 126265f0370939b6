"""Rule [grammar]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.grammar import Inflection
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, nearest
from kurslex.rules.registry import Reads, rule


@rule("grammar", reads=Reads.CONCEPT)
def check_grammar(glossary: Glossary) -> Iterator[Problem]:
    """A term has one of its language's genders, and the forms that its language names.

    Which these are is declared as `grammar` in the language's `locale.yml`. A form is said with its
    article, which needs the gender; what has no singular gender, a plural alone, needs none.

    Bad: `gender: m`; `genitive: Markts` without `gender`; `genitive` in Italian.
    Good: `gender: masculine`, `genitive: Markts`, `plural: Märkte`.
    """
    for page in glossary.pages.values():
        locale = glossary.locales.get(page.locale)  # none where its file cannot be read
        for message, hint in _faults(page, locale.inflection) if locale else ():
            yield Problem(
                path=page.path,
                line=page.preferred.grammar.line,
                message=message,
                check="grammar",
                hint=hint,
            )


def _faults(page: LocalizedConcept, language: Inflection) -> Iterator[tuple[str, str]]:
    grammar = page.preferred.grammar
    declared = f"what there is, docs/{page.locale}/locale.yml says in 'grammar'"
    if grammar.gender and grammar.gender not in language.genders:
        near = nearest(grammar.gender, language.genders)
        known = f"write one of {', '.join(language.genders)}" if language.genders else declared
        yield (
            f"'{grammar.gender}' is not a gender of this language",
            f"did you mean '{near}'?" if near else known,
        )
    for form in grammar.forms:
        if form not in language.forms:
            yield f"terms of this language have no field '{form}'", f"take it out; {declared}"
    if grammar.genitive and not grammar.gender:
        yield "the term has a genitive and no gender", "add a line 'gender: …'"
