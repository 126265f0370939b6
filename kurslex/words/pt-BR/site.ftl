skip-to-content = Ir para o conteúdo
languages-label = Idiomas
scheme-toggle = Alternar entre modo claro e escuro
concepts-heading = Todos os conceitos
# "one" is also 0.
concepts-count = { $concepts ->
    [one] { $concepts } conceito
    [many] { $concepts } de conceitos
   *[other] { $concepts } conceitos
}
themes-heading = Conceitos por tema
contents-heading = Nesta página

term-admitted = também
term-deprecated = A evitar
other-languages-heading = Em outros idiomas
second-terms = Termos em
listen = Ouvir “{ $term }”
confusion-label = Não confundir
question-solution = Solução
question-right = (certa)
# "one" is also 0.
footnotes-heading = Notas
footnote-back = Voltar ao texto
tags-heading = Etiquetas
backlinks-count = { $count ->
    [one] { $count } artigo menciona este conceito
    [many] { $count } de artigos mencionam este conceito
   *[other] { $count } artigos mencionam este conceito
}
definition-close = Fechar
edit-page = Editar esta página
translate-page = Ajudar a traduzir:

licence-content = Conteúdo
licence-code = Código
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Componentes de terceiros

choose-language = Escolher um idioma
moved = Esta página mudou de endereço. O novo endereço é
not-found-title = Página não encontrada
not-found-text = O endereço pode ter sido digitado com erro, ou o conceito pode ter outro nome. Procure aqui ou comece pela página inicial:
not-found-home = Ir para a página inicial
choice-no-script = A calculadora precisa de JavaScript. Sem ele, os números do endereço se perdem, e a página mostra o exemplo.
withdrawn-notice = Este conceito não faz mais parte do glossário.
withdrawn-related = Continue lendo
