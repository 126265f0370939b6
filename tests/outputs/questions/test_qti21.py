"""The question bank in QTI 2.1: onyx2moodle reads the items, and their processing is replayed.

The published schemas are in no package that could be pinned; `test_packages_have_what_they_name`
and the elements' order below follow them.
"""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import Phase, given, settings
from lxml import etree, html
from onyx2moodle.parser import parse_item

from kurslex.outputs.questions.package_manifest import MANIFEST
from kurslex.outputs.questions.qti21 import TEST, qti21
from kurslex.outputs.questions.xml_names import identifier
from tests.outputs.questions.banks import choices, hostile_banks, numerics, project_bank

_ORDER = ("responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing")
_ORDER += ("modalFeedback",)


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """Return the folder in which the German package is unpacked."""
    return unpacked(project_bank("de"), tmp_path_factory.mktemp("qti21"))


def unpacked(bank, folder):
    ZipFile(BytesIO(qti21(bank, "de", "Kurslex"))).extractall(folder)
    return folder


def item(folder, question):
    return parse_item(folder / "items" / f"{identifier(question.id)}.xml")


def plain(fragment):
    return html.fromstring(f"<div>{fragment}</div>").text_content()


def words(element):
    return "".join(element.itertext())


def tree(path):
    root = etree.parse(path).getroot()
    for each in root.iter():
        each.tag = etree.QName(each).localname
    return root


def processed(root, typed):
    """Return score and feedback for a number, by the rules of QTI for what the items use."""
    outcomes = {"SCORE": "0", "FEEDBACK": ""}
    for branch in root.find("responseProcessing/responseCondition"):
        near = branch.find("equal")
        if near is not None:
            below, above = map(float, near.get("tolerance").split())
            value = float(near.findtext("baseValue"))
            assert near.get("toleranceMode") == "absolute"
            if not value - below <= typed <= value + above:
                continue
        for each in branch.iterfind("setOutcomeValue"):
            outcomes[each.get("identifier")] = each.findtext("baseValue")
        break
    return outcomes["SCORE"], outcomes["FEEDBACK"]


def test_packages_have_what_they_name(package):
    manifest, names = tree(package / MANIFEST), {"test.xml", MANIFEST}
    resources = {each.get("identifier"): each for each in manifest.iter("resource")}
    for each in resources.values():
        assert [file.get("href") for file in each.iter("file")] == [each.get("href")]
        names.add(each.get("href"))
    found = {each.relative_to(package).as_posix() for each in package.rglob("*.xml")}
    assert found == names
    needed = {each.get("identifierref") for each in resources["test"].iter("dependency")}
    assert needed == resources.keys() - {"test"}


def test_the_test_has_a_section_for_each_category(package):
    sections = tree(package / TEST).iter("assessmentSection")
    assert [(each.get("title"), [one.get("identifier") for one in each]) for each in sections] == [
        (each.path[-1], [identifier(one.id) for one in each.questions])
        for each in project_bank("de")
    ]


def test_items_have_the_elements_in_the_order_of_the_schema(package):
    for path in (package / "items").iterdir():
        names = [each.tag for each in tree(path)]
        assert names == sorted(names, key=_ORDER.index)


def test_each_question_is_an_item(package):
    for each in choices("de"):
        found = item(package, each)
        [interaction] = found.interactions
        assert (found.title, interaction.kind, interaction.shuffle) == (each.name, "choice", True)
        assert [plain(one.html) for one in interaction.choices] == [
            one.text for one in each.options
        ]
        [right] = found.response_decls["RESPONSE"].correct_values
        assert [one.identifier == right for one in interaction.choices] == [
            one.right for one in each.options
        ]
        said = {one.identifier: plain(one.html) for one in found.feedback}
        assert [said.get(one.identifier, "") for one in interaction.choices] == [
            one.explanation for one in each.options
        ]


def test_exercises_are_judged_as_on_their_page(package):
    for each in numerics("de"):
        found = item(package, each)
        root = tree(package / "items" / f"{identifier(each.id)}.xml")
        said = {one.identifier: plain(one.html) for one in found.feedback}
        declared = found.response_decls["RESPONSE"]
        assert (declared.base_type, declared.correct_values) == (
            "float",
            [root.findtext("responseDeclaration/correctResponse/value")],
        )
        assert float(declared.correct_values[0]) == float(each.expected[0].value)
        for expected in each.expected:
            score, feedback = processed(root, float(expected.value))
            assert score == ("1" if expected.right else "0")
            first = next(one for one in each.expected if one.value == expected.value)
            assert said[feedback] == first.words
        rounded = float(each.expected[0].value + each.expected[1].tolerance * 9 / 10)
        assert processed(root, rounded)[0] == "1"
        assert processed(root, 1e15) == ("0", "otherwise")
        assert said["otherwise"] == each.otherwise


@settings(max_examples=20, deadline=None, phases=[Phase.generate])
@given(hostile_banks())
def test_hostile_words_come_back(tmp_path_factory, category):
    """Lxml reads the words, since onyx2moodle hands them on without escaping them again."""
    folder = unpacked([category], tmp_path_factory.mktemp("hostile"))
    choice, numeric = category.questions
    root = tree(folder / "items" / f"{identifier(choice.id)}.xml")
    assert (item(folder, choice).title, root.get("title")) == (choice.name, choice.name)
    assert words(root.find("itemBody/p")) == choice.text
    assert [*map(words, root.iter("simpleChoice"))] == [each.text for each in choice.options]
    assert [*map(words, root.iter("modalFeedback"))] == [
        each.explanation for each in choice.options
    ]
    assert len(item(folder, numeric).feedback) == len(numeric.expected) + 1
    root = tree(folder / "items" / f"{identifier(numeric.id)}.xml")
    table = numeric.tables[0]
    texts = [*numeric.paragraphs, table.caption, f"{table.head[0][0]} (kg)", table.rows[0][0]]
    assert words(root.find("itemBody")) == "".join(texts)
    assert [*map(words, root.iter("modalFeedback"))] == [
        *(each.words for each in numeric.expected),
        numeric.otherwise,
    ]
