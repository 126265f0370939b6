"""The questions of a page: the list that Python-Markdown has made -> questions and solutions."""

from collections.abc import Sequence
from copy import deepcopy
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from msgspec import Struct

from kurslex.model.prose import QUESTIONS
from kurslex.model.question import Question
from kurslex.project.markdown.question_reader import COLON

LIST = "kx-questions"
"""The class of the list of all questions of a page."""

OPTIONS, SOLUTION = "kx-options", "kx-solution"
"""The classes of what search does not show: what may be chosen, and what is right."""


class Asked(Struct, frozen=True, kw_only=True):
    """The questions of a page, and what its language calls a solution and the right option."""

    questions: Sequence[Question]
    solution: str
    right: str


class Questions(Treeprocessor):
    """Each question is followed by its options, and these by a solution that opens.

    The solution repeats the options in their order, with the explanations, and names the right one.
    """

    def __init__(self, md: Markdown, asked: Asked) -> None:
        super().__init__(md)
        self._questions = asked.questions
        self._words = asked

    def run(self, root: Element) -> None:
        """Change the list below the heading, unless it is not what was read (`check` says so)."""
        asked = _list_below(root)
        if asked is None or len(asked) != len(self._questions):
            return
        for item, question in zip(asked, self._questions, strict=True):
            options = item.find("ul")
            if options is None or len(options) != len(question.options):
                return
        asked.set("class", LIST)
        for item, question in zip(asked, self._questions, strict=True):
            self._fill(item, question)

    def _fill(self, item: Element, question: Question) -> None:
        options = item.find("ul")
        if options is None:
            return
        paragraph = Element("p")
        paragraph.text, item.text = (item.text or "").lstrip(), None
        while item[0] is not options:
            paragraph.append(item[0])
            item.remove(item[0])
        item.insert(0, paragraph)
        options.tag = "ol"
        options.set("type", "A")
        options.set("class", OPTIONS)
        options.tail = None
        solution = SubElement(item, "details", {"class": SOLUTION})
        SubElement(solution, "summary").text = self._words.solution
        answers = SubElement(solution, "ol", dict(options.attrib))
        for place, option in enumerate(list(options)):
            words, explanation = _parted(option)
            answer = option
            if place in question.right:
                answer = Element("li", {"class": "kx-right"})
                answer.append(_renamed(words, "strong"))
                answer[0].tail = f" {self._words.right}{explanation.text or ''}"
                answer.extend(explanation)
            answers.append(answer)
            options[place] = words


def _list_below(root: Element) -> Element | None:
    found = False
    for element in root:
        if found:
            return element if element.tag == "ol" else None
        found = element.tag == "h2" and element.get("id") == QUESTIONS
    return None


def _parted(option: Element) -> tuple[Element, Element]:
    """Return what is before the explanation, and the rest with the colon; the option stays.

    A colon in a link or in emphasis begins none.
    """
    words, rest = deepcopy(option), Element("li")
    texts = [words.text or "", *(child.tail or "" for child in words)]
    for at, text in enumerate(texts):
        colon = COLON.search(text)
        if colon:
            rest.text = text[colon.start() :]
            rest.extend(words[at:])
            del words[at:]
            if at:
                words[at - 1].tail = text[: colon.start()]
            else:
                words.text = text[: colon.start()]
            break
    return words, rest


def _renamed(element: Element, tag: str) -> Element:
    named = deepcopy(element)
    named.tag, named.tail = tag, None
    return named
