outdated-notice = Cette page ne tient pas encore compte des dernières modifications. Version plus récente :
draft-notice = Cette page est une ébauche. Ce qui reste à écrire est signalé.
never-compared-notice = Personne n’a encore comparé cette page avec les autres langues :
untranslated-notice = Ce nœud n’est pas encore décrit dans cette langue. Le voici dans une autre :
untranslated-read = Lire toute la page
untranslated-start = Écrire la page dans cette langue
untranslated-heading = Pas encore décrits dans cette langue
borrowed-notice = Les mots autour des pages ne sont pas encore traduits. Pour l’instant, ils sont en français.

status-link = État des langues
status-title = Où en sont les langues
status-description = Le tableau indique quels nœuds sont décrits dans chaque langue et quelles pages ont pris du retard sur une autre langue.
status-concept = Nœud
status-complete = À jour
status-outdated = À actualiser
status-never-compared = Jamais comparée
status-draft = Ébauche
status-missing = Manque
status-all-complete = À jour dans toutes les langues : { $concepts }
status-changed = { $source } : { $changed ->
    [one] { $changed } partie sur { $parts } a changé
   *[other] { $changed } parties sur { $parts } ont changé
}
