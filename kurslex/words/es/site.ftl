skip-to-content = Ir al contenido
languages-label = Idiomas
scheme-toggle = Cambiar entre modo claro y oscuro
concepts-heading = Todos los conceptos
concepts-count = { $concepts ->
    [one] un concepto
    [many] { $concepts } de conceptos
   *[other] { $concepts } conceptos
}
themes-heading = Conceptos por tema
contents-heading = En esta página

term-admitted = también
term-deprecated = Conviene evitar
other-languages-heading = En otros idiomas
second-terms = Términos en
listen = Escuchar «{ $term }»
confusion-label = No confundir
question-solution = Solución
question-right = (correcta)
footnotes-heading = Notas
footnote-back = Volver al texto
tags-heading = Etiquetas
backlinks-count = { $count ->
    [one] Un artículo menciona este concepto
    [many] { $count } de artículos mencionan este concepto
   *[other] { $count } artículos mencionan este concepto
}
definition-close = Cerrar
edit-page = Editar esta página
translate-page = Ayudar a traducir:

licence-content = Contenido
licence-code = Código
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Componentes de terceros

choose-language = Elegir un idioma
moved = Esta página se ha trasladado. La nueva dirección es
not-found-title = Página no encontrada
not-found-text = Puede que la dirección esté mal escrita o que el concepto tenga otro nombre. Se puede buscar aquí o empezar por la página de inicio:
not-found-home = Ir a la página de inicio
choice-no-script = La calculadora necesita JavaScript. Sin él, los números de la dirección se pierden y la página muestra el ejemplo.
withdrawn-notice = Este concepto ya no forma parte del glosario.
withdrawn-related = Seguir leyendo
