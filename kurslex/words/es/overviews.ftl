overviews-label = Explorar

overview-a-z = A–Z
overview-a-z-title = Todos los términos de la A a la Z
overview-a-z-description = Todos los términos del glosario en orden alfabético, con sinónimos y con palabras que conviene evitar.
a-z-letters = Letras
a-z-see = véase { $term }
a-z-avoid = conviene evitarlo, véase { $term }

overview-path = Ruta de aprendizaje
overview-path-title = La ruta de aprendizaje
overview-path-description = Los conceptos en el orden en que resulta más fácil aprenderlos.
path-position = { $step } de { $steps }
path-previous = Anterior
path-next = Siguiente en la ruta de aprendizaje

overview-practice = Practicar
overview-practice-title = Preguntas para practicar
overview-practice-description = Preguntas sobre cada tema y cada etapa de la ruta de aprendizaje, con explicaciones de las respuestas incorrectas.

overview-calculators = Calculadoras
overview-calculators-title = Todas las calculadoras
overview-calculators-description = Las calculadoras del glosario, qué calcula cada una y a qué conceptos pertenece.
calculators-list-pages = Pertenece a
calculators-list-embed = Abrir solo la calculadora

overview-terms = Terminología
overview-terms-title = Los términos en todos los idiomas
overview-terms-description = Todos los conceptos en una tabla, con sus términos y sinónimos en cada idioma del glosario.
terms-other = Mostrar al lado
terms-filter = Filtrar la tabla
terms-filter-part = Filtrar esta parte de la tabla
parts-label = Partes de la lista
part-position = parte { $part } de { $parts }
terms-count = Conceptos mostrados: { $shown } de { $all }
theme-map = Mapa de los conceptos
theme-map-lines = Los conceptos con sangría son un tipo, un ejemplo o una parte del que está encima. Las líneas del lateral muestran qué más está relacionado; la lista de abajo dice de qué manera.
theme-map-part = El mapa muestra { $shown } de { $all } conceptos, primero los más generales.
theme-map-short = Mapa

overview-false-friends = Falsos amigos
overview-false-friends-title = Falsos amigos
overview-false-friends-description = Algunas palabras se parecen en varios idiomas, pero no significan lo mismo. Estas son las que más a menudo llevan a error.

parallel-link = leer en paralelo
parallel-label = El otro idioma
