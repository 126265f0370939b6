overviews-label = सूचियाँ

overview-a-z = अ–ह
overview-a-z-title = अ से ह तक सभी शब्द
overview-a-z-description = शब्दावली के सभी शब्द वर्णक्रम में, पर्यायवाची शब्दों और उन शब्दों के साथ जिनसे बचना चाहिए।
a-z-letters = अक्षर
a-z-see = देखें: { $term }
a-z-avoid = प्रयोग से बचें, देखें: { $term }

overview-path = लर्निंग पाथ
overview-path-title = लर्निंग पाथ
overview-path-description = अवधारणाएँ उस क्रम में, जिसमें उन्हें सीखना आसान है।
path-position = { $step } / { $steps }
path-previous = पिछला
path-next = लर्निंग पाथ में अगला

overview-practice = अभ्यास करें
overview-practice-title = अभ्यास के प्रश्न
overview-practice-description = हर विषय और लर्निंग पाथ के हर चरण पर प्रश्न, गलत उत्तरों की व्याख्या के साथ।

overview-calculators = कैलकुलेटर
overview-calculators-title = सभी कैलकुलेटर
overview-calculators-description = शब्दावली के कैलकुलेटर, हर एक से क्या निकाला जाता है और वह किन अवधारणाओं से जुड़ा है।
calculators-list-pages = संबंधित अवधारणाएँ
calculators-list-embed = केवल कैलकुलेटर खोलें

overview-terms = पारिभाषिक शब्द
overview-terms-title = सभी भाषाओं में शब्द
overview-terms-description = सभी अवधारणाएँ एक ही तालिका में, शब्दावली की हर भाषा के शब्दों और पर्यायवाची शब्दों के साथ।
terms-other = साथ में दिखाएँ
terms-filter = तालिका फ़िल्टर करें
terms-filter-part = तालिका का यह भाग फ़िल्टर करें
parts-label = सूची के भाग
part-position = भाग { $part } (कुल { $parts })
terms-count = { $all } में से { $shown } अवधारणाएँ दिखाई जा रही हैं
theme-map = अवधारणाओं का मानचित्र
theme-map-lines = हाशिए से हटकर लिखी अवधारणा अपने ऊपर की अवधारणा का प्रकार, उदाहरण या भाग है। बगल की रेखाएँ बाकी संबंध दिखाती हैं, और नीचे की सूची बताती है कि संबंध क्या है।
theme-map-part = मानचित्र में { $all } में से { $shown } अवधारणाएँ हैं, सबसे सामान्य अवधारणाएँ पहले।
theme-map-short = मानचित्र

overview-false-friends = भ्रामक शब्द
overview-false-friends-title = भ्रामक मिलते-जुलते शब्द
overview-false-friends-description = कुछ शब्द कई भाषाओं में मिलते-जुलते दिखते हैं, लेकिन उनका अर्थ एक नहीं होता। यहाँ वे शब्द हैं जिनसे सबसे अधिक भ्रम होता है।

parallel-link = साथ-साथ पढ़ें
parallel-label = दूसरी भाषा
