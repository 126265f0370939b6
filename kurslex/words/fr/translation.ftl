outdated-notice = Cette page ne tient pas encore compte des dernières modifications. Version plus récente :
draft-notice = Cette page est une ébauche. Ce qui reste à écrire est signalé.
never-compared-notice = Cette page n’a pas encore été comparée avec les autres langues :
untranslated-notice = Cette notion n’est pas encore décrite dans cette langue. La voici dans une autre :
untranslated-read = Lire toute la page
untranslated-start = Écrire la page dans cette langue
untranslated-heading = Pas encore décrit dans cette langue
borrowed-notice = Les menus et les boutons ne sont pas encore traduits. Pour l’instant, ils sont en français.

status-link = État des langues
status-title = Où en sont les langues
status-description = Le tableau indique quelles notions sont décrites dans chaque langue et quelles pages ont pris du retard sur une autre langue.
status-concept = Notion
status-complete = À jour
status-outdated = À actualiser
status-never-compared = Jamais comparée
status-draft = Ébauche
status-missing = Manque
status-all-complete = À jour dans toutes les langues : { $concepts }
status-changed = { $source } : { $changed ->
    [one] { $changed } partie sur { $parts } a changé
    [many] { $changed } parties sur { $parts } ont changé
   *[other] { $changed } parties sur { $parts } ont changé
}
