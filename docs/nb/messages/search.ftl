# Feltet som slår opp, og siden med alle treffene.
search-label = Slå opp et begrep
search-submit = Søk
overview-search-title = Søk
overview-search-description = Slå opp termer på alle språkene i ordboken, eller søk i definisjoner og tekster. Bøyning, æ, ø og å og en skrivefeil spiller ingen rolle.
search-results = Treff for «{ $query }»
search-count = Treff: { $count }
search-none = Ingen treff på «{ $query }».
search-admitted = også kalt { $term }
search-deprecated = ikke { $term }
search-texts = Nevnt i tekstene
search-texts-for = Søk etter «{ $query }» i tekstene
search-texts-none = Ordet står heller ikke i tekstene.
search-all = Alle termene
search-key = Tasten / åpner søket
