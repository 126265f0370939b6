archive-download = Ladda ner hela ordboken för användning utan nät (ZIP-fil)
archive-open = Packa upp filen och öppna { $file } i webbläsaren.

offline-title = Ingen nätanslutning
offline-text = Sidan finns inte sparad på den här enheten och kan inte visas utan nät. Sidor som nyligen har öppnats går fortfarande att läsa.
