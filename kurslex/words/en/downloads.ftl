### The page with files to take along. Names of programs and formats stay as they are.

overview-downloads = Downloads
overview-downloads-title = Download the glossary
overview-downloads-description = Terms, definitions and the connections between the concepts as files for your own use: in spreadsheets, learning platforms, translation tools and programs of your own.
# $date is written as the language writes dates, such as "28 November 2026".
downloads-date = The content was last changed on { $date }.
# The size of a file.
downloads-size = { $size } kB
# Of each format there is a title, and what it is for.
downloads-pdf-title = Pages to print (PDF)
downloads-pdf-about = All pages of this language as a document on A4, with contents and sources.
downloads-epub-title = Book (EPUB)
downloads-epub-about = All pages of this language as a book for phones, tablets and e-readers, with formulas and pictures.
downloads-xlsx-title = Spreadsheet (XLSX)
downloads-xlsx-about = For Excel, LibreOffice and other spreadsheets: all languages side by side, and a sheet with every term and inflected form.
downloads-csv-title = CSV
downloads-csv-about = The same tables for databases and scripts. A character ' at the beginning of a cell keeps spreadsheets from calculating.
downloads-anki-title = Cards for Anki
downloads-anki-about = The term on one side, the definition on the other. A later edition updates the texts and keeps what you have learned.
downloads-moodle-glossary-title = Glossary for Moodle
# "Glossary" in quotation marks is the activity as Moodle calls it in your language.
downloads-moodle-glossary-about = To be imported into the activity “Glossary”. Moodle then links the terms and their inflected forms in the texts of the course to the definition. Everyday words are not linked.
downloads-moodle-questions-title = Questions for Moodle
downloads-moodle-questions-about = To be imported into the question bank in the format Moodle XML: the questions of all pages, ordered by topic, with an explanation of each answer.
downloads-qti21-title = Questions in the format QTI 2.1
downloads-qti21-about = The same questions as a package for platforms that read QTI 2.1, such as OpenOlat.
downloads-qti12-title = Questions for Canvas and ILIAS
downloads-qti12-about = The same questions in the format QTI 1.2, with a package for each of the two platforms. The package for ILIAS has to be unpacked first: each file in it has the questions on one topic.
downloads-gift-title = Questions in the format GIFT
downloads-gift-about = The same questions as a text file, for other learning platforms and for changing them in a text editor.
# The name of the feed, as feed readers show it.
feed-title = New and changed articles
downloads-atom-title = New and changed articles (Atom)
downloads-atom-about = For feed readers: the 50 articles that were added or changed last, with their definitions. To subscribe, paste the address of the file into the feed reader.
downloads-citation-title = References
downloads-citation-about = For Zotero, LaTeX and other programs: a reference for each article, as BibTeX and CSL-JSON, and the file CITATION.cff for the whole glossary.
downloads-tbx-title = Termbase (TBX)
downloads-tbx-about = For translation tools: all languages after ISO 30042:2019, and a file in the older format of 2008.
downloads-skos-title = SKOS
downloads-skos-about = For thesauri, libraries and linked data: the concepts with their names, definitions and connections, as Turtle and JSON-LD.
downloads-json-title = JSON
downloads-json-about = For programs that fetch the glossary over the network: all concepts in this language, an overview of the languages, and the schema that the files follow. Each concept has a file of its own, too.
