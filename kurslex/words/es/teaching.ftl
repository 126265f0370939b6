teaching-heading = Para el aula
teaching-title = Para el aula: { $term }
teaching-back = Volver al artículo
teaching-close = Cerrar
teaching-copy = Copiar
teaching-copied = Copiado.
teaching-selected = El texto está seleccionado y se puede copiar.
teaching-save = Descargar

teaching-link = Enlace
teaching-link-own = El artículo ({ $language })
teaching-link-all = Para todos los idiomas
teaching-link-values = Los números de la calculadora forman parte del enlace: quien lo abre ve los mismos números.

teaching-cite = Cómo citar
teaching-attribution = Atribución
teaching-definition = Definición con atribución
teaching-apa = Referencia en estilo APA
teaching-bibtex = BibTeX
attribution = «{ $term }», { $source }
cite-apa = { $author }. ({ $date }). { $term }. En { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). En { $work }. { $address }
cite-no-date = s. f.

teaching-code = Código QR
teaching-code-of = El artículo ({ $language })
teaching-code-alt = Código QR con el enlace a «{ $term }»
teaching-download = Descargar como imagen (SVG)

teaching-embed = Insertar
teaching-embed-about = El código se pega en la vista HTML de una plataforma de aprendizaje o de un sitio web propio.
teaching-embed-card = Tarjeta con el concepto, su definición y sus traducciones
teaching-embed-whole = Calculadora: { $title }
teaching-embed-compact = Calculadora compacta: { $title }
teaching-embed-exercise = Ejercicio: { $title }
teaching-look = Aspecto
teaching-look-device = como en el dispositivo
teaching-look-light = claro
teaching-look-dark = oscuro
teaching-preview = Ver cómo queda
teaching-open = Leer la explicación en el glosario

teaching-further = Imprimir y descargar
teaching-print = Imprimir el artículo
teaching-picture = Imagen (SVG)
teaching-formulas = Fórmulas: { $title }

teaching-author = Texto: { $author }
teaching-state = última modificación: { $date }
teaching-version = versión { $version }
teaching-report = Informar de un error
teaching-report-title = Error en el artículo «{ $term }»
teaching-report-text = Página: { $address }
    Frase: { $sentence }

    ¿Qué es incorrecto?
