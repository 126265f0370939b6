"""A glossary as a termbase: TBX-Basic of ISO 30042:2019, and the version of 2008 for older tools.

Both have the same entries. The version of 2019 is in the style "DCA": the names of data categories
are values of `type`.
"""

from collections.abc import Iterator, Mapping

from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.outputs.edition import Described, Edition
from kurslex.outputs.relations import relations
from kurslex.outputs.xml_text import document, element, escaped
from kurslex.ui.interface_messages import theme_message

TBX_FILE = "kurslex.tbx"
OLD_FILE = "kurslex-2008.tbx"

_STATUS = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.DEPRECATED: "deprecatedTerm-admn-sts",
}
_GENDERS = {
    "masculine": "masculine",
    "feminine": "feminine",
    "neuter": "neuter",
    "common": "other",
}
_NAMESPACE = "urn:iso:std:iso:30042:ed-2"


def tbx_files(edition: Edition) -> dict[str, bytes]:
    """Return the termbase in both versions."""
    described = list(edition.described())
    return {TBX_FILE: _file(edition, described), OLD_FILE: _old_file(edition, described)}


def _file(edition: Edition, described: list[Described]) -> bytes:
    related = relations(edition, described)
    header = _header(edition, note="p", outer="tbxHeader")
    entries = "".join(
        _entry(edition, each, ("conceptEntry", "langSec", "termSec"), related[each.concept.id].own)
        for each in described
    )
    root = element(
        "tbx",
        header + element("text", element("body", entries)),
        {
            "type": "TBX-Basic",
            "style": "dca",
            "xml:lang": edition.tags[0],
            "xmlns": _NAMESPACE,
        },
    )
    return document(root)


def _old_file(edition: Edition, described: list[Described]) -> bytes:
    related = relations(edition, described)
    header = _header(edition, note="p", outer="martifHeader")
    entries = "".join(
        _entry(edition, each, ("termEntry", "langSet", "tig"), related[each.concept.id].own)
        for each in described
    )
    root = element(
        "martif",
        header + element("text", element("body", entries)),
        {"type": "TBX-Basic", "xml:lang": edition.tags[0]},
    )
    return document(root, '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">')


def _header(edition: Edition, *, note: str, outer: str) -> str:
    first = edition.tags[0]
    said = [
        element(note, escaped(f"{edition.say(first, 'site-name')}: {edition.site.absolute('')}")),
        element(note, escaped(edition.say(first, "licence-content-address"))),
    ]
    if edition.date:
        said.append(element(note, edition.date))
    return element(outer, element("fileDesc", element("sourceDesc", "".join(said))))


def _entry(
    edition: Edition,
    each: Described,
    names: tuple[str, str, str],
    related: Mapping[str, tuple[str, ...]],
) -> str:
    """Return an entry; `names` are those of the elements for entry, language and term.

    A relation to several concepts is several references.
    """
    entry, language, term = names
    name = each.concept.id
    # The theme is written in the first language that the entry has: the format wants one text.
    field = edition.say(next(iter(each.pages)), theme_message(each.concept.theme))
    content = [
        element("descrip", escaped(field), {"type": "subjectField"}),
        *(
            element("ref", escaped(to), {"type": "crossReference", "target": f"c-{to}"})
            for to in dict.fromkeys(to for kind in related.values() for to in kind)
        ),
        element("xref", escaped(name), _external(edition.permalink(name))),
        *(
            element(language, "".join(_language(page, term)), {"xml:lang": tag})
            for tag, page in each.pages.items()
        ),
    ]
    return "\n" + element(entry, "".join(content), {"id": f"c-{name}"})


def _external(address: str) -> dict[str, str]:
    return {"type": "externalCrossReference", "target": address}


def _language(page: LocalizedConcept, name: str) -> Iterator[str]:
    definition = element("descrip", escaped(page.definition), {"type": "definition"})
    yield element("descripGrp", definition)
    for term in page.terms:
        yield "\n" + element(name, "".join(_term(term)))


def _term(term: Term) -> Iterator[str]:
    yield element("term", escaped(term.text))
    yield element("termNote", _STATUS[term.status], {"type": "administrativeStatus"})
    if term.grammar.gender:
        gender = _GENDERS[term.grammar.gender]
        yield element("termNote", gender, {"type": "grammaticalGender"})
    if term.reason:
        yield element("note", escaped(term.reason))
