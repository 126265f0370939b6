"""What appears in a page's Markdown that its readers will see otherwise than its writer."""

from enum import Enum

from msgspec import Struct


class DiscrepancyKind(Enum):
    """What the site's own reading of Markdown takes otherwise than CommonMark does."""

    LIST_AFTER_TEXT = "list after text"
    LIST_PARENTHESIS = "list with parentheses"
    LIST_INDENT = "list indented too little"
    LIST_CODE = "item that begins with too many spaces"
    EMPTY_ITEM = "item without a text"
    ADJOINING = "list or quotation that follows another"
    BLOCK_AFTER_BLOCK = "block right below another"
    EMPTY_HEADING = "heading without a text"
    EMPTY_QUOTE = "quotation without a text"
    HEADING_WITHIN = "heading in a list or a quotation"
    UNDERLINED = "heading by a line below it"
    LINE_AFTER_TEXT = "line right below a text"
    TABLE_AFTER_TEXT = "table after text"
    TABLE_BEFORE_TEXT = "table before text"
    EXCESS_CELLS = "row with too many cells"
    OPEN_FENCE = "fence never closed"
    BACKSLASH_BREAK = "backslash at a line's end"
    BACKSLASH_ESCAPE = "backslash before another character"
    DEFINITION_IN_TEXT = "link definition in a paragraph"
    DEFINED_TWICE = "link defined twice"
    DEFINITION_UNUSED = "link definition that nothing uses"
    NOTE_TWICE = "footnote written twice"
    NOTE_UNUSED = "footnote that nothing refers to"
    NO_TERM_LIST = "definition list without a term, or with tildes"


class Discrepancy(Struct, frozen=True, kw_only=True):
    """One such place, with what appears there."""

    kind: DiscrepancyKind
    text: str
    line: int


CODE, LINK_START, LINK_END, MARK, ESCAPE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""What appears in a literal for code and placeholders; around links; for emphasis and escapes."""


class Literal(Struct, frozen=True, kw_only=True):
    """The text of a block that means nothing but itself, from `line` on.

    `plain` tells that the block is a paragraph, where lines may look like other blocks.
    """

    text: str
    line: int
    plain: bool = False

    def line_at(self, place: int) -> int:
        """Return the line of the file on which the character at a position of the text is."""
        return self.line + self.text.count("\n", 0, place)
