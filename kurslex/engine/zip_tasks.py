"""The tasks that make the ZIP files: one compresses each member, one joins all members."""

from collections.abc import Iterator
from functools import partial

from kurslex.engine.plan import INDEX, NAMED
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.model.site import archive_location
from kurslex.outputs.zip.archive import archive_bytes, is_wanted
from kurslex.outputs.zip.member import Member
from kurslex.outputs.zip.offline_document import OfflineDocument


def from_disk_tasks(snapshot: Snapshot) -> Iterator[tuple[str, str, Task]]:
    """Yield locale tag and path of documents, with the tasks that pack them for a ZIP file."""
    for tag, documents in snapshot.documents.items():
        for path in documents:
            yield tag, path, Task(f"{path} in the ZIP file", partial(_from_disk, tag, path))


def packed_asset_tasks(snapshot: Snapshot) -> dict[str, Task]:
    """Return the tasks that pack the assets for the ZIP files of all languages, by path."""
    return {
        path: Task(f"{path} in ZIP files", partial(_packed_asset, path)) for path in snapshot.assets
    }


def archive_task(tag: str) -> Task:
    """Return the task for a language's ZIP file."""
    return Task(archive_location(tag), partial(_archive, tag))


def _from_disk(tag: str, path: str, snapshot: Snapshot) -> dict[str, str | bytes]:
    if not path.endswith(INDEX):  # it names nothing
        return {path: Member.of(snapshot.documents[tag][path]).stored(), NAMED: ""}
    edition = OfflineDocument(site=snapshot.context.site, files=snapshot.packable[tag])
    document = edition.convert(snapshot.documents[tag][path], path.removesuffix(INDEX))
    return {path: Member.of(document).stored(), NAMED: "\n".join(sorted(edition.named))}


def _packed_asset(path: str, snapshot: Snapshot) -> dict[str, bytes]:
    return {path: Member.of(snapshot.assets[path]).stored()}


def _archive(tag: str, snapshot: Snapshot) -> dict[str, bytes]:
    documents = snapshot.from_disk[tag]
    named = {line for text in snapshot.named[tag].values() for line in text.split("\n")}
    packed = snapshot.packed_assets
    assets = {path: packed[path] for path in packed if is_wanted(path, tag, named)}
    return {archive_location(tag): archive_bytes(snapshot.context, tag, documents, assets)}
