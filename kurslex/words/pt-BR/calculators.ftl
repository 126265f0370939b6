calculators-own-figures = Calcular com outros valores
calculators-own-figures-in = Calcular com outros valores, em { $unit }
calculators-currency = Moeda
calculators-working = Passos do cálculo
calculators-step-by-step = Passo a passo
calculators-next-step = Próximo passo
calculators-all-steps = Todos os passos
calculators-fields = Os campos
calculators-share = Compartilhar
calculators-no-result = –
calculators-reset = Voltar ao exemplo
calculators-link = Link para estes valores
calculators-copy-link = Copiar o link
calculators-copy-embed = Copiar o código de incorporação
calculators-copy-text = Texto para copiar
calculators-copied = Copiado.
calculators-selected = O texto está selecionado e pode ser copiado daqui.
calculators-open-page = Ler a explicação no glossário
calculators-whole = Abrir a calculadora completa com estes valores

calculators-empty = Falta um número aqui, por exemplo { $example }.
calculators-not-a-number = Isto não é um número. Escreva, por exemplo, { $example }.
calculators-ambiguous = O ponto, aqui, pode separar as casas decimais ou os milhares. Escreva o número com vírgula decimal e sem ponto.
calculators-below-minimum = O valor deve ser no mínimo { $minimum }.
calculators-above-maximum = O valor deve ser no máximo { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Escreva um número inteiro, por exemplo { $example }.
    [one] Escreva no máximo uma casa decimal, por exemplo { $example }.
    [many] Escreva no máximo { $decimals } casas decimais, por exemplo { $example }.
   *[other] Escreva no máximo { $decimals } casas decimais, por exemplo { $example }.
}
calculators-too-long = Isto é longo demais para um número. Escreva, por exemplo, { $example }.

calculators-invalid = Sem resultado: é preciso corrigir pelo menos um campo.
calculators-division-by-zero = Estes valores não têm resultado, porque seria preciso dividir por zero.
calculators-out-of-range = A calculadora não tem resultado para estes valores: eles estão fora do intervalo para o qual ela foi feita.

calculators-row = { $field }, linha { $row }
calculators-add-row = Adicionar uma linha: { $rows }
calculators-remove-row = Remover a linha { $row }: { $rows }

calculators-solve = O que você quer calcular?
calculators-solve-nothing = O resultado com estes valores
calculators-solve-other = Cálculo inverso
calculators-solve-by-search = Nesta fórmula não é possível isolar o valor procurado. A calculadora testa os valores que o campo permite e fica com o primeiro que atinge o resultado desejado.
calculators-target-hint = O valor a ser atingido
calculators-found = { $name }: { $value }.
calculators-no-value = Nenhum valor entre { $minimum } e { $maximum } dá este resultado.
calculators-missed = O resultado não pode ser atingido exatamente: a diferença é de { $miss }.

calculators-if = se
calculators-otherwise = caso contrário
calculators-and = e
calculators-or = ou
calculators-min = mín
calculators-max = máx
calculators-round-to = arredondar
