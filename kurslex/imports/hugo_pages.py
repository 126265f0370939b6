"""A page of a Hugo site -> its terms, its blocks, and what Kurslex has no place for."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from kurslex.imports.block_reading import Block
from kurslex.imports.definition_and_rest import Resolve, key_link, read_prose
from kurslex.imports.hugo_front import About, Front, text_of
from kurslex.imports.hugo_images import HugoImages
from kurslex.imports.hugo_shortcodes import without_shortcodes
from kurslex.imports.material import ImportedTerm, Material, Place
from kurslex.imports.names import identifier
from kurslex.imports.source_values import shown, texts
from kurslex.model.address import web_address_fault
from kurslex.model.page import TermStatus
from kurslex.project.yaml.yaml_tree import Sequence, Table, Text, Tree

_SUMMARIES = ("short_description", "summary", "description")
_TEXTS = ("title", *_SUMMARIES)
_LISTS = ("category", "tags", "status", "aliases", "aka")


@dataclass(frozen=True, slots=True, kw_only=True)
class HugoPage:
    """A page: `aliases` are its old addresses.

    `summary` is the definition where a field has one, and `summary_text` is this field as written.
    """

    terms: tuple[ImportedTerm, ...]
    blocks: list[Block]
    place: Place
    category: str
    tags: tuple[str, ...]
    status: str
    summary: list[Block]
    aliases: tuple[str, ...]
    summary_text: str = ""

    @property
    def headings(self) -> list[Block]:
        """The headings, in order."""
        return [block for block in self.blocks if block.kind == "heading"]


def read_hugo_page(
    front: Front,
    about: About,
    known: Container[str],
    address: str,
    material: Material,
    *,
    images: HugoImages,
) -> HugoPage:
    """Return a page; what of it has no place is kept.

    `known` has the names of all pages, and `address` is that of the site, or empty.
    """
    path, concept, language = about.path, about.concept, about.language
    fields, place = front.fields, Place(path=path, line=1)
    for name, value in fields.entries.items():
        if not _is_read(name, value):
            where = Place(path=path, line=fields.keys[name])
            kept = "\n".join(texts(value)) if _is_list(value) else shown(value)
            material.keep(f"field '{name}'", kept, where, concept=concept, language=language)
    where = Place(path=path, line=front.line)
    body = without_shortcodes(front.body, where, about, material)
    link = _link(about, where, known, address, material)
    field, summary = next(
        ((name, found) for name in _SUMMARIES if (found := text_of(fields, name))), ("", "")
    )
    at = Place(path=path, line=fields.keys.get(field, 1))
    for name in _SUMMARIES:
        if name != field and (other := text_of(fields, name)) != summary:
            other_at = Place(path=path, line=fields.keys.get(name, 1))
            material.keep(f"field '{name}'", other, other_at, concept=concept, language=language)
    others = [name for each in texts(fields.entries.get("aka")) if (name := each.strip())]
    return HugoPage(
        terms=(
            ImportedTerm(text=front.title),
            *(ImportedTerm(text=name, status=TermStatus.ADMITTED) for name in others),
        ),
        blocks=read_prose(body, material, where, link, about.pair, image=images.target),
        place=place,
        category=_first_word(fields, "category", about, material),
        tags=_words(fields, "tags", place, about, material),
        status=_first_word(fields, "status", about, material),
        summary=read_prose(summary, material, at, link, about.pair, image=images.target),
        aliases=tuple(_slugs(texts(fields.entries.get("aliases")))),
        summary_text=summary,
    )


def _words(
    fields: Table, name: str, place: Place, about: About, material: Material
) -> tuple[str, ...]:
    """Return what a field says in one word or several, each once."""
    concept, language = about.pair
    found = (
        material.words(each, place, name, concept=concept, language=language)
        for each in texts(fields.entries.get(name))
    )
    return tuple(dict.fromkeys(filter(None, found)))


def _first_word(fields: Table, name: str, about: About, material: Material) -> str:
    """Return the first word that a field says; a concept has one, so the others are kept."""
    place = Place(path=about.path, line=fields.keys.get(name, 1))
    first, *others = _words(fields, name, place, about, material) or ("",)
    concept, language = about.pair
    text = "\n".join(others)
    material.keep(f"field '{name}'", text, place, concept=concept, language=language)
    return first


def _is_read(name: str, value: Tree) -> bool:
    """Whether all that a field says is read."""
    return isinstance(value, Text) if name in _TEXTS else name in _LISTS and _is_list(value)


def _is_list(value: Tree) -> bool:
    """Whether a value is a text, or a list of nothing but texts."""
    items = value.items if isinstance(value, Sequence) else (value,)
    return all(isinstance(each, Text) for each in items)


def _link(
    about: About, place: Place, known: Container[str], address: str, material: Material
) -> Resolve:
    """Return where links lead: `/NAME/` and `/LOCALE/NAME/` to concepts, others into the web."""
    concept, language = about.pair

    def resolve(target: str) -> str | None:
        if not web_address_fault(target):
            return target
        path = unquote(target.partition("#")[0].partition("?")[0])
        key = identifier(path.rstrip("/").rpartition("/")[2].removesuffix(".md"))
        if key in known:
            return None if key == concept else key_link(key)
        if target.startswith("/") and address:
            whole = address.rstrip("/") + target
            if not web_address_fault(whole):
                return whole
        if not target.startswith("#"):
            message = f"a link of '{concept}' in '{language}' leads to '{target}', which is no page"
            material.report(place, message, "its words stay, without the link")
        material.keep("link to nothing", target, place, concept=concept, language=language)
        return None

    return resolve


def _slugs(aliases: Mapping[str, str] | list[str]) -> Iterator[str]:
    for each in aliases:
        slug = identifier(each.rstrip("/").rpartition("/")[2])
        if slug:
            yield slug
