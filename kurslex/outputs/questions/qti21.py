"""A bank of questions as a content package of IMS QTI 2.1: an item for each, and a test of all.

Sources: IMS Question and Test Interoperability, Assessment Test, Section and Item Information
Model, version 2.1; IMS Content Packaging 1.1.4.
"""

from collections.abc import Iterable, Sequence

from kurslex.outputs.edition import Edition
from kurslex.outputs.questions.bank import Category, Choice, Numeric, exact_number, question_bank
from kurslex.outputs.questions.file_names import QTI21_FILE
from kurslex.outputs.questions.html_text import paragraph, question_html
from kurslex.outputs.questions.package_manifest import MANIFEST, Resource, manifest
from kurslex.outputs.questions.xml_names import identifier
from kurslex.outputs.xml_text import document, element, escaped
from kurslex.outputs.zip.format_zip import zip_of

TEST = "test.xml"
_ITEMS = "items/"
_SCHEMA = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_RESPONSE, _SCORE, _FEEDBACK, _OTHERWISE = "RESPONSE", "SCORE", "FEEDBACK", "otherwise"
_LENGTH = "15"  # of the field for a number, in characters


def qti21_file(edition: Edition) -> dict[str, bytes]:
    """Return the package of the edition's language; raises as `question_bank` does."""
    (tag,) = edition.tags
    title = edition.say(tag, "site-name")
    return {QTI21_FILE.replace("{tag}", tag): qti21(question_bank(edition), tag, title)}


def qti21(bank: Sequence[Category], tag: str, title: str) -> bytes:
    """Return the package with some categories; `title` is that of the test."""
    questions = [each for category in bank for each in category.questions]
    items = {_path(each): document(_item(each, tag)) for each in questions}
    files = {
        **items,
        TEST: document(_test(bank, title)),
        MANIFEST: document(_manifest([*items], tag)),
    }
    return zip_of(files)


def _path(question: Choice | Numeric) -> str:
    return f"{_ITEMS}{identifier(question.id)}.xml"


def _manifest(paths: Sequence[str], tag: str) -> str:
    items = [Resource(id=_resource(path), kind="imsqti_item_xmlv2p1", path=path) for path in paths]
    needs = tuple(each.id for each in items)
    test = Resource(id="test", kind="imsqti_test_xmlv2p1", path=TEST, needs=needs)
    return manifest((test, *items), f"kurslex-{tag}", "QTIv2.1 Package", "1.0.0")


def _resource(path: str) -> str:
    return path.removeprefix(_ITEMS).removesuffix(".xml")


def _test(bank: Iterable[Category], title: str) -> str:
    """Return a test with a section for each category, from which teachers take what they want."""
    sections = "".join(
        element(
            "assessmentSection",
            "".join(
                element(
                    "assessmentItemRef",
                    "",
                    {"identifier": identifier(each.id), "href": _path(each)},
                )
                for each in category.questions
            ),
            {
                "identifier": f"section.{identifier(category.id)}",
                "title": category.path[-1],
                "visible": "true",
            },
        )
        for category in bank
    )
    part = element(
        "testPart",
        sections,
        {"identifier": "part", "navigationMode": "nonlinear", "submissionMode": "individual"},
    )
    return element("assessmentTest", part, {"xmlns": _SCHEMA, "identifier": "test", "title": title})


def _item(question: Choice | Numeric, tag: str) -> str:
    parts = _choice(question) if isinstance(question, Choice) else _numeric(question)
    return element(
        "assessmentItem",
        "".join(parts),
        {
            "xmlns": _SCHEMA,
            "identifier": identifier(question.id),
            "title": question.name,
            "adaptive": "false",
            "timeDependent": "false",
            "xml:lang": tag,
        },
    )


def _choice(question: Choice) -> Iterable[str]:
    names = [f"option{number}" for number in range(1, len(question.options) + 1)]
    options = list(zip(names, question.options, strict=True))
    yield _declared("identifier", next(name for name, each in options if each.right))
    yield from _outcomes()
    choices = "".join(
        element("simpleChoice", escaped(each.text), {"identifier": name}) for name, each in options
    )
    settings = {"responseIdentifier": _RESPONSE, "shuffle": "true", "maxChoices": "1"}
    interaction = element("choiceInteraction", choices, settings)
    yield element("itemBody", question_html(question) + interaction)
    right = _variable() + element("correct", "", {"identifier": _RESPONSE})
    condition = element("responseIf", element("match", right) + _set(_SCORE, "float", "1"))
    chosen = element("setOutcomeValue", _variable(), {"identifier": _FEEDBACK})
    yield element("responseProcessing", element("responseCondition", condition) + chosen)
    for name, each in options:
        if each.explanation:
            yield _said(name, each.explanation)


def _numeric(question: Numeric) -> Iterable[str]:
    yield _declared("float", exact_number(question.expected[0].value))
    yield from _outcomes()
    field = {"responseIdentifier": _RESPONSE, "expectedLength": _LENGTH}
    entry = element("p", element("textEntryInteraction", "", field))
    yield element("itemBody", question_html(question) + element("div", entry))
    answers = [(f"answer{number}", each) for number, each in enumerate(question.expected, 1)]
    conditions: list[str] = []
    for name, each in answers:
        value = element("baseValue", exact_number(each.value), {"baseType": "float"})
        tolerance = " ".join([exact_number(each.tolerance)] * 2)
        near = element(
            "equal", _variable() + value, {"toleranceMode": "absolute", "tolerance": tolerance}
        )
        outcome = _set(_FEEDBACK, "identifier", name)
        outcome += _set(_SCORE, "float", "1") if each.right else ""
        kind = "responseElseIf" if conditions else "responseIf"
        conditions.append(element(kind, near + outcome))
    conditions.append(element("responseElse", _set(_FEEDBACK, "identifier", _OTHERWISE)))
    yield element("responseProcessing", element("responseCondition", "".join(conditions)))
    for name, each in answers:
        yield _said(name, each.words)
    yield _said(_OTHERWISE, question.otherwise)


def _declared(kind: str, right: str) -> str:
    """Return the declaration of the response, with what is right."""
    content = element("correctResponse", element("value", right))
    attributes = {"identifier": _RESPONSE, "cardinality": "single", "baseType": kind}
    return element("responseDeclaration", content, attributes)


def _outcomes() -> Iterable[str]:
    zero = element("defaultValue", element("value", "0"))
    for name, kind, content in ((_SCORE, "float", zero), (_FEEDBACK, "identifier", "")):
        attributes = {"identifier": name, "cardinality": "single", "baseType": kind}
        yield element("outcomeDeclaration", content, attributes)


def _variable() -> str:
    return element("variable", "", {"identifier": _RESPONSE})


def _set(name: str, kind: str, value: str) -> str:
    content = element("baseValue", value, {"baseType": kind})
    return element("setOutcomeValue", content, {"identifier": name})


def _said(name: str, words: str) -> str:
    attributes = {"outcomeIdentifier": _FEEDBACK, "identifier": name, "showHide": "show"}
    return element("modalFeedback", paragraph(words), attributes)
