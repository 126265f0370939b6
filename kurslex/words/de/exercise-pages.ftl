# Seiten, auf denen Aufgaben gelöst und Aufgabenblätter gemacht werden. $name ist der Rechner und was gesucht ist.
overview-worksheet = Aufgabenblätter
overview-worksheet-title = Aufgabenblätter zum Ausdrucken
overview-worksheet-description = Für jede Schülerin und jeden Schüler ein Blatt mit eigenen Zahlen, dazu die Lösungen auf eigenen Seiten.

exercise-title = Üben: { $name }
exercise-lead = Zum Üben, nicht zum Prüfen: Beliebig viele Versuche sind möglich, und die Antworten bleiben auf diesem Gerät.
exercise-check = Prüfen
exercise-hint = Hinweis
exercise-give-up = Lösung zeigen
exercise-next = Neue Zahlen
exercise-solution = Lösung
exercise-hints = Hinweise
exercise-calculator = Mit diesen Zahlen zum Rechner
exercise-link = Link zu dieser Aufgabe
exercise-copy-embed = Code zum Einbetten kopieren
exercise-index = Rechenaufgaben
exercise-solved = gelöst
exercise-practise = Üben

worksheet-choose = Welche Aufgaben?
worksheet-seeds = Aufgabennummern
worksheet-seeds-hint = Jede Nummer ergibt ein Blatt: 1-30 sind dreißig Blätter, auch 1-5,9 geht. Höchstens { $most } auf einmal.
worksheet-series = Serie
worksheet-series-hint = Ein Name, etwa der einer Klasse, gibt allen Nummern neue Zahlen. Darf leer bleiben.
worksheet-make = Blätter erstellen
worksheet-print-sheets = Blätter drucken
worksheet-print-key = Lösungen drucken
worksheet-none = Mindestens eine Aufgabe ist zu wählen.
worksheet-too-many = Auf ein Blatt passen höchstens { $most } Aufgaben.
worksheet-no-seeds = Gebraucht werden Nummern von 1 bis 9999, zum Beispiel 1-30 oder 1-5,9, zusammen höchstens { $most }.
worksheet-made = Fertig. Anzahl der Blätter: { $sheets }. Die Lösungen stehen danach.
worksheet-scripts = Die Blätter entstehen im Browser. Dafür muss JavaScript eingeschaltet sein.
