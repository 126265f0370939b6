from dataclasses import replace
from pathlib import Path

from kurslex.rendering.archive import write_archives
from kurslex.rendering.assets import ASSET_FOLDER
from kurslex.rendering.frame import Frame
from tests.rendering.tiny import tiny_frame, tiny_glossary


def written(frame: Frame, site: Path) -> list[str]:
    for folder in (ASSET_FOLDER, *frame.glossary.locales):
        (site / folder).mkdir(parents=True)
    write_archives(frame, site)
    return sorted(each.relative_to(site).as_posix() for each in site.rglob("*.zip"))


def test_each_language_has_its_file(tmp_path: Path) -> None:
    assert written(tiny_frame(), tmp_path) == ["fr/kurslex-fr.zip", "sv/kurslex-sv.zip"]


def test_a_project_can_do_without(tmp_path: Path) -> None:
    assert written(tiny_frame(replace(tiny_glossary(), zip_files=False)), tmp_path) == []
