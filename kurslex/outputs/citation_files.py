"""References to the glossary and its pages, in files for reference managers such as Zotero.

Sources: Citation File Format 1.2.0 (`CITATION.cff`, of the whole glossary), BibTeX, CSL-JSON 1.0.2
(each page in each language).
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from kurslex.analysis.citation import Citation, bibtex, citation
from kurslex.outputs.edition import Edition

CFF_FILE = "CITATION.cff"
BIBTEX_FILE = "kurslex-{tag}.bib"
CSL_FILE = "kurslex-{tag}-csl.json"
_MESSAGE = "Please cite this glossary as below; to cite one of its pages, see the page."
# What YAML takes for line ends, or allows nowhere, even in quotation marks.
_UNQUOTABLE = {each: f"\\u{each:04x}" for each in (*range(0x7F, 0xA0), 0x2028, 0x2029, 0xFEFF)}


def citation_files(edition: Edition) -> dict[str, bytes]:
    """Return the file of the whole, and for each language references to all of its pages."""
    files = {CFF_FILE: _whole(edition)}
    for tag in edition.tags:
        cited = list(_pages(edition, tag))
        entries = "\n\n".join(map(bibtex, cited))
        items = json.dumps([_csl(each) for each in cited], ensure_ascii=False, indent=1)
        files[BIBTEX_FILE.replace("{tag}", tag)] = f"{entries}\n".encode()
        files[CSL_FILE.replace("{tag}", tag)] = f"{items}\n".encode()
    return files


def _pages(edition: Edition, tag: str) -> Iterator[Citation]:
    messages = edition.glossary.messages[tag]
    for each in edition.described():
        if tag in each.pages:
            page = each.pages[tag]
            changed = edition.changed_of(page)
            yield citation(page, messages, edition.site, changed=changed, issue=edition.version)


def _csl(cited: Citation) -> dict[str, Any]:
    """Return a reference as CSL processors, Zotero among them, read it."""
    item = {
        "id": f"kurslex-{cited.locale}-{cited.concept}",
        "type": "entry-encyclopedia",
        "title": cited.term,
        "container-title": cited.work,
        "author": [{"literal": cited.author}] if cited.author else [],
        "issued": {"date-parts": [_day(cited.changed)]} if cited.changed else {},
        "version": cited.version,
        "URL": cited.address,
        "language": cited.locale,
        "note": cited.licence,
    }
    return {name: value for name, value in item.items() if value}


def _whole(edition: Edition) -> bytes:
    """Return what is cited of the whole, in the words of the first language."""
    first = edition.tags[0]
    name = edition.say(first, "site-name")
    fields: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": _MESSAGE,
        "type": "dataset",
        "title": f"{name}: {edition.say(first, 'site-subtitle')}",
        "version": edition.version,
        "date-released": edition.date,
        "url": edition.site.address if edition.site.is_published else "",
        "license-url": edition.say(first, "licence-content-address"),
    }
    lines = [f"{field}: {_quoted(text)}" for field, text in fields.items() if text]
    lines += ["authors:", f"  - name: {_quoted(edition.author(first) or name)}"]
    return ("\n".join(lines) + "\n").encode()


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).translate(_UNQUOTABLE)


def _day(changed: int) -> list[int]:
    day = datetime.fromtimestamp(changed, UTC)
    return [day.year, day.month, day.day]
