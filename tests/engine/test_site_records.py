"""Records of the folders of sites: what is in them, and in those that were in place before."""

import pytest

from kurslex.engine.finished import Finished
from kurslex.engine.records import Records
from kurslex.engine.store import Store
from kurslex.engine.tree import Place, Written
from kurslex.utils.digests import digest


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "cache.sqlite3")
    yield store
    store.close()


@pytest.fixture
def records(store):
    return Records(store, "here")


def test_a_site_is_known_until_its_folder_is_deleted(records, store, tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    files = {"index.html": Written("0", size=1, modified=2, changed=3, inode=4)}
    finished = Finished(inputs="i", files=files, problems=("warning",), left_out=("page",))
    records.is_kept = True
    assert records.site(site) is None
    assert records.spare(site) == {}
    records.finish(site, finished)
    assert records.spare(site) == {}
    records.finish(site, finished)
    assert records.spare(site) == files
    records.save()

    later = Records(store, "here")
    later.is_kept = True
    assert later.site(site) == Place(site, files)
    assert later.spare(site) == files
    spare = later.spare_folder(site)
    assert spare == store.folder / "spare" / digest(str(site))
    (spare / "folder").mkdir(parents=True)
    site.rmdir()
    later.save()
    assert not spare.exists()
    gone = Records(store, "here")
    assert (gone.finished, gone.spares) == ({}, {})


def test_a_lost_site_may_have_nothing_aside(records, tmp_path):
    records.is_kept = True
    records.finish(tmp_path / "site", Finished(inputs="", files={}, problems=(), left_out=()))
    records.save()
    assert records.finished == {}


def test_without_a_next_build_nothing_is_kept_aside(records, tmp_path):
    assert records.spare_folder(tmp_path / "site") is None
    records.finish(tmp_path / "site", Finished(inputs="", files={}, problems=(), left_out=()))
    records.save()
    assert records.finished == {}
