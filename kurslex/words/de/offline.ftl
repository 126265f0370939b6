archive-download = Das ganze Glossar zum Lesen ohne Internet herunterladen (ZIP-Datei)
archive-open = Zum Lesen die Datei entpacken und { $file } im Browser öffnen.

offline-title = Keine Verbindung zum Internet
offline-text = Diese Seite ist auf dem Gerät nicht gespeichert und lässt sich ohne Verbindung nicht anzeigen. Zuletzt geöffnete Seiten bleiben lesbar.
