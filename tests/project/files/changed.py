"""What the tests of writing change: three files, two of which are there."""

TEXTS = {"a.md": "new å\n" * 3, "docs/b.md": "new b\n", "docs/new/c.md": "new c\n"}
