calculators-own-figures = अपनी संख्याओं से गणना करें
calculators-own-figures-in = अपनी संख्याओं से गणना करें (इकाई: { $unit })
calculators-currency = मुद्रा
calculators-working = हल के चरण
calculators-step-by-step = एक-एक चरण
calculators-next-step = अगला चरण
calculators-all-steps = सभी चरण
calculators-fields = खानों का विवरण
calculators-share = शेयर करें
calculators-no-result = –
calculators-reset = उदाहरण पर वापस जाएँ
calculators-link = इन मानों का लिंक
calculators-copy-link = लिंक कॉपी करें
calculators-copy-embed = एम्बेड करने का कोड कॉपी करें
calculators-copy-text = कॉपी करने के लिए टेक्स्ट
calculators-copied = कॉपी हो गया।
calculators-selected = टेक्स्ट चुना हुआ है। इसे यहाँ से कॉपी करें।
calculators-open-page = शब्दावली में व्याख्या पढ़ें
calculators-whole = इन संख्याओं के साथ पूरा कैलकुलेटर खोलें

calculators-empty = यहाँ संख्या नहीं लिखी गई है। उदाहरण: { $example }
calculators-not-a-number = यह संख्या नहीं है। उदाहरण: { $example }
calculators-ambiguous = इसे दो अलग-अलग संख्याओं के रूप में पढ़ा जा सकता है। कृपया हज़ार आदि के विभाजक चिह्न लगाए बिना लिखें।
calculators-below-minimum = मान कम से कम { $minimum } होना चाहिए।
calculators-above-maximum = मान अधिक से अधिक { $maximum } होना चाहिए।
calculators-too-many-decimals = { $decimals ->
    [0] पूर्णांक लिखें। उदाहरण: { $example }
    [one] दशमलव के बाद अधिक से अधिक एक अंक लिखें। उदाहरण: { $example }
   *[other] दशमलव के बाद अधिक से अधिक { $decimals } अंक लिखें। उदाहरण: { $example }
}
calculators-too-long = संख्या के लिए यह बहुत लंबा है। उदाहरण: { $example }

calculators-invalid = कोई परिणाम नहीं: कम से कम एक खाने को सुधारना होगा।
calculators-division-by-zero = इन मानों का कोई परिणाम नहीं है, क्योंकि इनमें शून्य से भाग देना पड़ेगा।
calculators-out-of-range = इन मानों का कोई परिणाम नहीं है: ये उस सीमा से बाहर हैं जिसके लिए कैलकुलेटर बनाया गया है।

calculators-row = { $field }, पंक्ति { $row }
calculators-add-row = पंक्ति जोड़ें: { $rows }
calculators-remove-row = पंक्ति { $row } हटाएँ: { $rows }

calculators-solve = क्या निकालना है?
calculators-solve-nothing = सभी संख्याओं का परिणाम
calculators-solve-other = उलटी गणना
calculators-solve-by-search = इस सूत्र को पुनर्व्यवस्थित नहीं किया जा सकता। कैलकुलेटर खाने में मान्य मानों को आज़माता है और वह पहला मान लेता है जिससे वांछित परिणाम मिल जाता है।
calculators-target-hint = वांछित मान
calculators-found = { $name }: { $value }।
calculators-no-value = { $minimum } और { $maximum } के बीच किसी मान से यह परिणाम नहीं आता।
calculators-missed = यह परिणाम ठीक-ठीक नहीं मिल सकता। अंतर: { $miss }।

calculators-if = यदि
calculators-otherwise = अन्यथा
calculators-and = और
calculators-or = या
calculators-min = min
calculators-max = max
calculators-round-to = पूर्णांकन
