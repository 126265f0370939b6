"""Templates as they were compiled before, kept beside them as Python keeps its own modules."""

import sys
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from kurslex.utils.digests import digest, digest_of_bytes

_FOLDER = Path(__file__).parent / "templates" / "__pycache__"


class CompiledTemplates(BytecodeCache):
    """Code of templates in the package's own folder; none where that cannot be written.

    It is trusted as the package is: nobody else may write there. `options` are those by which Jinja
    compiles. `PYTHONDONTWRITEBYTECODE` holds for this code, too.
    """

    def __init__(self, options: object, folder: Path = _FOLDER) -> None:
        self._folder = folder
        self._made_with = digest((jinja2.__version__, sys.version, options))

    def get_source_checksum(self, source: str) -> str:
        """Return what a template's code depends on: its text, the options, the versions."""
        return digest((self._made_with, source))

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code that was kept of a template, if it is whole."""
        with suppress(OSError):
            wanted, _, code = self._file(bucket).read_bytes().partition(b"\n")
            if wanted == digest_of_bytes(code).encode():
                bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template's code; who reads it while it is written finds that it is not whole."""
        if sys.dont_write_bytecode:
            return
        code = bucket.bytecode_to_string()
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            self._file(bucket).write_bytes(digest_of_bytes(code).encode() + b"\n" + code)

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{sys.implementation.cache_tag}.pyc"
