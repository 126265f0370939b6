# Ce qu’il faut pour le cours : liens, codes à intégrer, citations.
teaching-heading = Pour le cours
teaching-title = Pour le cours : { $term }
teaching-back = Vers l’article
teaching-close = Fermer
teaching-copy = Copier
teaching-copied = Copié.
teaching-selected = Le texte est sélectionné et peut être copié.
teaching-save = Télécharger

teaching-link = Lien
teaching-link-own = L’article ({ $language })
teaching-link-all = Pour toutes les langues
teaching-link-values = Les nombres saisis dans le calculateur font partie du lien : qui l’ouvre voit les mêmes nombres.

teaching-cite = Citer
teaching-attribution = Mention de la source
teaching-definition = Définition avec la source
teaching-apa = Référence selon le style APA
teaching-bibtex = BibTeX
attribution = « { $term } », { $source }
cite-apa = { $author }. ({ $date }). { $term }. Dans { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). Dans { $work }. { $address }
cite-no-date = s. d.

teaching-code = Code QR
teaching-code-of = L’article ({ $language })
teaching-code-alt = Code QR avec le lien vers « { $term } »
teaching-download = Télécharger comme image (SVG)

teaching-embed = Intégrer
teaching-embed-about = Le code se colle dans la vue HTML d’une plateforme d’apprentissage ou d’un site web.
teaching-embed-card = Carte avec la notion, la définition et les traductions
teaching-embed-whole = Calculateur : { $title }
teaching-embed-compact = Calculateur compact : { $title }
teaching-embed-exercise = Exercice : { $title }
teaching-look = Apparence
teaching-look-device = comme l’appareil
teaching-look-light = claire
teaching-look-dark = sombre
teaching-preview = Aperçu
teaching-open = Lire l’explication dans le glossaire

teaching-further = Imprimer et télécharger
teaching-print = Imprimer l’article
teaching-picture = Image (SVG)
teaching-formulas = Formules : { $title }

teaching-author = Texte : { $author }
teaching-state = mis à jour le { $date }
teaching-version = version { $version }
teaching-report = Signaler une erreur
teaching-report-title = Erreur dans l’article « { $term } »
teaching-report-text = Page : { $address }
    Phrase : { $sentence }

    Qu’est-ce qui ne va pas ?
