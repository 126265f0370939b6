"""The address of a site, the locations of its pages, and the relative links between them."""

from dataclasses import dataclass

from kurslex.model.address import Address, safe_address
from kurslex.model.forge import Forge


class OwnPage(str):
    """The name of a page that the site itself has, and no id: a concept may be called alike."""

    __slots__ = ()


AZ, PATH, PRACTICE, CALCULATORS, TERMS = OVERVIEWS = (
    OwnPage("a-z"),
    OwnPage("path"),
    OwnPage("practice"),
    OwnPage("calculators"),
    OwnPage("terms"),
)
"""The pages over many concepts at once, by the last part of their addresses, for good."""

STAGE = "stage"
"""Below the address of practice, where the stages of the learning path have theirs."""

FRIENDS = OwnPage("false-friends")
"""The page of words that look alike and mean different things; the table of terms leads to it."""

STATUS = OwnPage("status")
"""The page that says what is translated, outdated and missing."""

ACCESSIBILITY = OwnPage("accessibility")
"""The page that says what was done so that nobody is left out."""

WORKSHEET = OwnPage("worksheet")
"""The page on which worksheets are made."""
DOWNLOADS = OwnPage("downloads")
"""The page of the files with which the glossary can be taken along; they are below it, too."""

TEACHING = OwnPage("teaching")
"""The page for teachers; below it is, for each concept, what teaching needs of its page."""

PACK = OwnPage("pack")
"""The page on which concepts are chosen for a course."""

API = "api"
"""Where programs find the glossary, with the version of the files' shape below it."""

FEED = "feed.xml"
"""What is new and changed in a language, for feed readers; it is beside its home page."""

SEARCH = OwnPage("search")
"""The page of what was found."""

ASSET_FOLDER = "assets/kurslex/"
"""Where style sheets, scripts, typefaces and pictures live."""

THEME = OwnPage("theme")
"""Where the themes of a long glossary have pages of their own."""

FULL_TEXT = "assets/pagefind/"
"""Where the index of the texts lives."""

RESERVED = frozenset(
    {
        *(*OVERVIEWS, FRIENDS, ACCESSIBILITY, WORKSHEET, DOWNLOADS, PACK, TEACHING),
        *(API, SEARCH, STATUS, THEME),
        *("assets", "embed", "index", "404", "picture", "sitemap"),
    }
)
"""What the site itself uses where concepts have their ids."""


def address_name(name: str) -> str:
    """Return what addresses call a page: one of the site's own, or a concept by its id.

    A concept that is called like what the site uses has a hyphen more, with which no id ends.
    """
    return f"{name}-" if name in RESERVED and not isinstance(name, OwnPage) else name


