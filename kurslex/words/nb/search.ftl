# Søkefeltet og siden med alle treffene.
search-label = Slå opp et ord
search-submit = Søk
overview-search-title = Søk
overview-search-description = Her kan termer slås opp på alle språkene i ordboken. Søket finner dem også i bøyd form, uten æ, ø og å eller med en skrivefeil. Det omfatter dessuten definisjonene og tekstene.
search-results = Treff på «{ $query }»
search-count = Treff: { $count }
search-meant = Ingen term heter «{ $query }». Mente du «{ $term }»?
search-none = Fant ikke noe begrep for «{ $query }».
search-admitted = også kalt { $term }
search-deprecated = ikke { $term }
search-texts = Nevnt i tekstene
search-texts-for = Søk etter «{ $query }» i tekstene
search-texts-none = Ingen treff i tekstene.
search-texts-unsearched = Det var ikke mulig å søke i tekstene.
search-texts-only = Ingen begreper. Nevnt i tekstene: { $count }
search-nothing = Ingen treff, verken blant begrepene eller i tekstene.
# Slik tekstene skriver prosenttegnet; flere skrivemåter skilles med komma.
search-percent = prosent
search-all = Alle termene
search-key = Skråstrek (/) åpner søket
search-no-script = Søket trenger JavaScript. Alle termene står alfabetisk nedenfor.
