"""A glossary in the vocabulary of schema.org, as one file of JSON-LD."""

from kurslex.model.page_times import content_date
from kurslex.outputs.edition import Edition
from kurslex.site.schema_org import VOCABULARY, defined_term, term_set
from kurslex.utils.compact_json import compact_json

SCHEMA_ORG_FILE = "kurslex-schema-org.jsonld"


def schema_org_file(edition: Edition) -> dict[str, bytes]:
    """Return the file: the set of terms, then each concept with its terms in all languages."""
    graph = [term_set(edition.glossary, edition.site, edition.tags, edition.date)]
    for each in edition.described():
        days = {tag: content_date(edition.changed_of(page)) for tag, page in each.pages.items()}
        graph.append(defined_term(edition.site, each.concept, each.pages, days))
    content = {"@context": {"@vocab": VOCABULARY}, "@graph": graph}
    return {SCHEMA_ORG_FILE: f"{compact_json(content)}\n".encode()}
