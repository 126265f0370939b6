# Tilgjengelighetserklæringen. Det den sier er testet, testes i tests/.
overview-accessibility = Tilgjengelighet
overview-accessibility-title = Tilgjengelighet
overview-accessibility-description = Alle skal kunne lese ordboken, søke i den og bruke kalkulatorene. Målet er nivå AA i WCAG 2.2, retningslinjene for tilgjengelig nettinnhold.
accessibility-tested = Dette er testet
accessibility-tested-rules = Alle slags sider er kontrollert etter reglene i axe-core: i lys og mørk visning, i fire bredder fra 320 til 1 280 piksler, med søket åpent og lukket og med definisjonene ved lenkene fremme. Det ble ikke funnet noen feil.
accessibility-tested-keyboard = Menyen, språkvalget, søket, definisjonene ved lenkene, kalkulatorene og tabellene kan nås og brukes med tastaturet alene. Det er hele tiden tydelig markert hvor på siden leseren er.
accessibility-tested-settings = Sidene kan leses med dobbelt så stor skrift og i et vindu på bare 320 piksler uten at siden må rulles sidelengs. De tar hensyn til innstillingen for mindre bevegelse og kan leses med selvvalgte farger.
accessibility-tested-scripts = Alle tekster, regneeksempler, figurer, oversikter og lenker vises også uten JavaScript. Det som da mangler, er blant annet skjemaene i kalkulatorene, søketreffene og definisjonene ved lenkene.
accessibility-tested-html = Alle sidene består HTML-kontrollen til W3C, med ett unntak: Kontrollen kjenner ennå ikke en av stilreglene som formlene bruker.
accessibility-tested-engines = De viktigste oppgavene er testet i Chromium, Firefox og WebKit.
accessibility-limits = Kjente begrensninger
accessibility-limits-people = Sidene er testet med programmer og av utviklerne, men ikke av brukere med skjermleser eller av en uavhengig instans.
accessibility-limits-formulas = De lengste formlene kan være bredere enn skjermen på en smal telefon. De må da rulles sidelengs.
accessibility-limits-texts = Søk i tekstene krever JavaScript og virker ikke i utgaven som er lastet ned. Termer kan slås opp der også.
accessibility-report = Er det noe som ikke virker? Si fra her:
