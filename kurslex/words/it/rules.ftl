# Le regole a cui rimanda kurslex check, per chi scrive in italiano. Quelle che mancano qui appaiono in inglese.

## File e campi
unreadable-file = Ogni file è un file normale, leggibile, con testo in UTF-8.
merge-conflict = Nessun file contiene le righe con cui git segna due modifiche dello stesso punto. Ciò che ha scritto kurslex lo concilia kurslex resolve.
file-name = I nomi dei file sono fatti di caratteri che ogni sistema può salvare e non si distinguono solo per le maiuscole.
misplaced-page = I file Markdown in docs/ stanno nella cartella di una lingua, perché diventano pagine.
too-complex = Una pagina è abbastanza breve e semplice perché ogni strumento la possa leggere: i capoversi lunghi e gli elenchi troppo annidati si dividono.
yaml = I campi sono YAML valido e ciascuno compare una volta sola.
front-matter = Una pagina comincia con i suoi campi, tra due righe con ---.
missing-field = I campi indispensabili a una pagina, a una lingua o all’elenco dei concetti sono compilati.
malformed-field = Un campo contiene ciò che il suo nome promette, per esempio un elenco o un numero.
unknown-field = Si usano soltanto i campi previsti. Un campo sconosciuto è di solito un nome scritto male.
settings = Il file mkdocs.yml esiste e contiene le stesse lingue di docs/concepts.yml, indirizzi validi e il plugin kurslex.
setting-without-effect = Il file mkdocs.yml non contiene impostazioni di cui solo MkDocs terrebbe conto: Kurslex costruisce il sito senza MkDocs.
text-direction = La direzione di lettura di una lingua è quella della sua scrittura.
rule-setting = In rules, in docs/concepts.yml, una regola può essere error, warning oppure off, e alcune hanno dei limiti. Le regole che tengono sicuro il sito non si possono cambiare.
character = Nei testi non ci sono caratteri invisibili che spezzano le parole o comandano lo schermo o la direzione della scrittura.

## Concetti
unknown-concept = Ogni pagina appartiene a un concetto di docs/concepts.yml e ha come nome del file il suo identificativo.
identifier = Un identificativo è in inglese, in minuscole con trattini. È un indirizzo permanente ed esiste una volta sola.
legacy-address = Un vecchio indirizzo porta a un solo concetto e non è già l’indirizzo di qualcos’altro.
lost-address = Ogni indirizzo già pubblicato, elencato in docs/addresses.txt, resta raggiungibile.
unknown-theme = Il tema di un concetto si trova nell’elenco dei temi di docs/concepts.yml.
related-concept = I concetti a cui un concetto è collegato si trovano in docs/concepts.yml, e non comprendono il concetto stesso.
relation-twice = Due concetti hanno una sola relazione, scritta presso uno dei due; l’altra direzione ne deriva.
relation-circle = Un concetto non sta sopra se stesso: broader, example-of e part-of non formano un cerchio.
orphan-concept = Un concetto è legato ad altri: abbastanza collegamenti portano alla sua pagina e abbastanza ne partono.
path = Il percorso nomina solo concetti esistenti, ciascuno una volta.
false-friends = I falsi amici hanno parole in almeno due lingue e rimandano a concetti esistenti.

## Traduzioni
missing-translation = Ogni concetto ha una pagina in ogni lingua. Quella che manca si può scrivere in qualsiasi momento.
unfinished = Ciò che sta tra parentesi angolari è ancora da scrivere. Il testo prende il posto delle parentesi.
checked-source = Il campo checked nomina solo altre lingue del glossario e lo scrive kurslex sync.
never-compared = Ogni pagina è stata confrontata con quelle delle altre lingue e kurslex sync lo ha registrato.
missing-section = Se un concetto ha una sezione in una lingua, l’ha in tutte.
example-numbers = L’esempio usa gli stessi numeri in tutte le lingue.
conflicting-fact = Anni, articoli di legge e nomi coincidono in tutte le lingue quando dicono la stessa cosa.
repeated-sentence = Due pagine di una lingua non hanno una frase quasi uguale. Dove serve a entrambe, repeats indica l’altra pagina con il motivo.
needless-repeat = repeats indica solo pagine che hanno davvero una frase in comune con questa.
borrowed-words = I testi dell’interfaccia sono scritti nella lingua stessa. Quelli presi in prestito si traducono via via.
lender = I testi si prendono in prestito solo da una lingua del glossario che non ne prende a sua volta.

## Termini e definizioni
ambiguous-term = In ogni lingua un termine indica un solo concetto.
grammar = Un termine ha uno dei generi e al massimo le forme che locale.yml indica per la lingua.
definition = La definizione è solo testo: una frase che si regge da sola e finisce con un punto.
definition-length = La definizione è una sola frase di non più di 40 parole.
missing-reading = Per un termine che comincia con un carattere cinese è indicata la lettura secondo cui è ordinato, a meno che a ordinare la lingua sia ICU, che la conosce.
deprecated-term = I termini da evitare non compaiono nei testi.
needless-exception = allowed cita soltanto ciò che compare nella pagina e che altrimenti sarebbe da evitare, except soltanto espressioni che contengono un tale termine.

## Il testo
heading-id = Ogni titolo di sezione finisce con un identificativo, {"{#example}"}, uguale in tutte le lingue e presente una volta sola.
heading-level = Il titolo della pagina è il termine, perciò i titoli delle sezioni cominciano dal livello 2, con ##.
broken-link = Un collegamento porta a una pagina che esiste. I concetti si collegano con il nome del file.
broken-anchor = Ciò che segue # in un collegamento è l’identificativo di una sezione o di un calcolatore della pagina.
link-scheme = I collegamenti portano a pagine del glossario o a indirizzi che cominciano con https://.
link-address = Un indirizzo è completo: comprende il nome dell’host, senza alcun utente davanti.
link-text = Il testo di un collegamento contiene una forma del concetto a cui porta.
unlinked-mention = Un altro concetto, la prima volta che compare nel testo, è un collegamento.
late-link = Il collegamento sta dove il concetto compare per la prima volta, non più in basso.
needless-unlinked = Il campo unlinked nomina solo concetti le cui parole compaiono davvero nella pagina.
image = Un’immagine è un file che esiste, in docs/images/ o accanto alle pagine della lingua.
image-text = Un’immagine dice a parole che cosa mostra, per chi non può vederla.
image-file = Il file di un’immagine è PNG, JPEG, WebP, AVIF o SVG e si può mostrare senza rischi.
image-size = Il file di un’immagine non è più grande di quanto serve a uno schermo.
unused-image = Ogni file di immagine compare in almeno una pagina.
raw-html = Le pagine sono solo Markdown, senza HTML.
attribute-list = Solo i titoli hanno qualcosa tra parentesi graffe, cioè il loro identificativo.
misleading-markdown = Il Markdown significa ciò che sembra: enfasi, elenchi e collegamenti sono chiusi correttamente.
confusion = Una possibile confusione sta, come citazione, subito sotto il suo paragrafo e comincia con parole in grassetto.
unlinked-confusion = Una possibile confusione che nomina un concetto nelle parole in grassetto contiene un link a quel concetto.
question-form = La sezione questions è un elenco numerato di domande, ciascuna con l’elenco delle sue risposte.
question-options = Una domanda ha da due a cinque risposte diverse. Esattamente una è giusta, e ognuna è spiegata.
shared-question = Una domanda che più lingue hanno con lo stesso id ha ovunque lo stesso numero di risposte, e quella giusta è allo stesso posto.
typography = Virgolette, trattini, spazi e numeri seguono l’uso della lingua.
spelling = Ogni parola si trova nel dizionario ortografico o in docs/it/words.txt.

## Calcolatori
placeholder = Ciò che sta tra doppie parentesi graffe è un calcolatore che esiste, una formula leggibile o un calcolo che dà un risultato.
unknown-calculator = I calcolatori di un concetto si trovano nella cartella calculators/.
calculator-placement = Un calcolatore compare una volta nelle pagine del suo concetto e in nessun altro posto.
picture-placement = Una figura compare una volta in ogni pagina di un concetto, in tutte le lingue.
picture-words = Le parole di una figura entrano nelle loro forme, in tutte le lingue.
calculator-syntax = Il file di un calcolatore è Python valido.
calculator-language = Un calcolatore usa solo la parte di Python che si può mostrare e calcolare nel browser.
calculator-declaration = Un calcolatore dichiara tutti i dati e i risultati, con unità, limiti e decimali.
calculator-id = L’ID di un calcolatore appartiene a quello soltanto, perché con esso cominciano gli ID dei suoi campi e i nomi dei suoi messaggi.
calculator-default = I valori dell’esempio di un calcolatore danno un risultato.
calculator-exercise = Gli esercizi di un calcolatore hanno numeri con cui la risposta giusta si distingue da ogni errore noto.
calculator-concept = Un campo rimanda a un concetto che esiste.
local-currency = Se un calcolatore usa la valuta della lingua, il suo locale.yml ne indica una.

## Testi dell’interfaccia
messages = I file dei messaggi sono validi e usano solo i valori che il messaggio riceve.
missing-message = Tutti i testi dell’interfaccia esistono nella lingua.
duplicate-message = In ogni lingua un messaggio compare una volta sola.
missing-placeholder = Un messaggio usa in ogni variante tutti i valori che riceve. Ciò che sta tra parentesi graffe resta com’è.
unused-message = I messaggi che non servono più si tolgono.
message-address = Un indirizzo in un messaggio comincia con https://, come gli altri collegamenti.
