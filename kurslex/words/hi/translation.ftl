outdated-notice = इस पेज में नवीनतम बदलाव अभी नहीं हैं। नया संस्करण:
draft-notice = यह पेज एक मसौदा है। जो लिखना बाकी है, उस पर निशान लगाया गया है।
never-compared-notice = इस पेज का दूसरी भाषाओं से मिलान अभी नहीं किया गया है:
untranslated-notice = इस भाषा में इस अवधारणा का वर्णन अभी नहीं है। किसी दूसरी भाषा में वर्णन:
untranslated-read = पूरा पेज पढ़ें
untranslated-start = इस भाषा में यह पेज लिखें
untranslated-heading = इस भाषा में अभी वर्णन नहीं है
borrowed-notice = मेनू और बटन का अनुवाद अभी नहीं हुआ है। तब तक वे हिंदी में हैं।

status-link = भाषाओं की स्थिति
status-title = भाषाओं में कितना काम हुआ है
status-description = तालिका दिखाती है कि किस भाषा में किन अवधारणाओं का वर्णन है और कौन-से पेज किसी दूसरी भाषा से पीछे हैं।
status-concept = अवधारणा
status-complete = अद्यतन
status-outdated = पुराना
status-never-compared = मिलान नहीं हुआ
status-draft = मसौदा
status-missing = उपलब्ध नहीं
status-all-complete = सभी भाषाओं में अद्यतन: { $concepts }
status-changed = { $source }: { $changed ->
    [one] { $parts } में से { $changed } भाग बदला है
   *[other] { $parts } में से { $changed } भाग बदले हैं
}
