teaching-heading = Para a sala de aula
teaching-title = Para a sala de aula: { $term }
teaching-back = Voltar ao artigo
teaching-close = Fechar
teaching-copy = Copiar
teaching-copied = Copiado.
teaching-selected = O texto está selecionado e pode ser copiado.
teaching-save = Baixar

teaching-link = Link
teaching-link-own = O artigo ({ $language })
teaching-link-all = Para todos os idiomas
teaching-link-values = Os números da calculadora fazem parte do link: quem o abre vê os mesmos números.

teaching-cite = Como citar
teaching-attribution = Atribuição
teaching-definition = Definição com atribuição
teaching-apa = Referência no estilo APA
teaching-bibtex = BibTeX
attribution = “{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. In { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). In { $work }. { $address }
cite-no-date = s.d.

teaching-code = Código QR
teaching-code-of = O artigo ({ $language })
teaching-code-alt = Código QR com o link para “{ $term }”
teaching-download = Baixar como imagem (SVG)

teaching-embed = Incorporar
teaching-embed-about = Cole o código na visualização HTML de uma plataforma de aprendizagem ou de um site seu.
teaching-embed-card = Cartão com o conceito, sua definição e traduções
teaching-embed-whole = Calculadora: { $title }
teaching-embed-compact = Calculadora compacta: { $title }
teaching-embed-exercise = Exercício: { $title }
teaching-look = Aparência
teaching-look-device = como no dispositivo
teaching-look-light = clara
teaching-look-dark = escura
teaching-preview = Ver como fica
teaching-open = Ler a explicação no glossário

teaching-further = Imprimir e baixar
teaching-print = Imprimir o artigo
teaching-picture = Imagem (SVG)
teaching-formulas = Fórmulas: { $title }

teaching-author = Texto: { $author }
teaching-state = última alteração: { $date }
teaching-version = versão { $version }
teaching-report = Informar um erro
teaching-report-title = Erro no artigo “{ $term }”
teaching-report-text = Página: { $address }
    Frase: { $sentence }

    O que está errado?