def concept_named(name: str) -> str:
    """Return the id of the concept that addresses call by a name."""
    return name.removesuffix("-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site's absolute address, ending in a slash.

    `forge` is where its sources can be edited, if anywhere, and `author` who is named where the
    content is cited, or empty.
    Locations inside a site are paths relative to its root, folders ending in a slash; the root
    itself is the empty string.
    """

    address: str
    forge: Forge | None = None
    author: str = ""

    @property
    def is_published(self) -> bool:
        """Whether the address says where the site can be reached from anywhere."""
        return "://" in self.address

    def absolute(self, location: str) -> Address:
        """Return the absolute address of a location."""
        return safe_address(self.address + location)


def relative(source: str, target: str) -> str:
    """Return the relative reference from one location to another, `./` to the same folder.

    Only relative references let one build work at a domain's root, under a path and anywhere else.
    """
    target_path, sign, rest = _split(target)
    here = source.split("/")[:-1]
    there = target_path.split("/")
    shared = 0
    for one, other in zip(here, there[:-1], strict=False):
        if one != other:
            break
        shared += 1
    path = "../" * (len(here) - shared) + "/".join(there[shared:])
    return (path or "./") + sign + rest


def _split(target: str) -> tuple[str, str, str]:
    if "#" not in target and "?" not in target:  # as most are, by the hundred thousand
        return target, "", ""
    for index, sign in enumerate(target):
        if sign in "?#":
            return target[:index], sign, target[index + 1 :]
    return target, "", ""


def home_location(locale: str) -> str:
    """Return where a language's home page lives."""
    return f"{locale}/"


def page_location(locale: str, concept: str) -> str:
    """Return where one language's page of a concept, or overview, lives, for good."""
    return f"{locale}/{address_name(concept)}/"


def not_found_location(locale: str = "") -> str:
    """Return where the page is that hosts show for what is missing: anywhere, or in a language."""
    return f"{locale}/404.html" if locale else "404.html"


def practice_location(locale: str, kind: str, name: str, piece: int = 1) -> str:
    """Return where the questions on a theme or a stage (`THEME`, `STAGE`) live, for good.

    What is too long for one page goes on at the same address with the number of the piece.
    """
    whole = f"{locale}/{PRACTICE}/{kind}/{name}/"
    return whole if piece == 1 else f"{whole}{piece}/"


def parallel_location(locale: str, concept: str, other: str) -> str:
    """Return where a concept can be read in two languages side by side, for good."""
    return f"{locale}/{address_name(concept)}/{other}/"


def permalink_location(concept: str) -> str:
    """Return the language-neutral address of a concept or overview, for good."""
    return f"{address_name(concept)}/"


def archive_location(locale: str) -> str:
    """Return where a language's pages can be had in one file, to be read without a network."""
    return f"{locale}/kurslex-{locale}.zip"


def feed_location(locale: str) -> str:
    """Return where feed readers find what is new and changed in a language, for good."""
    return f"{locale}/{FEED}"


def embed_location(locale: str, calculator: str) -> str:
    """Return where a calculator's page for iframes lives, for good."""
    return f"{locale}/embed/{calculator}/"


def teaching_location(locale: str, concept: str) -> str:
    """Return where what teaching needs of a concept's page is: links, codes, how to cite."""
    return f"{locale}/{TEACHING}/{concept}/"


def code_location(locale: str, concept: str) -> str:
    """Return where the QR code of a concept's page is, or of its permalink without a language."""
    where = teaching_location(locale, concept) if locale else permalink_location(concept)
    return f"{where}qr.svg"


def concept_embed_location(locale: str, concept: str) -> str:
    """Return where the card of a concept for iframes lives, for good."""
    return f"{locale}/embed/concept/{concept}/"


def exercise_location(locale: str, calculator: str, exercise: str) -> str:
    """Return where an exercise can be practised, for good; a query says with which numbers."""
    return f"{locale}/practice/{calculator}/{exercise}/"


def exercise_embed_location(locale: str, calculator: str, exercise: str) -> str:
    """Return where the page of an exercise for iframes lives, for good."""
    return f"{locale}/embed/practice/{calculator}/{exercise}/"


def annotation_location(locale: str) -> str:
    """Return where the script lives that marks a language's terms in other pages, for good."""
    return f"{locale}/annotate.js"


def picture_of_page_location(locale: str, concept: str) -> str:
    """Return where the picture lives with which a concept's page is shared."""
    return f"{page_location(locale, concept)}picture.png"


def home_picture_location(locale: str) -> str:
    """Return where the picture lives with which a language's other pages are shared."""
    return f"{home_location(locale)}picture.png"


def manifest_location(locale: str) -> str:
    """Return where browsers read how a language's pages can be installed."""
    return f"{locale}/manifest.webmanifest"


def opensearch_location(locale: str) -> str:
    """Return where browsers read how a language's terms are searched."""
    return f"{locale}/opensearch.xml"


def picture_location(locale: str, picture: str) -> str:
    """Return where a picture can be had as a file, for good."""
    return f"{locale}/picture/{picture}.svg"
