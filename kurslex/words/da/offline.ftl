archive-download = Hent hele ordbogen til brug uden net (ZIP-fil)
archive-open = Pak filen ud, og åbn { $file } i browseren.

offline-title = Ingen netforbindelse
offline-text = Siden er ikke gemt på denne enhed og kan ikke vises uden net. Sider, du har åbnet for nylig, kan stadig læses.
