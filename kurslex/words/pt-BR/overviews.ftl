overviews-label = Explorar

overview-a-z = A–Z
overview-a-z-title = Todos os termos de A a Z
overview-a-z-description = Todos os termos do glossário em ordem alfabética, com sinônimos e com palavras que devem ser evitadas.
a-z-letters = Letras
a-z-see = ver { $term }
a-z-avoid = a evitar, ver { $term }

overview-path = Trilha de aprendizagem
overview-path-title = A trilha de aprendizagem
overview-path-description = Os conceitos em uma ordem que facilita o aprendizado.
path-position = { $step } de { $steps }
path-previous = Anterior
path-next = Próximo na trilha de aprendizagem

overview-practice = Praticar
overview-practice-title = Perguntas para praticar
overview-practice-description = Perguntas sobre cada tema e cada etapa da trilha de aprendizagem, com explicações das respostas erradas.

overview-calculators = Calculadoras
overview-calculators-title = Todas as calculadoras
overview-calculators-description = As calculadoras do glossário, o que cada uma calcula e a quais conceitos pertence.
calculators-list-pages = Pertence a
calculators-list-embed = Abrir só a calculadora

overview-terms = Terminologia
overview-terms-title = Os termos em todos os idiomas
overview-terms-description = Todos os conceitos em uma tabela, com seus termos e sinônimos em cada idioma do glossário.
terms-other = Mostrar ao lado
terms-filter = Filtrar a tabela
terms-filter-part = Filtrar esta parte da tabela
parts-label = Partes da lista
part-position = parte { $part } de { $parts }
terms-count = Conceitos exibidos: { $shown } de { $all }
theme-map = Mapa dos conceitos
theme-map-lines = Um conceito recuado é um tipo, um exemplo ou uma parte do que está acima. As linhas ao lado mostram o que mais está relacionado, e a lista abaixo diz como.
theme-map-part = O mapa mostra { $shown } de { $all } conceitos, começando pelos mais gerais.
theme-map-short = Mapa

overview-false-friends = Falsos cognatos
overview-false-friends-title = Falsos cognatos
overview-false-friends-description = Algumas palavras são parecidas em vários idiomas, mas não significam a mesma coisa. Estas são as que mais enganam.

parallel-link = ler lado a lado
parallel-label = O outro idioma
