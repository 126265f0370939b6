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
_QUERIES = {
    "zh-Hans": {
        "镜像": ["image"],
        "系统": ["system"],
        "只读模板": ["image"],
        "读模": ["image"],
        "程序": ["image", "system"],
        "IP地址": ["system"],
        "ＩＰ地址": ["system"],
        "硬件 程序": ["system"],
        "像镜": [],
        "5 %": ["deviation"],
        "T+2": ["deviation"],
    },
    "ja": {
        "イメージ": ["image"],
        "平方根": ["deviation"],
        "標準偏差": ["deviation"],
        "ﾊﾞﾗﾂｷ": ["deviation"],
        "ばらつき": [],
        "サーバー": ["image"],
    },
    "th": {
        "ข้อมูล": ["database"],
        "กำลังสอง": ["variance"],
        "ระยะ": ["variance"],
    },
    "km": {
        "ទិន្នន័យ": ["database"],
    },
    "hi": {
        "प्रोग्राम": ["container"],
        "ज़रूरत": ["container"],
    },
    "ar": {
        "معزولا": ["container"],
        "برنامج": ["container"],
    },
}
# What an excerpt has of a text, below its title.
_EXCERPTS = {
    "zh-Hans": {"只读模板": ("容器镜像", "<mark>只读模板</mark>，里面有程序")},
    "th": {"ระยะ": ("ความแปรปรวน", "ของ<mark>ระยะ</mark>ห่าง")},
}
_ASK = """async (queries) => {
    const where = { source: "/assets/pagefind/pagefind.js", base: "/", percent: "percent" };
    const answers = {};
    for (const query of queries) {
        const found = await readTexts(query, 10, where);
        answers[query] = found.map(
            ({ page, title, excerpt }) => [page.split("/").at(-2), title, excerpt]
        );
    }
    return answers;
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def _site(root: Path, tag: str) -> Path:
    """Write a language alone, as a build makes it: its entry is all that a page of it asks for."""
    texts = _TEXTS[tag].items()
    files = full_text(
        {
            f"{tag}/{name}/": text_document(
                Text(locale=tag, location=f"{tag}/{name}/", title=title, html=html)
            )
            for name, (title, html) in texts
        }
    )
    for name, content in files.items():
        file = root / "assets/pagefind" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (root / tag).mkdir()
    (root / tag / "index.html").write_text(f'<!doctype html><html lang="{tag}">', encoding="utf-8")
    return root


@pytest.mark.parametrize("tag", _QUERIES)
def test_texts_are_found_by_what_is_in_them_and_shown_as_they_are_written(
    tag, page, tmp_path
) -> None:
    with serving(_site(tmp_path, tag)) as host:
        page.goto(f"{host.address}{tag}/")
        page.add_script_tag(content="".join(map(asset, _SCRIPTS)))
        found = page.evaluate(_ASK, [*_QUERIES[tag]])
    names = {query: sorted(name for name, _, _ in each) for query, each in found.items()}
    assert {query: names[query] for query in _QUERIES[tag]} == _QUERIES[tag]
    for query, (heading, shown) in _EXCERPTS.get(tag, {}).items():
        [[_, title, excerpt]] = found[query]
        assert title == heading
        assert shown in excerpt
