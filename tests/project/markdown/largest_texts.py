"""Texts that are as long and as deep as they may be, nested in every way."""

MOST = {
    "emphases": "*a **b " * 75 + "b** a* " * 75,
    "emphases that never end": "**a *b " * 150,
    "underscores": "_a __b " * 75 + "b__ a_ " * 75,
    "quotations": "> " * 8 + "a",
    "lists": "- " * 40 + "a",
    "numbers": "1. " * 26 + "a",
    "lists in lists": "".join(f"{'    ' * level}- a\n" for level in range(20)),
    "tabs": "".join("\t" * level + "- a\n" for level in range(79)),
    "links": "[" * 75 + "a" + "](b)" * 75,
    "pictures": "![" * 150 + "a" + "](b)" * 150,
    "brackets": "[" * 150 + "x" * 9_850,
    "spaces": "{{ = 1" + " " * 9_000 + "2 }",
    "spaces before an id": "## a" + " " * 9_000 + "{#b c}",
    "signs of headings": "# " + "#" * 9_000 + "a",
    "headings": "## a {#a}\n" * 200,
}
