"""What is read from the left stays together in pages that are read from the right."""

import pytest

from kurslex.site.directions import isolated, with_directions

_ARABIC = '<!doctype html><html lang="ar" dir="rtl"><body>{}</body></html>'


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("قاعدة 68-95-99.7 rule هنا", ["68-95-99.7 rule"]),
        ("هكذا: 12,000 × 65 / 100 = 7,800 نيوتن.", ["12,000 × 65 / 100 = 7,800"]),
        ("من −5 إلى +3", ["−5", "+3"]),
        ("نحو 65 % من", ["65 %"]),
        ("نحو ١٢٬٠٠٠ أو −١٢", ["−١٢"]),
        ("قيمتها $5 أو 5 €", ["$5", "5 €"]),
        ("حرارة −5 °C", ["−5 °C"]),
        ("معيار ISO 4217 و T+2", ["ISO 4217", "T+2"]),
        ("الدالة f(x) = 2x + 1 هنا", ["f(x) = 2x + 1"]),
        ("انظر https://knots.example/a/?b=1.", ["https://knots.example/a/?b=1"]),
        ("في Việt Nam هنا", ["Việt Nam"]),
        ("في Vie\u0323\u0302t Nam هنا", ["Vie\u0323\u0302t Nam"]),
        ("مع Muḥammad ibn هنا", ["Muḥammad ibn"]),
        ("الكلمة ἀλήθεια καὶ φιλία هنا", ["ἀλήθεια καὶ φιλία"]),
        ("التفاعل H₂O + O₂ هنا", ["H₂O + O₂"]),
        ("كلمة क्षेत्रीय बैंक هنا", ["क्षेत्रीय बैंक"]),
        ("شركة 3M2 Ltd هنا", ["3M2 Ltd"]),
        ("بلد ქართული ენა و日本 銀行", ["ქართული ენა", "日本 銀行"]),
        ("شركة R&D و x < 5", ["R&amp;D", "x &lt; 5"]),
    ],
)
def test_what_belongs_together_is_isolated(text, runs) -> None:
    html = isolated(text)
    assert [part.partition("</bdi>")[0] for part in html.split('<bdi dir="ltr">')[1:]] == runs


@pytest.mark.parametrize(
    "text",
    [
        "في 2020 5 دول",
        "نحو 12,000 و 10:30",
        "نحو 12\u00a0000",
        "برنامج Docker فقط",
        "كلمة ἀλήθεια فقط",
        "كلمة क्षेत्रीय فقط",
        "كلمة Vie\u0323\u0302t فقط",
        "مادة H₂O فقط",
        "من 5–10 سنوات",
        "نص بلا أرقام",
        "",
    ],
)
def test_what_has_its_order_anyway_is_left_alone(text) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize(
    ("written", "made"),
    [
        (
            '<p lang="sv">5-6 sek</p>',
            '<p lang="sv" dir="ltr">5-6 sek</p>',
        ),
        (
            '<p>أ <span lang="en">68-95 rule</span></p>',
            '<p>أ <span lang="en" dir="ltr">68-95 rule</span></p>',
        ),
        (
            "<p><code>a + b</code> <kbd>C-x</kbd></p>",
            '<p><code dir="ltr">a + b</code> <kbd dir="ltr">C-x</kbd></p>',
        ),
        ("<math><mi>أ</mi></math>", '<math dir="ltr"><mi>أ</mi></math>'),
        ("<p>5 %<br>أ</p>", '<p><bdi dir="ltr">5 %</bdi><br>أ</p>'),
        ("<p>5&nbsp;% أ</p>", '<p><bdi dir="ltr">5\u00a0%</bdi> أ</p>'),
        ("<!-- a > 5 % < b --><p>أ</p>", "<!-- a > 5 % < b --><p>أ</p>"),
        ("<!--\n<p lang='x'>5 %</p> -->", "<!--\n<p lang='x'>5 %</p> -->"),
        ("<option>5 %</option>", "<option>5 %</option>"),
        ('<script>"5 % < 6"</script>', '<script>"5 % < 6"</script>'),
        ('<p title="5 % > 4">أ</p>', '<p title="5 % > 4">أ</p>'),
        ('<div dir="ltr"><p>5 %</p></div>', '<div dir="ltr"><p>5 %</p></div>'),
        ('<bdi dir="ltr">5 %</bdi>', '<bdi dir="ltr">5 %</bdi>'),
        (
            '<section lang="sv">a <i lang="ar">ب 5 %</i></section>',
            '<section lang="sv" dir="ltr">a <i lang="ar" dir="rtl">ب '
            '<bdi dir="ltr">5 %</bdi></i></section>',
        ),
    ],
)
def test_each_part_says_from_which_side_it_is_read(written, made) -> None:
    assert with_directions(_ARABIC.format(written)) == _ARABIC.format(made)


def test_a_second_time_changes_nothing() -> None:
    page = _ARABIC.format('<p>أ 12 × 3 = 36 <b lang="en">x</b> <code>y</code></p>')
    made = with_directions(page)
    assert with_directions(made) == made


def test_a_page_without_such_a_language_stays_as_it_is() -> None:
    page = '<!doctype html><html lang="sv" dir="ltr"><p lang="fr">12 × 3 = 36</p></html>'
    assert with_directions(page) == page


def test_a_term_from_the_right_says_so_in_a_page_from_the_left() -> None:
    page = '<!doctype html><html lang="sv" dir="ltr"><p>5 % <i lang="{}">x</i></p></html>'
    assert with_directions(page.format("ur")) == page.format('ur" dir="rtl')
    assert with_directions(page.format("az-Arab")) == page.format('az-Arab" dir="rtl')


def test_a_comment_in_which_a_tag_is_written_opens_nothing() -> None:
    page = _ARABIC.format('<!-- <code lang="en"> --><p>أ 5 %</p>')
    made = _ARABIC.format('<!-- <code lang="en"> --><p>أ <bdi dir="ltr">5 %</bdi></p>')
    assert with_directions(page) == made
