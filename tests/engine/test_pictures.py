"""A picture is a file of its own in each language, made anew when its words or data change."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from kurslex.engine.live import make_live_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from tests.cases import FOLDER
from tests.engine.projects import afresh, differing, with_cache
from tests.support.command import edit
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

FILE = "sv/picture/two-ropes.svg"


def test_a_word_and_a_box_change_what_shows_them(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    apply_edits(read_check_case(FOLDER / "rules" / "picture-placement-good.txt")[0], root)
    found, _ = with_cache(root, tmp_path / "first")
    page = found["sv/reef-knot/index.html"].decode()
    assert '<figure class="kx-picture">' in page
    assert "../picture/two-ropes.svg" in page
    with ZipFile(BytesIO(found["sv/kurslex-sv.zip"])) as packed:
        assert packed.read(f"kurslex-sv/{FILE}") == found[FILE]
        assert "kurslex-sv/fr/picture/two-ropes.svg" not in packed.namelist()

    edit(root / "docs/sv/messages/pictures.ftl", "= drag", "= dragkraft")
    found, made = with_cache(root, tmp_path / "second")
    assert differing(found, afresh(root, tmp_path / "fresh-second")) == []
    assert FILE in made
    assert "dragkraft" in found[FILE].decode()
    assert "fr/picture/two-ropes.svg" not in made

    edit(root / "docs/pictures/two-ropes.yml", "at: [1, 0]", "at: [0, 1]")
    found, made = with_cache(root, tmp_path / "third")
    assert differing(found, afresh(root, tmp_path / "fresh-third")) == []
    assert {FILE, "fr/picture/two-ropes.svg"} <= set(made)

    live = make_live_site(load_glossary(root)[0], load_site(root))
    assert live.content(FILE) == found[FILE]
    assert live.content("sv/picture/none.svg") is None
