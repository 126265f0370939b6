# Forsiden og stasjonene på læringsstien. Ordene om hva som er lest, gjelder bare denne enheten.
home-examples = For eksempel
home-question = Et spørsmål
home-friends-all = Alle { $count } falske venner, med forklaring
home-teaching = Til undervisningen
home-teaching-text = Lenker, filer og sider til bruk i timen, uten innlogging og sporing.
home-teaching-downloads = Ta ordboken med: regneark, Moodle, Anki og mer
home-teaching-embed = Bygg inn en kalkulator i egen side
path-read = { $read } av { $steps } lest
path-begin = Begynn med { $term }
path-continue = Fortsett med { $term }
path-forget = Glem hva jeg har lest
