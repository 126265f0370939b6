exercises-asked = { $decimals ->
    [0] La respuesta debe ser un número entero.
    [one] La respuesta debe tener un decimal.
    [many] La respuesta debe tener { $decimals } decimales.
   *[other] La respuesta debe tener { $decimals } decimales.
}
exercises-asked-unit = { $decimals ->
    [0] Respuesta en { $unit }, con un número entero.
    [one] Respuesta en { $unit }, con un decimal.
    [many] Respuesta en { $unit }, con { $decimals } decimales.
   *[other] Respuesta en { $unit }, con { $decimals } decimales.
}
exercises-typing = El número se escribe sin separador de millares y con un guion como signo menos. Ejemplos: { $example } y -{ $example }.

exercises-right = Correcto.
exercises-nearly = Correcto, pero con redondeos intermedios. Calculada con exactitud, la respuesta es { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Hasta aquí es correcto. Se pide un decimal.
    [many] Hasta aquí es correcto. Se piden { $decimals } decimales.
   *[other] Hasta aquí es correcto. Se piden { $decimals } decimales.
}
exercises-sign = El número es correcto, pero el signo no.
exercises-fraction = Se ha confundido un porcentaje con un número decimal: 0,05 es el 5 %. La respuesta se pide en porcentaje.
exercises-power-of-ten = Las cifras son correctas, pero el signo decimal está en el lugar equivocado.
exercises-wrong = Todavía no es correcto. Una pista puede ayudar a seguir.

exercises-thought = La idea
exercises-formula = La fórmula
exercises-numbers = Con los números
exercises-result = El resultado
exercises-rearrange = En la fórmula hay que despejar esta magnitud: { $name }.
exercises-try = En esta fórmula no se puede despejar. Hay que probar distintos valores y acercarse paso a paso: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Es demasiado.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Es demasiado poco.

exercises-number = Ejercicio número { $seed }
exercises-series = Serie { $series }
exercises-fresh = Se han sorteado números nuevos. El número de ejercicio es { $seed }.
exercises-no-seed = El número de un ejercicio es un entero del 1 al 9999. Este es el ejercicio { $seed }.
exercises-no-series = El nombre de una serie tiene como máximo 40 caracteres y ningún salto de línea. Los números se han sorteado sin serie.

worksheet-title = Hoja de ejercicios
worksheet-name = Nombre
worksheet-date = Fecha
worksheet-number = N.º
worksheet-answer = Respuesta
worksheet-working = Desarrollo
worksheet-key = Soluciones
worksheet-key-note = También es correcta una respuesta que solo difiere por redondeos intermedios.
worksheet-practice = Practicar en línea
worksheet-licence = { site-name }, { licence-content-name }
