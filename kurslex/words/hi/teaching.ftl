teaching-heading = शिक्षण के लिए
teaching-title = शिक्षण के लिए: { $term }
teaching-back = लेख पर जाएँ
teaching-close = बंद करें
teaching-copy = कॉपी करें
teaching-copied = कॉपी हो गया।
teaching-selected = टेक्स्ट चुना हुआ है और कॉपी किया जा सकता है।
teaching-save = डाउनलोड करें

teaching-link = लिंक
teaching-link-own = यह लेख ({ $language })
teaching-link-all = सभी भाषाओं के लिए
teaching-link-values = कैलकुलेटर की संख्याएँ लिंक का हिस्सा हैं: लिंक खोलने वाले को वही संख्याएँ दिखती हैं।

teaching-cite = उद्धरण कैसे दें
teaching-attribution = स्रोत-उल्लेख
teaching-definition = स्रोत-उल्लेख सहित परिभाषा
teaching-apa = APA शैली में संदर्भ
teaching-bibtex = BibTeX
attribution = “{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. { $work } में. { $address }
cite-apa-no-author = { $term }. ({ $date }). { $work } में. { $address }
cite-no-date = तिथि अज्ञात

teaching-code = QR कोड
teaching-code-of = यह लेख ({ $language })
teaching-code-alt = “{ $term }” के लिंक वाला QR कोड
teaching-download = चित्र के रूप में डाउनलोड करें (SVG)

teaching-embed = एम्बेड करें
teaching-embed-about = कोड को लर्निंग प्लेटफ़ॉर्म या अपनी वेबसाइट के HTML दृश्य में पेस्ट करें।
teaching-embed-card = अवधारणा का कार्ड, परिभाषा और अनुवाद के साथ
teaching-embed-whole = कैलकुलेटर: { $title }
teaching-embed-compact = छोटा कैलकुलेटर: { $title }
teaching-embed-exercise = अभ्यास: { $title }
teaching-look = रूप-रंग
teaching-look-device = डिवाइस के अनुसार
teaching-look-light = हल्का
teaching-look-dark = गहरा
teaching-preview = पूर्वावलोकन
teaching-open = शब्दावली में व्याख्या पढ़ें

teaching-further = प्रिंट और डाउनलोड
teaching-print = लेख प्रिंट करें
teaching-picture = चित्र (SVG)
teaching-formulas = सूत्र: { $title }

teaching-author = लेखन: { $author }
teaching-state = पिछला बदलाव: { $date }
teaching-version = संस्करण { $version }
teaching-report = गलती की सूचना दें
teaching-report-title = लेख “{ $term }” में गलती
teaching-report-text = पेज: { $address }
    वाक्य: { $sentence }

    क्या गलत है?
