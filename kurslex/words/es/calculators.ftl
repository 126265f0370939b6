calculators-own-figures = Calcular con otros valores
calculators-own-figures-in = Calcular con otros valores, en { $unit }
calculators-currency = Moneda
calculators-working = Pasos del cálculo
calculators-step-by-step = Paso a paso
calculators-next-step = Paso siguiente
calculators-all-steps = Todos los pasos
calculators-fields = Los campos
calculators-share = Compartir
calculators-no-result = –
calculators-reset = Volver al ejemplo
calculators-link = Enlace a estos valores
calculators-copy-link = Copiar el enlace
calculators-copy-embed = Copiar el código para insertar
calculators-copy-text = Texto para copiar
calculators-copied = Copiado.
calculators-selected = El texto está seleccionado y se puede copiar desde aquí.
calculators-open-page = Leer la explicación en el glosario
calculators-whole = Abrir la calculadora completa con estos valores

calculators-empty = Aquí falta un número, por ejemplo { $example }.
calculators-not-a-number = Esto no es un número. Es válido, por ejemplo, { $example }.
# Spanish-speaking countries differ in the decimal sign, so neither the comma nor the point is named.
calculators-ambiguous = Este número se puede leer de dos maneras. Debe escribirse sin separador de millares.
calculators-below-minimum = El valor debe ser como mínimo { $minimum }.
calculators-above-maximum = El valor debe ser como máximo { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Se necesita un número entero, por ejemplo { $example }.
    [one] Se admite como máximo un decimal, por ejemplo { $example }.
    [many] Se admiten como máximo { $decimals } decimales, por ejemplo { $example }.
   *[other] Se admiten como máximo { $decimals } decimales, por ejemplo { $example }.
}
calculators-too-long = Esto es demasiado largo para ser un número. Es válido, por ejemplo, { $example }.

calculators-invalid = Sin resultado: hay que corregir al menos un campo.
calculators-division-by-zero = Estos valores no dan ningún resultado, porque habría que dividir entre cero.
calculators-out-of-range = La calculadora no da ningún resultado con estos valores: quedan fuera del intervalo para el que está hecha.

calculators-row = { $field }, fila { $row }
calculators-add-row = Añadir una fila: { $rows }
calculators-remove-row = Quitar la fila { $row }: { $rows }

calculators-solve = ¿Qué se quiere calcular?
calculators-solve-nothing = El resultado con estos valores
calculators-solve-other = Cálculo inverso
calculators-solve-by-search = Esta fórmula no se puede despejar. La calculadora prueba los valores que admite el campo y toma el primero con el que se alcanza el resultado deseado.
calculators-target-hint = El valor que se quiere obtener
calculators-found = { $name }: { $value }.
calculators-no-value = Ningún valor entre { $minimum } y { $maximum } da este resultado.
calculators-missed = El resultado no se puede alcanzar con exactitud: la diferencia es { $miss }.

calculators-if = si
calculators-otherwise = en otro caso
calculators-and = y
calculators-or = o
calculators-min = mín
calculators-max = máx
calculators-round-to = redondear
