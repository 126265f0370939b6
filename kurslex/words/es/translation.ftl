outdated-notice = Esta página aún no incluye los últimos cambios. Versión más reciente:
draft-notice = Esta página es un borrador. Lo que falta por escribir está marcado.
never-compared-notice = Esta página aún no se ha comparado con los otros idiomas:
untranslated-notice = Este concepto aún no está descrito en este idioma. Aquí está en otro:
untranslated-read = Leer la página completa
untranslated-start = Escribir la página en este idioma
untranslated-heading = Aún sin describir en este idioma
borrowed-notice = Los menús y los botones aún no están traducidos. Mientras tanto aparecen en español.

status-link = Estado de los idiomas
status-title = Avance de los idiomas
status-description = La tabla muestra qué conceptos están descritos en qué idioma y qué páginas van por detrás de las de otro idioma.
status-concept = Concepto
status-complete = Al día
status-outdated = Desactualizada
status-never-compared = Sin comparar
status-draft = Borrador
status-missing = Falta
status-all-complete = Al día en todos los idiomas: { $concepts }
status-changed = { $source }: { $changed ->
    [one] ha cambiado una de { $parts } partes
    [many] han cambiado { $changed } de { $parts } partes
   *[other] han cambiado { $changed } de { $parts } partes
}
