# Was dieses Glossar mit eigenen Worten sagt, statt mit denen, die Kurslex mitbringt.
overview-path-title = Von der Emission bis zum Handel
overview-path-description = Die Begriffe in der Reihenfolge, in der man sie am leichtesten lernt: vom Kapitalbedarf eines Unternehmens bis zum Weiterverkauf der Aktien und zur Abwicklung des Geschäfts.
overview-terms-title = Die Begriffe auf Deutsch, Norwegisch und Italienisch
overview-terms-description = Alle Begriffe in drei Sprachen in einer Tabelle, mit Synonymen und falschen Freunden.
overview-false-friends-description = Manche Wörter sehen in zwei Sprachen ähnlich aus und bedeuten doch Verschiedenes. Diese führen am häufigsten in die Irre, wenn man vom Deutschen ausgeht.
home-teaching-text = Frei verwendbar mit Quellenangabe (CC BY 4.0), ohne Anmeldung und ohne Tracking.
overview-downloads-description = Begriffe, Definitionen und Beziehungen als Dateien für Tabellenkalkulation, Lernplattform, Übersetzungswerkzeug und eigene Programme. Frei verwendbar mit Quellenangabe (CC BY 4.0).
downloads-moodle-glossary-about = Wird in die Aktivität „Glossar“ importiert. Moodle verlinkt dann in den Texten des Kurses die Begriffe samt ihren gebeugten Formen. Alltagswörter wie Kurs oder Auftrag bleiben unverlinkt.
overview-teaching-title = Kurslex im Unterricht
overview-teaching-description = Alles darf verwendet, verändert und weitergegeben werden, wenn die Quelle genannt wird (CC BY 4.0). Eine Anmeldung ist nicht nötig, und niemand wird beobachtet.
