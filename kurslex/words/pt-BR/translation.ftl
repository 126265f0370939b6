outdated-notice = Esta página ainda não tem as alterações mais recentes. Versão mais nova:
draft-notice = Esta página é um rascunho. O que ainda falta escrever está marcado.
never-compared-notice = Esta página ainda não foi comparada com os outros idiomas:
untranslated-notice = Este conceito ainda não está descrito neste idioma. Aqui está em outro:
untranslated-read = Ler a página inteira
untranslated-start = Escrever a página neste idioma
untranslated-heading = Ainda sem descrição neste idioma
borrowed-notice = Os menus e os botões ainda não foram traduzidos. Até lá, aparecem em português.

status-link = Situação dos idiomas
status-title = Andamento dos idiomas
status-description = A tabela mostra quais conceitos estão descritos em cada idioma e quais páginas estão atrasadas em relação a outro idioma.
status-concept = Conceito
status-complete = Em dia
status-outdated = Desatualizada
status-never-compared = Não comparada
status-draft = Rascunho
status-missing = Falta
status-all-complete = Em dia em todos os idiomas: { $concepts }
status-changed = { $source }: { $changed ->
    [one] { $changed } de { $parts } partes mudou
    [many] { $changed } de { $parts } partes mudaram
   *[other] { $changed } de { $parts } partes mudaram
}
