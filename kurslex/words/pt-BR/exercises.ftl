exercises-asked = { $decimals ->
    [0] Responda com um número inteiro.
    [one] Responda com uma casa decimal.
    [many] Responda com { $decimals } casas decimais.
   *[other] Responda com { $decimals } casas decimais.
}
exercises-asked-unit = { $decimals ->
    [0] Responda em { $unit }, com um número inteiro.
    [one] Responda em { $unit }, com uma casa decimal.
    [many] Responda em { $unit }, com { $decimals } casas decimais.
   *[other] Responda em { $unit }, com { $decimals } casas decimais.
}
exercises-typing = Digite o número sem separador de milhar e com um hífen como sinal de menos. Exemplos: { $example } e -{ $example }.

exercises-right = Certo.
exercises-nearly = Certo, mas com arredondamentos no caminho. Calculada com exatidão, a resposta é { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Até aqui está certo. Escreva uma casa decimal.
    [many] Até aqui está certo. Escreva { $decimals } casas decimais.
   *[other] Até aqui está certo. Escreva { $decimals } casas decimais.
}
exercises-sign = O número está certo, mas o sinal está errado.
exercises-fraction = Você confundiu uma porcentagem com um número decimal: 0,05 é 5%. A resposta deve ser dada em porcentagem.
exercises-power-of-ten = Os algarismos estão certos, mas a vírgula está no lugar errado.
exercises-wrong = Ainda não está certo. Uma dica ajuda a continuar.

exercises-thought = A ideia
exercises-formula = A fórmula
exercises-numbers = Com os números
exercises-result = O resultado
exercises-rearrange = Isole esta grandeza na fórmula: { $name }.
exercises-try = Esta fórmula não pode ser resolvida diretamente. Teste valores diferentes e aproxime-se passo a passo: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. É alto demais.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. É baixo demais.

exercises-number = Exercício número { $seed }
exercises-series = Série { $series }
exercises-fresh = Novos números foram sorteados. O número do exercício é { $seed }.
exercises-no-seed = O número de um exercício é um número inteiro de 1 a 9999. Este é o exercício { $seed }.
exercises-no-series = O nome de uma série tem no máximo 40 caracteres e nenhuma quebra de linha. Os números foram sorteados sem série.

worksheet-title = Folha de exercícios
worksheet-name = Nome
worksheet-date = Data
worksheet-number = N.º
worksheet-answer = Resposta
worksheet-working = Cálculos
worksheet-key = Respostas
worksheet-key-note = Uma resposta que difere apenas por arredondamentos no caminho também está certa.
worksheet-practice = Praticar on-line
worksheet-licence = { site-name }, { licence-content-name }
