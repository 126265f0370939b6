"""The tasks for images that authors bring: each is a file of the site, as it is."""

from collections.abc import Iterator
from functools import partial

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.site.context import SiteContext


def image_tasks(context: SiteContext) -> Iterator[Task]:
    """Yield the tasks for the images of the project's files, by the locations where they live."""
    for path, image in context.glossary.images.items():
        if not image.fault:
            yield Task(image.location, partial(_image, path))


def _image(path: str, snapshot: Snapshot) -> dict[str, bytes]:
    image = snapshot.context.glossary.images[path]
    return {image.location: image.content}
