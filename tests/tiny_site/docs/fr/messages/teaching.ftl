# Ce qu’il faut pour le cours : liens, codes à intégrer, citations.
teaching-heading = Pour le cours
teaching-title = Pour le cours : { $term }
teaching-back = Vers le nœud
teaching-close = Fermer
teaching-copy = Copier
teaching-copied = Copié.
teaching-selected = Le texte est sélectionné et peut être copié.
teaching-save = Télécharger

teaching-link = Lien
teaching-link-own = Cette page ({ $language })
teaching-link-all = Pour toutes les langues
teaching-link-values = Les nombres saisis dans la calculatrice font partie du lien.

teaching-cite = Citer
teaching-attribution = Mention de la source
teaching-definition = Définition avec la source
teaching-apa = Selon l’APA
teaching-bibtex = BibTeX
attribution = « { $term } », { $source }
cite-apa = { $author }. ({ $date }). { $term }. Dans { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). Dans { $work }. { $address }
cite-no-date = s. d.

teaching-code = Code QR
teaching-code-of = Cette page ({ $language })
teaching-code-alt = Code QR avec le lien vers « { $term } »
teaching-download = Comme image (SVG)

teaching-embed = Intégrer
teaching-embed-about = Le code se colle dans le HTML d’une plateforme de cours.
teaching-embed-card = Carte avec terme, définition et traductions
teaching-embed-whole = Calculatrice : { $title }
teaching-embed-compact = Calculatrice compacte : { $title }
teaching-embed-exercise = Exercice : { $title }
teaching-look = Apparence
teaching-look-device = comme l’appareil
teaching-look-light = claire
teaching-look-dark = sombre
teaching-preview = Aperçu
teaching-open = Lire l’explication

teaching-further = Imprimer et télécharger
teaching-print = Imprimer la page
teaching-picture = Image (SVG)
teaching-formulas = Formules : { $title }

teaching-author = Texte : { $author }
teaching-state = Mis à jour le { $date }
teaching-version = Version { $version }
teaching-report = Signaler une erreur
teaching-report-title = Erreur dans « { $term } »
teaching-report-text = Page : { $address }
    Phrase : { $sentence }

    Qu’est-ce qui ne va pas ?
