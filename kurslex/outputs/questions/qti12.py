"""A bank of questions in IMS QTI 1.2, as Canvas and as ILIAS read it.

Sources: IMS Question & Test Interoperability, ASI XML Binding, version 1.2; what the two platforms
write when they export questions. Both have a file for each category.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from kurslex.outputs.edition import Edition
from kurslex.outputs.questions.bank import Category, Choice, Numeric, exact_number, question_bank
from kurslex.outputs.questions.expected import Expected
from kurslex.outputs.questions.file_names import CANVAS_FILE, ILIAS_FILE
from kurslex.outputs.questions.html_text import link_html, paragraph, question_html
from kurslex.outputs.questions.package_manifest import MANIFEST, Resource, manifest
from kurslex.outputs.questions.xml_names import identifier
from kurslex.outputs.xml_text import document, element, escaped
from kurslex.outputs.zip.format_zip import zip_of

_NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_GENERAL, _OTHERWISE = "general_fb", "otherwise"


class Flavour(Struct, frozen=True, kw_only=True):
    """How a platform writes what the standard leaves open.

    `choice` and `number` are the names of its types of questions, in the field `kind`; `asked` and
    `typed` the ids of the responses; `html` the type of its texts; `action` how points are given,
    and `points` how many for a right answer. `has_mistakes` says whether a wrong number is told
    why, `is_bank` whether questions are in a bank with a name.
    """

    kind: str
    choice: str
    number: str
    asked: str
    typed: str
    html: str
    action: str
    points: str
    field: Callable[[str], str]
    has_mistakes: bool
    is_bank: bool


def _canvas_field(name: str) -> str:
    entry = element("response_label", "", {"ident": "answer"})
    entry = element("render_fib", entry, {"fibtype": "Decimal"})
    return element("response_str", entry, {"ident": name, "rcardinality": "Single"})


def _ilias_field(name: str) -> str:
    entry = element("render_fib", "", {"fibtype": "Decimal", "maxchars": "20"})
    attributes = {"ident": name, "rcardinality": "Single", "numtype": "Decimal"}
    return element("response_num", entry, attributes)


CANVAS = Flavour(
    kind="question_type",
    choice="multiple_choice_question",
    number="numerical_question",
    asked="response1",
    typed="response1",
    html="text/html",
    action="Set",
    points="100",
    field=_canvas_field,
    has_mistakes=True,
    is_bank=True,
)
ILIAS = Flavour(
    kind="QUESTIONTYPE",
    choice="SINGLE CHOICE QUESTION",
    number="NUMERIC QUESTION",
    asked="MCSR",
    typed="NUM",
    html="text/xhtml",
    action="Add",
    points="1",
    field=_ilias_field,
    has_mistakes=False,
    is_bank=False,
)


def qti12_files(edition: Edition) -> dict[str, bytes]:
    """Return the packages of the edition's language; raises as `question_bank` does."""
    (tag,) = edition.tags
    bank = question_bank(edition)
    flavours = {CANVAS_FILE: CANVAS, ILIAS_FILE: ILIAS}
    return {name.replace("{tag}", tag): qti12(bank, tag, each) for name, each in flavours.items()}


def qti12(bank: Sequence[Category], tag: str, flavour: Flavour) -> bytes:
    """Return the package with some categories."""
    files = {f"{identifier(each.id)}.xml": document(_category(each, flavour)) for each in bank}
    resources = [
        Resource(id=path.removesuffix(".xml"), kind="imsqti_xmlv1p2", path=path) for path in files
    ]
    made = manifest(resources, f"kurslex-{tag}", "IMS Content", "1.1.3")
    return zip_of(files, {MANIFEST: document(made)})


def _category(category: Category, flavour: Flavour) -> str:
    items = "".join(_item(each, flavour) for each in category.questions)
    if not flavour.is_bank:
        return element("questestinterop", items)
    title = element("qtimetadata", _field("bank_title", ": ".join(category.path)))
    bank = element("objectbank", title + items, {"ident": identifier(category.id)})
    return element("questestinterop", bank, {"xmlns": _NAMESPACE})


