archive-download = Last ned hele ordboken til bruk uten nett (ZIP-fil, { $megabytes } MB)
archive-open = Pakk ut filen og åpne { $file } i nettleseren.

offline-title = Ingen nettforbindelse
offline-text = Siden er ikke åpnet på denne enheten før og kan derfor ikke vises uten nett. Sider som er åpnet før, kan fortsatt leses.
