"""Handouts: the texts of some concepts, in one or two languages, as PDF (Typst) and as EPUB."""
