# Tilgjengelighetserklæringen. Det den sier er prøvd, står i tests/browser/.
overview-accessibility = Tilgjengelighet
overview-accessibility-title = Tilgjengelighet
overview-accessibility-description = Ordboken skal kunne leses, søkes i og regnes med av alle. Målet er nivå AA i WCAG 2.2, retningslinjene for tilgjengelig nettinnhold.
accessibility-tested = Hva som er prøvd
accessibility-tested-rules = Reglene i axe-core er prøvd på alle slags sider, i lys og mørk visning og ved fire bredder fra 320 til 1280 piksler, både med søket og forklaringene åpne og lukket. De fant ingen feil.
accessibility-tested-keyboard = Med tastaturet alene kan man nå og bruke menyen, språkvalget, søket, forklaringene ved lenkene, kalkulatorene og tabellene. Det er alltid synlig hvor man er.
accessibility-tested-settings = Sidene tåler dobbelt så stor skrift og forstørring til 320 piksler uten at noe må skyves sidelengs, de respekterer ønsket om mindre bevegelse og kan leses med fargene man selv har valgt.
accessibility-tested-scripts = Uten JavaScript er alle tekster, regneeksempler, figurer, oversikter og lenker der fortsatt. Det som da mangler, er skjemaene, søkeforslagene og forklaringene ved lenkene.
accessibility-tested-html = Hver side er godkjent av HTML-kontrollen til W3C, med ett unntak: den kjenner ennå ikke en av egenskapene som formlene bruker.
accessibility-tested-engines = De viktigste oppgavene er utført i Chromium, Firefox og WebKit.
accessibility-limits = Hva som gjenstår
accessibility-limits-people = Sidene er prøvd av maskiner og av dem som laget dem, ikke av brukere med skjermleser eller av en uavhengig instans.
accessibility-limits-formulas = De lengste formlene er bredere enn en smal telefon og må skyves sidelengs i rammen sin.
accessibility-limits-texts = Søk i løpende tekst krever JavaScript og virker ikke i utgaven som er lastet ned. Termer kan slås opp der også.
accessibility-report = Fant du noe som ikke virker for deg? Si fra her:
