# La pagina iniziale e le tappe del percorso. Che cosa è stato letto lo sa soltanto questo dispositivo.
home-examples = Per esempio
home-question = Una domanda
home-friends-all = Tutti i { $count } falsi amici, con la spiegazione
home-teaching = Per chi insegna
home-teaching-text = Link, file e pagine per le lezioni, senza registrazione e senza tracciamento.
home-teaching-downloads = Scaricare il glossario: foglio di calcolo, Moodle, Anki e altro
home-teaching-embed = Incorporare un calcolatore nella propria pagina
path-read = Letti { $read } su { $steps }
path-begin = Si comincia da: { $term }
path-continue = Si continua con: { $term }
path-forget = Dimentica che cosa ho letto
