archive-download = Last ned hele ordboken til bruk uten nett (ZIP-fil)
archive-open = Pakk ut filen og åpne { $file } i nettleseren.

offline-title = Ingen nettforbindelse
offline-text = Siden er ikke lagret på denne enheten og kan ikke vises uten nett. Sider som nylig har vært åpnet, kan fortsatt leses.
