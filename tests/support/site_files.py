"""Files of a site, made without the engine: for tests that show parts of a site alone."""

from collections.abc import Mapping
from pathlib import Path

from kurslex.model.glossary import Glossary
from kurslex.site.asset_files import make_script, package_assets, scripted
from kurslex.site.exercise_scripts import practice_file
from kurslex.site.script_names import practice_names, working_names
from kurslex.site.working_files import working_file


def site_assets(glossary: Glossary) -> Mapping[str, str | bytes]:
    """Return the content of every asset by file name; none depends on the texts of pages."""
    scripts = {name: make_script(glossary, name, ids) for name, ids in scripted(glossary).items()}
    workings = {name: working_file(glossary, *of) for name, of in working_names(glossary).items()}
    practice = {name: practice_file(glossary, *of) for name, of in practice_names(glossary).items()}
    return {**package_assets(glossary.look, glossary.locales), **scripts, **workings, **practice}


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files into a folder, by their paths below it."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content.encode() if isinstance(content, str) else content)
