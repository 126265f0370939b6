# Reglene som kurslex check viser til, forklart for dem som skriver på bokmål. Det som ikke står her, vises på engelsk.

## Filer og felt
unreadable-file = Hver fil er en vanlig fil av rimelig størrelse, og inneholder tekst i UTF-8.
merge-conflict = Ingen fil har linjer der git har satt merke ved to endringer av samme sted. Det kurslex selv har skrevet, slår kurslex resolve sammen.
file-name = Filnavn består av tegn som alle systemer kan lagre. To filnavn kan ikke skille seg fra hverandre bare ved store og små bokstaver.
misplaced-page = Markdown-filer under docs/ ligger i mappen til et av språkene, for hver fil blir til en side.
too-complex = En side er kort og enkel nok til at alle verktøy kan lese den: Del opp lange avsnitt og dype lister.
yaml = Feltene er riktig skrevet YAML, og hvert felt står bare én gang.
front-matter = En side begynner med feltene sine mellom to linjer med ---.
missing-field = Felt som en side, et språk eller begrepslisten ikke kan være uten, er fylt ut.
malformed-field = Et felt inneholder det som hører hjemme der, for eksempel en liste eller et tall.
unknown-field = En fil har bare felt som blir lest. Et ukjent felt er oftest et feilskrevet navn.
settings = mkdocs.yml finnes og har de samme språkene som docs/concepts.yml, adresser som virker, og tillegget kurslex.
setting-without-effect = mkdocs.yml har ingen innstillinger som bare MkDocs ville brukt: Kurslex bygger nettstedet uten MkDocs.
text-direction = Leseretningen til et språk er den samme som skriftens.
rule-setting = Under rules i docs/concepts.yml kan regler settes til error, warning eller off, og noen har grenser. Regler som holder nettstedet trygt, kan ikke endres.
character = Tekstene har ingen usynlige tegn som deler ord eller styrer skjermen eller skriveretningen.

## Begreper
unknown-concept = Hver side hører til et begrep som står i docs/concepts.yml, og har begrepets id som filnavn.
identifier = En id er engelsk, med små bokstaver og bindestrek. Den er en varig adresse og finnes bare én gang.
legacy-address = En gammel adresse fører videre til ett begrep, og er ikke adressen til noe annet.
lost-address = En adresse som en gang er publisert, og som står i docs/addresses.txt, virker fortsatt.
unknown-theme = Temaet til et begrep står i listen over temaer i docs/concepts.yml.
related-concept = Begrepene som et begrep henger sammen med, finnes i docs/concepts.yml, og det selv er ikke blant dem.
relation-twice = To begreper har én relasjon, og den står bare ved det ene av dem; den andre retningen følger av seg selv.
relation-circle = Et begrep står ikke over seg selv: broader, example-of og part-of leder ikke i ring.
orphan-concept = Et begrep henger sammen med andre: nok lenker fører til det og fra det.
path = Læringsstien har bare begreper som finnes, og hvert av dem én gang.
false-friends = Falske venner har ord på minst to språk, og viser til begreper som finnes.

## Oversettelser
missing-translation = Hvert begrep har en side på hvert språk. En side som mangler, kan skrives når som helst.
unfinished = Det som står i vinkelparenteser ⟨slik⟩, er ikke skrevet ennå. Erstatt parentesen med ferdig tekst.
checked-source = checked nevner bare andre språk i ordboken, og skrives av kurslex sync.
never-compared = Hver side er sammenlignet med sidene på de andre språkene, og kurslex sync har notert det.
missing-section = En seksjon som finnes på ett språk, finnes på alle.
example-numbers = Eksempelet bruker de samme tallene på alle språk.
conflicting-fact = Årstall, paragrafer og navn er like på alle språk når de sier det samme.
repeated-sentence = To sider på et språk har ingen setning nesten lik. Trengs den på begge, nevner repeats den andre siden med grunnen.
needless-repeat = repeats nevner bare sider som virkelig har en setning felles med denne.
borrowed-words = Menyer, knapper og meldinger er skrevet på språket selv. Det som er lånt, blir oversatt etter hvert.
lender = Ord kan bare lånes fra et språk i ordboken som ikke selv låner.

