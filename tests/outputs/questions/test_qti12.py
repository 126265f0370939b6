"""The question bank in QTI 1.2: lxml reads it, and its rules are replayed.

The published DTD is in no package that could be pinned; the elements' order below follows it.
"""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from lxml import etree, html

from kurslex.outputs.questions.package_manifest import MANIFEST
from kurslex.outputs.questions.qti12 import CANVAS, ILIAS, qti12
from kurslex.outputs.questions.xml_names import identifier
from tests.outputs.questions.banks import choices, hostile_banks, numerics, project_bank

_ITEM = ["itemmetadata", "presentation", "resprocessing", "itemfeedback"]
_FLAVOURS = {"canvas": CANVAS, "ilias": ILIAS}


def unpacked(bank, flavour):
    """Return the root elements of the files of a package, without namespaces."""
    with ZipFile(BytesIO(qti12(bank, "de", flavour))) as package:
        found = {name: etree.fromstring(package.read(name)) for name in package.namelist()}
    for root in found.values():
        for each in root.iter():
            each.tag = etree.QName(each).localname
    return found


@pytest.fixture(scope="module", params=_FLAVOURS)
def package(request):
    flavour = _FLAVOURS[request.param]
    return flavour, unpacked(project_bank("de"), flavour)


def items(files):
    return {item.get("ident"): item for root in files.values() for item in root.iter("item")}


def plain(material):
    text = material.findtext(".//mattext")
    return html.fromstring(f"<div>{text}</div>").text_content()


def kind(item, flavour):
    fields = {
        each.findtext("fieldlabel"): each.findtext("fieldentry")
        for each in item.iter("qtimetadatafield")
    }
    return fields[flavour.kind]


def processed(item, response, typed):
    """Return the score and what is said for a response, by the rules of the standard."""
    score, said = 0.0, []
    feedback = {each.get("ident"): plain(each) for each in item.iter("itemfeedback")}
    others = []
    for rule in item.iterfind("resprocessing/respcondition"):
        [*conditions] = rule.find("conditionvar")
        named = [each.get("linkrefid") for each in rule.iterfind("displayfeedback")]
        if conditions[0].tag == "other":
            others += named
            continue
        assert {each.get("respident") for each in conditions} == {response}
        if all(_holds(each, typed) for each in conditions):
            points = float(rule.findtext("setvar"))
            score = points if rule.find("setvar").get("action") == "Set" else score + points
            said += [feedback[each] for each in named]
            if rule.get("continue") == "No":
                return score, said
    return score, said + [feedback[each] for each in others if each != "general_fb"]


def _holds(condition, typed):
    if condition.tag == "varequal":
        return condition.text == typed
    limit = float(condition.text)
    return typed >= limit if condition.tag == "vargte" else typed <= limit


def test_packages_have_a_file_for_each_category(package):
    flavour, files = package
    named = {f"{identifier(each.id)}.xml": each for each in project_bank("de")}
    assert files.keys() == {*named, MANIFEST}
    resources = [each.get("href") for each in files[MANIFEST].iter("resource")]
    assert resources == [*named]
    for path, category in named.items():
        found = [each.get("ident") for each in files[path].iter("item")]
        assert found == [identifier(each.id) for each in category.questions]
        titles = [
            each.findtext("fieldentry") for each in files[path].iterfind("objectbank/qtimetadata/*")
        ]
        assert titles == ([": ".join(category.path)] if flavour.is_bank else [])


def test_items_have_the_elements_in_the_order_of_the_standard(package):
    for item in items(package[1]).values():
        names = [each.tag for each in item]
        assert names == sorted(names, key=_ITEM.index)


def test_each_question_is_an_item(package):
    flavour, files = package
    found = items(files)
    for each in choices("de"):
        item = found[identifier(each.id)]
        assert (item.get("title"), kind(item, flavour)) == (each.name, flavour.choice)
        assert plain(item.find("presentation/flow/material")) == each.text
        labels = {label.get("ident"): plain(label) for label in item.iter("response_label")}
        assert [*labels.values()] == [option.text for option in each.options]
        for name, option in zip(labels, each.options, strict=True):
            score, said = processed(item, flavour.asked, name)
            assert score == (float(flavour.points) if option.right else 0)
            assert said == ([option.explanation] if option.explanation else [])


def test_exercises_are_judged_as_on_their_page(package):
    flavour, files = package
    found = items(files)
    for each in numerics("de"):
        item = found[identifier(each.id)]
        assert kind(item, flavour) == flavour.number
        for expected in each.expected:
            score, said = processed(item, flavour.typed, float(expected.value))
            assert score == (float(flavour.points) if expected.right else 0)
            first = next(one for one in each.expected if one.value == expected.value)
            assert said == ([first.words] if flavour.has_mistakes else [])
        rounded = float(each.expected[0].value + each.expected[1].tolerance * 9 / 10)
        assert processed(item, flavour.typed, rounded)[0] == float(flavour.points)
        otherwise = [each.otherwise] if flavour.has_mistakes else []
        assert processed(item, flavour.typed, 1e15) == (0, otherwise)


@pytest.mark.parametrize("flavour", _FLAVOURS.values(), ids=_FLAVOURS)
@given(category=hostile_banks())
def test_hostile_words_come_back(flavour, category):
    found = items(unpacked([category], flavour))
    choice, numeric = category.questions
    item = found[identifier(choice.id)]
    assert item.get("title") == choice.name
    assert plain(item.find("presentation/flow/material")) == choice.text
    assert [plain(each) for each in item.iter("response_label")] == [
        each.text for each in choice.options
    ]
    said = [plain(each) for each in item.iter("itemfeedback")]
    assert said == [choice.address, *(each.explanation for each in choice.options)]
    item = found[identifier(numeric.id)]
    table = numeric.tables[0]
    texts = [*numeric.paragraphs, table.caption, f"{table.head[0][0]} (kg)", table.rows[0][0]]
    assert plain(item.find("presentation/flow/material")) == "".join(texts)
    words = [*(each.words for each in numeric.expected), numeric.otherwise]
    said = [plain(each) for each in item.iter("itemfeedback")]
    assert said == [numeric.address, *(words if flavour.has_mistakes else [])]
