"""The files of handouts, as the table of formats has them."""

from itertools import combinations

from kurslex.outputs.edition import Edition

# What makes them takes long to import, and is not needed while no text of a handout changes.

PDF_FILE = "kurslex-{tag}.pdf"
EPUB_FILE = "kurslex-{tag}.epub"


def pdf_file(edition: Edition) -> dict[str, bytes]:
    """Return the handout of the edition's language; raises as `typst_pdf` does."""
    from kurslex.outputs.handout.as_pdf import as_pdf  # noqa: PLC0415
    from kurslex.outputs.handout.handout import handout  # noqa: PLC0415

    (tag,) = edition.tags
    return {PDF_FILE.replace("{tag}", tag): as_pdf(handout(edition))}


def pdf_pair_files(edition: Edition) -> dict[str, bytes]:
    """Return a handout in columns for each two of the edition's languages; raises the same."""
    from kurslex.outputs.handout.as_pdf import as_pdf  # noqa: PLC0415
    from kurslex.outputs.handout.handout import handout  # noqa: PLC0415

    return {
        PDF_FILE.replace("{tag}", "-".join(pair)): as_pdf(handout(edition.only(*pair)))
        for pair in combinations(edition.tags, 2)
    }


def epub_file(edition: Edition) -> dict[str, bytes]:
    """Return the book of the edition's language."""
    from kurslex.outputs.handout.as_epub import as_epub  # noqa: PLC0415
    from kurslex.outputs.handout.handout import handout  # noqa: PLC0415

    (tag,) = edition.tags
    return {EPUB_FILE.replace("{tag}", tag): as_epub(handout(edition), edition.changed)}
