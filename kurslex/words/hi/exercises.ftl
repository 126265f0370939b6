exercises-asked = { $decimals ->
    [0] उत्तर पूर्णांक में दें।
    [one] उत्तर दशमलव के एक स्थान तक दें।
   *[other] उत्तर दशमलव के { $decimals } स्थानों तक दें।
}
exercises-asked-unit = { $decimals ->
    [0] उत्तर पूर्णांक में दें (इकाई: { $unit })।
    [one] उत्तर दशमलव के एक स्थान तक दें (इकाई: { $unit })।
   *[other] उत्तर दशमलव के { $decimals } स्थानों तक दें (इकाई: { $unit })।
}
exercises-typing = संख्या को हज़ार आदि के विभाजक चिह्न के बिना लिखें, और ऋण चिह्न के लिए हाइफ़न लगाएँ। उदाहरण: { $example } और -{ $example }।

exercises-right = सही।
exercises-nearly = सही, लेकिन बीच में पूर्णांकन किया गया है। ठीक-ठीक गणना करने पर उत्तर { $answer } है।
exercises-fewer-decimals = { $decimals ->
    [one] यहाँ तक सही है। दशमलव के एक स्थान तक लिखें।
   *[other] यहाँ तक सही है। दशमलव के { $decimals } स्थानों तक लिखें।
}
exercises-sign = संख्या सही है, लेकिन उसका चिह्न गलत है।
exercises-fraction = प्रतिशत और दशमलव संख्या में अदला-बदली हो गई है: 0.05 का अर्थ 5% है। उत्तर प्रतिशत में चाहिए।
exercises-power-of-ten = अंक सही हैं, लेकिन दशमलव बिंदु गलत जगह पर है।
exercises-wrong = यह अभी सही नहीं है। संकेत से मदद मिलेगी।

exercises-thought = मूल विचार
exercises-formula = सूत्र
exercises-numbers = संख्याओं के साथ
exercises-result = परिणाम
exercises-rearrange = सूत्र को इस राशि के लिए हल करें: { $name }।
exercises-try = यह सूत्र सीधे हल नहीं हो सकता। अलग-अलग मान आज़माएँ और धीरे-धीरे उत्तर के पास पहुँचें: { $name }।
exercises-tried-more = { $name } = { $value }: { $target } = { $result }। यह अधिक है।
exercises-tried-less = { $name } = { $value }: { $target } = { $result }। यह कम है।

exercises-number = अभ्यास क्रमांक { $seed }
exercises-series = शृंखला { $series }
exercises-fresh = नई संख्याएँ चुनी गई हैं। अभ्यास क्रमांक { $seed } है।
exercises-no-seed = अभ्यास क्रमांक 1 से 9999 तक का पूर्णांक होता है। यह अभ्यास { $seed } है।
exercises-no-series = शृंखला के नाम में अधिक से अधिक 40 वर्ण हो सकते हैं और वह एक ही पंक्ति में होना चाहिए। संख्याएँ शृंखला के बिना चुनी गई हैं।

worksheet-title = वर्कशीट
worksheet-name = नाम
worksheet-date = दिनांक
worksheet-number = क्र.
worksheet-answer = उत्तर
worksheet-working = हल
worksheet-key = उत्तर
worksheet-key-note = जिस उत्तर में अंतर केवल बीच के पूर्णांकन के कारण हो, वह भी सही है।
worksheet-practice = ऑनलाइन अभ्यास करें
worksheet-licence = { site-name }, { licence-content-name }
