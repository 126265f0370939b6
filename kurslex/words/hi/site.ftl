skip-to-content = सामग्री पर जाएँ
languages-label = भाषाएँ
scheme-toggle = हल्की और गहरी थीम के बीच बदलें
concepts-heading = सभी अवधारणाएँ
concepts-count = { $concepts ->
    [one] { $concepts } अवधारणा
   *[other] { $concepts } अवधारणाएँ
}
themes-heading = विषय के अनुसार अवधारणाएँ
contents-heading = इस पेज पर

term-admitted = अन्य नाम
term-deprecated = प्रयोग से बचें
other-languages-heading = अन्य भाषाओं में
second-terms = शब्दों की भाषा
listen = “{ $term }” सुनें
confusion-label = भ्रम से बचें
question-solution = हल
question-right = (सही)
footnotes-heading = टिप्पणियाँ
footnote-back = पाठ पर वापस
tags-heading = टैग
backlinks-count = { $count ->
    [one] { $count } लेख में इस अवधारणा का उल्लेख है
   *[other] { $count } लेखों में इस अवधारणा का उल्लेख है
}
definition-close = बंद करें
edit-page = इस पेज को संपादित करें
translate-page = अनुवाद में मदद करें:

licence-content = सामग्री
licence-code = कोड
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = तृतीय-पक्ष घटक

choose-language = भाषा चुनें
moved = यह पेज दूसरी जगह चला गया है। नया पता यह है
not-found-title = पेज नहीं मिला
not-found-text = हो सकता है कि पता गलत लिखा गया हो या अवधारणा का कोई दूसरा नाम हो। यहाँ खोजें या होम पेज से शुरू करें:
not-found-home = होम पेज पर जाएँ
choice-no-script = कैलकुलेटर के लिए JavaScript चाहिए। इसके बिना पते में दी गई संख्याएँ नहीं रहतीं और पेज उदाहरण दिखाता है।
withdrawn-notice = यह अवधारणा अब शब्दावली का हिस्सा नहीं है।
withdrawn-related = आगे पढ़ें
