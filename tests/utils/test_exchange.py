"""Two folders change places in one step, or not at all."""

import ctypes
import errno

import pytest

from kurslex.utils import exchange
from kurslex.utils.exchange import exchanged


def test_two_folders_change_places(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(name, encoding="utf-8")
    assert exchanged(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one/index.html").read_text(encoding="utf-8") == "other"
    assert (tmp_path / "other/index.html").read_text(encoding="utf-8") == "one"
    with pytest.raises(FileNotFoundError):
        exchanged(tmp_path / "one", tmp_path / "none")


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM])
def test_where_they_cannot_be_exchanged_a_renaming_may_do(code, tmp_path, monkeypatch):
    def call(one, other):
        ctypes.set_errno(code)
        return -1

    monkeypatch.setattr(exchange, "_call", lambda: call)
    assert not exchanged(tmp_path / "one", tmp_path / "other")


def test_a_system_without_the_call_exchanges_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(exchange.sys, "platform", "win32")
    assert not exchanged(tmp_path, tmp_path)