def _item(question: Choice | Numeric, flavour: Flavour) -> str:
    is_choice = isinstance(question, Choice)
    fields = {flavour.kind: flavour.choice if is_choice else flavour.number}
    metadata = "".join(_field(name, text) for name, text in fields.items())
    if isinstance(question, Choice):
        shown, rules, said = _choice(question, flavour)
    else:
        shown, rules, said = _numeric(question, flavour)
    limits = {"varname": "SCORE", "vartype": "Decimal", "minvalue": "0", "maxvalue": flavour.points}
    general = _rule(element("other"), feedback=_GENERAL)
    outcomes = element("outcomes", element("decvar", "", limits))
    content = (
        element("itemmetadata", element("qtimetadata", metadata)),
        element(
            "presentation", element("flow", _material(question_html(question), flavour) + shown)
        ),
        element("resprocessing", "".join((outcomes, general, *rules))),
        _said(_GENERAL, link_html(question.address), flavour),
        *(_said(name, paragraph(words), flavour) for name, words in said.items()),
    )
    attributes = {"ident": identifier(question.id), "title": question.name}
    return element("item", "".join(content), attributes)


_Parts = tuple[str, Iterable[str], Mapping[str, str]]
"""What a question shows below its text, its rules, and what is said, by ids."""


def _choice(question: Choice, flavour: Flavour) -> _Parts:
    labels, rules, said = [], [], {}
    for number, each in enumerate(question.options):
        name, feedback = str(number), f"response_{number}" if each.explanation else ""
        labels.append(
            element("response_label", _material(paragraph(each.text), flavour), {"ident": name})
        )
        chosen = element("varequal", name, {"respident": flavour.asked})
        rules.append(_rule(chosen, _scored(flavour, is_right=each.right), feedback=feedback))
        if feedback:
            said[feedback] = each.explanation
    options = element("render_choice", "".join(labels), {"shuffle": "Yes"})
    attributes = {"ident": flavour.asked, "rcardinality": "Single"}
    return element("response_lid", options, attributes), rules, said


def _numeric(question: Numeric, flavour: Flavour) -> _Parts:
    answers = {f"answer_{number}": each for number, each in enumerate(question.expected, 1)}
    if not flavour.has_mistakes:  # and one range alone, the widest
        answers = {name: each for name, each in answers.items() if each.right}
        answers = dict([*answers.items()][-1:])
    rules = [
        _rule(
            _range(each, flavour.typed),
            _scored(flavour, is_right=each.right),
            feedback=name if flavour.has_mistakes else "",
            is_last=True,
        )
        for name, each in answers.items()
    ]
    if not flavour.has_mistakes:
        return flavour.field(flavour.typed), rules, {}
    rules.append(_rule(element("other"), feedback=_OTHERWISE))
    said = {name: each.words for name, each in answers.items()}
    return flavour.field(flavour.typed), rules, {**said, _OTHERWISE: question.otherwise}


def _range(each: Expected, name: str) -> str:
    low, high = (exact_number(each.value + sign * each.tolerance) for sign in (-1, 1))
    response = {"respident": name}
    return element("vargte", low, response) + element("varlte", high, response)


def _scored(flavour: Flavour, *, is_right: bool) -> str:
    attributes = {"action": flavour.action, "varname": "SCORE"}
    return element("setvar", flavour.points if is_right else "0", attributes)


def _rule(condition: str, score: str = "", *, feedback: str = "", is_last: bool = False) -> str:
    content = element("conditionvar", condition) + score
    if feedback:
        attributes = {"feedbacktype": "Response", "linkrefid": feedback}
        content += element("displayfeedback", "", attributes)
    return element("respcondition", content, {"continue": "No" if is_last else "Yes"})


def _said(name: str, html: str, flavour: Flavour) -> str:
    text = element("flow_mat", _material(html, flavour))
    return element("itemfeedback", text, {"ident": name})


def _material(html: str, flavour: Flavour) -> str:
    return element("material", element("mattext", escaped(html), {"texttype": flavour.html}))


def _field(name: str, text: str) -> str:
    content = element("fieldlabel", name) + element("fieldentry", escaped(text))
    return element("qtimetadatafield", content)
