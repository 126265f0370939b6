# Worded as questions or nouns, so that they fit concepts of either gender.
relations-heading = अवधारणाओं के संबंध
relations-more = और { $more } अन्य

relation-broader = किसका प्रकार है
relation-broader-inverse = प्रकार
relation-example-of = किसका उदाहरण है
relation-example-of-inverse = उदाहरण
relation-part-of = किसका भाग है
relation-part-of-inverse = भाग
relation-counterpart = जोड़ी का दूसरा पक्ष
relation-leads-to = परिणाम
relation-leads-to-inverse = कारण
relation-depends-on = किस पर निर्भर है
relation-depends-on-inverse = किस पर असर पड़ता है
relation-done-by = किसके द्वारा
relation-done-by-inverse = कार्य
relation-measures = किसका माप है
relation-measures-inverse = किससे मापा जाता है
relation-related = यह भी देखें
