"""Texts of scripts without spaces are found wherever a phrase is in them, without a dictionary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from kurslex.site.search.full_text import Text, full_text, text_document
from kurslex.site.small_assets import asset
from scripts.site_server import serving

_SCRIPTS = (
    "fold.js",
    "search-unspaced.js",
    "search-words.js",
    "search-symbols.js",
    "search-texts.js",
)
_TEXTS = {
    "zh-Hans": {
        "image": ("容器镜像", "<p>容器镜像是用来创建容器的只读模板，里面有程序、库和设置。</p>"),
        "system": ("操作系统", "<p>操作系统管理硬件，并运行其他程序。IP地址由它分配。</p>"),
        "deviation": ("标准差", "<p>标准差是方差的平方根，约为<b>5 %</b>。T+2 日结算。</p>"),
    },
    "ja": {
        "image": ("コンテナイメージ", "<p>コンテナを作るためのひな型で、サーバーに置く。</p>"),
        "deviation": ("標準偏差", "<p>分散の平方根で、バラツキの大きさを表します。</p>"),
    },
    "th": {
        "database": ("ฐานข้อมูล", "<p>ชุดข้อมูลที่จัดระเบียบไว้ให้ค้นหาได้</p>"),
        "variance": ("ความแปรปรวน", "<p>ค่าเฉลี่ยของกำลังสองของระยะห่าง</p>"),
    },
    "km": {"database": ("មូលដ្ឋានទិន្នន័យ", "<p>សំណុំទិន្នន័យដែលអាចស្វែងរកបាន</p>")},
    "hi": {"container": ("कंटेनर", "<p>अपनी ज़रूरत की हर चीज़ के साथ चलने वाला प्रोग्राम।</p>")},
    "ar": {"container": ("حاوية", "<p>برنامج يعمل معزولًا عن غيره ومعه كل ما يلزمه.</p>")},
}
_ASK = """async (query) => {
    const where = { source: "/assets/pagefind/pagefind.js", base: "/", percent: "percent" };
    const found = await readTexts(query, 10, where);
    return found.map(({ page, title, excerpt }) => [page.split("/").at(-2), title, excerpt]);
}"""


@pytest.fixture(scope="module")
def tabs(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Page]]:
    root = tmp_path_factory.mktemp("texts")
    for tag, texts in _TEXTS.items():
        documents = {
            f"{tag}/{name}/": text_document(
                Text(locale=tag, location=f"{tag}/{name}/", title=title, html=html)
            )
            for name, (title, html) in texts.items()
        }
        # Each language alone, as a build makes it; its entry is all that a page of it asks for.
        _write(root / tag, full_text(documents), tag)
    opened: dict[str, Page] = {}
    served = [(tag, serving(root / tag)) for tag in _TEXTS]
    for tag, host in served:
        page = opened[tag] = browser.new_page()
        page.goto(f"{host.__enter__().address}{tag}/")
        page.add_script_tag(content="".join(map(asset, _SCRIPTS)))
    yield opened
    for page in opened.values():
        page.close()
    for _, host in served:
        host.__exit__(None, None, None)


def _write(root: Path, files: dict[str, bytes], tag: str) -> None:
    for name, content in files.items():
        file = root / "assets/pagefind" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (root / tag).mkdir()
    (root / tag / "index.html").write_text(f'<!doctype html><html lang="{tag}">', encoding="utf-8")


@pytest.mark.parametrize(
    ("tag", "query", "found"),
    [
        ("zh-Hans", "镜像", ["image"]),
        ("zh-Hans", "系统", ["system"]),
        ("zh-Hans", "只读模板", ["image"]),
        ("zh-Hans", "读模", ["image"]),
        ("zh-Hans", "程序", ["image", "system"]),
        ("zh-Hans", "IP地址", ["system"]),
        ("zh-Hans", "ＩＰ地址", ["system"]),
        ("zh-Hans", "硬件 程序", ["system"]),
        ("zh-Hans", "像镜", []),
        ("zh-Hans", "5 %", ["deviation"]),
        ("zh-Hans", "T+2", ["deviation"]),
        ("ja", "イメージ", ["image"]),
        ("ja", "平方根", ["deviation"]),
        ("ja", "標準偏差", ["deviation"]),
        ("ja", "ﾊﾞﾗﾂｷ", ["deviation"]),
        ("ja", "ばらつき", []),
        ("ja", "サーバー", ["image"]),
        ("th", "ข้อมูล", ["database"]),
        ("th", "กำลังสอง", ["variance"]),
        ("th", "ระยะ", ["variance"]),
        ("km", "ទិន្នន័យ", ["database"]),
        ("hi", "प्रोग्राम", ["container"]),
        ("hi", "ज़रूरत", ["container"]),
        ("ar", "معزولا", ["container"]),
        ("ar", "برنامج", ["container"]),
    ],
)
def test_a_text_is_found_by_what_is_in_it(tag, query, found, tabs) -> None:
    assert sorted(name for name, _, _ in tabs[tag].evaluate(_ASK, query)) == found


def test_an_excerpt_is_as_the_text_is_written(tabs) -> None:
    [[_, title, excerpt]] = tabs["zh-Hans"].evaluate(_ASK, "只读模板")
    assert title == "容器镜像"
    assert "<mark>只读模板</mark>，里面有程序" in excerpt
    [[_, title, excerpt]] = tabs["th"].evaluate(_ASK, "ระยะ")
    assert title == "ความแปรปรวน"
    assert "ของ<mark>ระยะ</mark>ห่าง" in excerpt