## Termer og definisjoner
ambiguous-term = En term står for ett begrep på hvert språk.
grammar = En term har et av kjønnene, og høyst de formene, som locale.yml nevner for språket.
definition = Definisjonen er ren tekst, en setning som kan stå alene, og som slutter med punktum.
definition-length = Definisjonen er én setning på høyst 40 ord.
missing-reading = En term som begynner med et kinesisk tegn, har en oppgitt lesemåte som den sorteres etter, med mindre ICU sorterer språket og kjenner lesemåten.
deprecated-term = En term som ordboken fraråder, brukes ikke i tekstene.
needless-exception = «allowed» nevner bare det som står på siden og ellers skulle vært unngått, «except» bare uttrykk som inneholder en slik term.

## Teksten
heading-id = Hver overskrift slutter med en id, {"{#example}"}, som er den samme på alle språk og bare står én gang.
heading-level = Sidens tittel er termen, så overskriftene begynner på nivå 2, med ##.
broken-link = En lenke fører til en side som finnes. En lenke til et begrep skrives med filnavnet.
broken-anchor = Det som står etter # i en lenke, er id-en til en overskrift eller en kalkulator på siden.
link-scheme = Lenker fører til sider i ordboken eller til adresser som begynner med https://.
link-address = En adresse er fullstendig: Den har et vertsnavn og ikke noe brukernavn foran det.
link-text = Teksten i en lenke inneholder en form av begrepet den fører til.
unlinked-mention = Første gang et annet begrep nevnes i teksten, er det en lenke.
late-link = Lenken står der begrepet nevnes første gang, ikke lenger nede.
needless-unlinked = unlinked nevner bare begreper som faktisk er omtalt på siden.
image = Et bilde er en fil i docs/images/ eller ved siden av språkets sider, og finnes.
image-text = Et bilde sier i ord hva det viser, for dem som ikke kan se det.
image-file = En bildefil er PNG, JPEG, WebP, AVIF eller SVG, og kan vises trygt.
image-size = En bildefil er ikke større enn en skjerm har bruk for.
unused-image = En bildefil vises på minst én side.
raw-html = Sider er ren Markdown, uten HTML.
attribute-list = Bare overskrifter har noe i krøllparenteser, nemlig sin id.
misleading-markdown = Markdown blir vist slik den er ment: Utheving, lister og lenker er riktig avsluttet.
confusion = En forveksling står som et sitat rett under avsnittet sitt og begynner med ord i fet skrift.
unlinked-confusion = Nevner en forveksling et begrep i ordene med fet skrift, lenker den til det.
question-form = Seksjonen questions er en nummerert liste med spørsmål, og under hvert spørsmål står listen med svarene.
question-options = Et spørsmål har to til fem ulike svar. Nøyaktig ett er riktig, og alle blir forklart.
shared-question = Et spørsmål som flere språk har med samme id, har like mange svar overalt, og det riktige står på samme plass.
typography = Anførselstegn, tankestreker, mellomrom og tall skrives slik språket gjør det.
spelling = Hvert ord står i rettskrivingsordlisten eller i docs/nb/words.txt.

## Kalkulatorer
placeholder = Det som står i doble krøllparenteser, er en kalkulator som finnes, en formel som lar seg lese, eller et regnestykke som lar seg regne ut.
unknown-calculator = Kalkulatorene til et begrep finnes i mappen calculators/.
calculator-placement = En kalkulator vises én gang på sidene til begrepet sitt, og ikke andre steder.
picture-placement = Et bilde står én gang på hver side om et begrep, på alle språk.
picture-words = Ordene i et bilde får plass i formene sine, på alle språk.
calculator-syntax = Filen til en kalkulator er riktig skrevet Python.
calculator-language = En kalkulator bruker bare den delen av Python som kan vises og regnes ut i nettleseren.
calculator-declaration = En kalkulator oppgir alle inndata og resultater, med enhet, grenser og desimaler.
calculator-id = ID-en til en kalkulator er bare dens egen, for feltenes ID-er og navnene på meldingene begynner med den.
calculator-default = Eksempelverdiene til en kalkulator gir et resultat.
calculator-exercise = Oppgavene til en kalkulator har tall som gjør at det riktige svaret skiller seg fra hver kjente feil.
calculator-concept = Et felt i en kalkulator lenker til et begrep som finnes.
local-currency = En kalkulator som bruker språkets egen valuta, finnes bare der språket har oppgitt en.

## Menyer, knapper og meldinger
messages = Meldingsfilene er riktig skrevet, og bruker bare verdier som meldingen får.
missing-message = Alle meldingene finnes på språket.
duplicate-message = En melding står bare én gang på hvert språk.
missing-placeholder = En melding bruker alle verdiene den får, i hver variant. Behold det som står i krøllparenteser.
unused-message = Meldinger som ikke er i bruk, slettes.
message-address = En adresse i en melding begynner med https://, som andre lenker.
