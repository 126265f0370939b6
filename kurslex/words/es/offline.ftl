archive-download = Descargar todo el glosario para usarlo sin conexión (archivo ZIP)
archive-open = Descomprimir el archivo y abrir { $file } en el navegador.

offline-title = Sin conexión a la red
offline-text = Esta página no está guardada en el dispositivo y no se puede mostrar sin conexión. Las páginas abiertas recientemente se pueden seguir leyendo.
