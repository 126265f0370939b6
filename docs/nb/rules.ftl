# Reglene som kurslex check viser til, forklart for dem som skriver på bokmål. Det som ikke står her, vises på engelsk.

## Filer og felt
unreadable-file = Hver fil er en vanlig fil som lar seg lese, og er tekst i UTF-8.
file-name = Filnavn består av tegn som alle systemer kan lagre, og skiller seg ikke bare ved små og store bokstaver.
misplaced-page = Markdown under docs/ ligger i mappen til et av språkene, for filen blir til en side.
too-complex = En side er kort og enkel nok til at alle verktøy kan lese den: del opp lange avsnitt og dype lister.
yaml = Feltene er riktig skrevet YAML, og hvert felt står én gang.
front-matter = En side begynner med feltene sine mellom to linjer med ---.
missing-field = Felt som en side, et språk eller begrepslisten ikke kan være uten, er fylt ut.
malformed-field = Et felt inneholder det navnet lover, for eksempel en liste eller et tall.
unknown-field = Det finnes ingen andre felt enn dem som blir lest. Oftest er navnet feilskrevet.
settings = mkdocs.yml har de samme språkene som docs/concepts.yml, og adresser som virker.
rule-setting = rules i docs/concepts.yml setter regler til error, warning eller off. Regler som holder nettstedet trygt, kan ikke endres.
character = Tekstene har ingen usynlige tegn som styrer skjermen eller skriveretningen.

## Begreper
unknown-concept = Hver side hører til et begrep som står i docs/concepts.yml, og har begrepets id som filnavn.
identifier = En id er engelsk, med små bokstaver og bindestrek. Den er adressen for godt, og finnes bare én gang.
legacy-address = En gammel adresse fører videre til ett begrep, og er ikke adressen til noe annet.
unknown-theme = Temaet til et begrep står i listen over temaer i docs/concepts.yml.
related-concept = Overordnede og beslektede begreper finnes i docs/concepts.yml.
lonely-concept = Et begrep henger sammen med andre: nok lenker fører til det og fra det.
path = Læringsstien har bare begreper som finnes, og hvert av dem én gang.
false-friends = Falske venner har ord på minst to språk, og viser til begreper som finnes.

## Oversettelser
missing-translation = Hvert begrep har en side på hvert språk. Den som mangler, kan skrives når som helst.
unfinished = Det som står i vinkelparenteser, er ikke skrevet ennå. Skriv det i stedet for parentesen.
checked-source = checked nevner bare andre språk i ordboken, og skrives av kurslex sync.
never-compared = Hver side er sammenlignet med sidene på de andre språkene, og kurslex sync har notert det.
missing-section = En seksjon som begrepet har på ett språk, har det på alle.
example-numbers = Eksempelet bruker de samme tallene på alle språk.
conflicting-fact = Årstall, paragrafer og navn er like på alle språk når de sier det samme.
borrowed-words = Ordene rundt sidene er språkets egne. Det som er lånt, blir oversatt etter hvert.
lender = Ord kan lånes bare fra et språk i ordboken som ikke selv låner.

## Termer og definisjoner
ambiguous-term = En term står for ett begrep på hvert språk.
definition = Definisjonen er ren tekst, en setning som kan stå alene, og slutter med punktum.
definition-length = Definisjonen er én setning på høyst 40 ord.
deprecated-term = En term som ordboken fraråder, brukes ikke i tekstene.

## Teksten
heading-id = Hver overskrift slutter med en id, {"{#example}"}, som er den samme på alle språk og står én gang.
heading-level = Sidens tittel er termen, så overskriftene begynner på nivå 2, med ##.
broken-link = En lenke fører til en side som finnes. Begreper lenkes med filnavnet.
broken-anchor = Det som står etter # i en lenke, er id-en til en overskrift eller en kalkulator på siden.
link-scheme = Lenker fører til sider i ordboken eller til adresser som begynner med https://.
link-address = En adresse er hel: den har et vertsnavn, og ingen bruker foran det.
link-text = Teksten i en lenke inneholder en form av begrepet den fører til.
unlinked-mention = Første gang et annet begrep nevnes i teksten, er det en lenke.
late-link = Lenken står der begrepet nevnes første gang, ikke lenger nede.
needless-unlinked = unlinked nevner bare begreper som siden faktisk bruker ordet for.
image = Sider har ingen bilder. Figurene tegnes av kalkulatorene, så de snakker alle språk.
raw-html = Sider er ren Markdown, uten HTML.
attribute-list = Bare overskrifter har noe i krøllparenteser, nemlig sin id.
misleading-markdown = Markdown betyr det den ser ut til: utheving, lister og lenker er riktig avsluttet.
typography = Anførselstegn, tankestreker, mellomrom og tall skrives slik språket gjør det.
spelling = Hvert ord står i ordboken for rettskriving eller i docs/nb/words.txt.

## Kalkulatorer
placeholder = Det som står i doble krøllparenteser, er en kalkulator som finnes, eller et regnestykke som går opp.
unknown-calculator = Kalkulatorene til et begrep finnes i mappen calculators/.
calculator-placement = En kalkulator vises én gang på sidene til begrepet sitt, og ikke andre steder.
calculator-syntax = Filen til en kalkulator er riktig skrevet Python.
calculator-language = En kalkulator bruker bare den delen av Python som kan vises og regnes ut i nettleseren.
calculator-declaration = En kalkulator oppgir alle inndata og resultater, med enhet, grenser og desimaler.
calculator-default = Eksempelverdiene til en kalkulator gir et resultat.
calculator-concept = Et felt lenker til et begrep som finnes.

## Ordene rundt sidene
messages = Meldingsfilene er riktig skrevet, og bruker bare verdier som meldingen får.
missing-message = Alle ord rundt sidene finnes på språket.
duplicate-message = En melding står bare én gang på hvert språk.
missing-placeholder = En melding bruker alle verdiene den får. Behold det som står i krøllparenteser.
unused-message = Meldinger som ingenting bruker, tas bort.
message-address = En adresse i en melding begynner med https://, som andre lenker.
