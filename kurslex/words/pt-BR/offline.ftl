archive-download = Baixar o glossário inteiro para usar sem internet (arquivo ZIP)
archive-open = Descompacte o arquivo e abra { $file } no navegador.

offline-title = Sem conexão com a internet
offline-text = Esta página não está salva no dispositivo e não pode ser exibida sem conexão. As páginas abertas recentemente ainda podem ser lidas.
