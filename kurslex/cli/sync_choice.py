"""Which pages `kurslex sync` is to record, and against which languages."""

import argparse

from kurslex.analysis.freshness.comparison import Key
from kurslex.cli.language_arguments import known_language
from kurslex.cli.page_arguments import NoPageError, asked_page
from kurslex.model.glossary import Glossary


def chosen_pages(args: argparse.Namespace, glossary: Glossary) -> dict[Key, list[str]]:
    """Return the languages of each page that it was compared with, by locale tag and concept.

    Raises `NoPageError` or `WrongLanguageError` where the command is misused.
    """
    if args.each_other and args.says_more:
        raise NoPageError("pages that agree with each other do not say more; leave one of them out")
    chosen = {key: _sources(args, glossary, *key) for key in _keys(args, glossary)}
    if args.each_other:
        for (tag, concept), sources in [*chosen.items()]:
            group = [tag, *sources]
            for each in group:
                chosen[each, concept] = [other for other in group if other != each]
    return chosen


def _keys(args: argparse.Namespace, glossary: Glossary) -> list[Key]:
    if args.all:
        if args.locale:
            raise NoPageError("--all means all pages of all languages; name none, or leave it out")
        return [key for key in glossary.pages if len(glossary.translations(key[1])) > 1]
    if not args.concepts:
        raise NoPageError("name a language and a concept, or --all")
    for concept in args.concepts:
        asked_page(glossary, args.locale, concept)
    return [(args.locale, concept) for concept in args.concepts]


def _sources(args: argparse.Namespace, glossary: Glossary, tag: str, concept: str) -> list[str]:
    """Return the languages that a page was compared with."""
    if not args.source:
        others = [each for each in glossary.translations(concept) if each != tag]
        if not others:
            raise NoPageError(f"docs/{tag}/{concept}.md is the only page of its concept")
        return others
    for source in args.source:
        known_language(glossary, source)
        if source == tag:
            raise NoPageError("a page is not its own source")
        asked_page(glossary, source, concept)
    return list(dict.fromkeys(args.source))
