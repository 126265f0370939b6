archive-download = Last ned heile ordboka til bruk utan nett (ZIP-fil)
archive-open = Pakk ut fila og opne { $file } i nettlesaren.

offline-title = Inga nettilkopling
offline-text = Sida er ikkje lagra på denne eininga og kan ikkje visast utan nett. Sider som nyleg har vore opna, kan framleis lesast.
