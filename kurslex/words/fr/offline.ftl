archive-download = Télécharger tout le glossaire pour le lire hors connexion (fichier ZIP)
archive-open = Extraire les fichiers, puis ouvrir { $file } dans le navigateur.

offline-title = Aucune connexion à Internet
offline-text = Cette page n’est pas enregistrée sur cet appareil et ne peut pas s’afficher hors connexion. Les pages ouvertes récemment restent lisibles.
