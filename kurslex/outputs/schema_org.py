"""A glossary in the words of schema.org, as one file of JSON-LD."""

import json

from kurslex.outputs.edition import Edition
from kurslex.site.schema_org import VOCABULARY, defined_term, term_set

SCHEMA_ORG_FILE = "kurslex-schema-org.jsonld"


def schema_org_file(edition: Edition) -> dict[str, bytes]:
    """Return the file: the set of terms, then each concept with its terms in all languages."""
    graph = [term_set(edition.glossary, edition.site, edition.tags, edition.date)]
    graph += [defined_term(edition.site, each.concept, each.pages) for each in edition.described()]
    content = {"@context": {"@vocab": VOCABULARY}, "@graph": graph}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return {SCHEMA_ORG_FILE: text.encode() + b"\n"}
