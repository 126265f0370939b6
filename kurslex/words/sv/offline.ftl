archive-download = Ladda ner hela ordboken för läsning utan nät (ZIP-fil)
archive-open = Packa upp filen och öppna { $file } i webbläsaren.

offline-title = Ingen anslutning till nätet
offline-text = Sidan har aldrig öppnats på den här enheten och kan inte visas utan anslutning. Sidor som redan har öppnats går fortfarande att läsa.
