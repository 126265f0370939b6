### The page for teachers, with an example of each possibility. A glossary has this page where it
### says, in overview-teaching-description, on what conditions its content may be used.

# In the menu.
overview-teaching = For teachers
# The title.
overview-teaching-title = The glossary in teaching
# An example follows.
guide-example = Example:
# Above a text to copy.
guide-code = Code for the website
# A link.
guide-whole-page = All about teaching this concept
guide-links-title = Pass on a link with numbers
guide-links-text = Each calculator writes its numbers into the address of the page. Whoever opens the link sees the same numbers and the same result, on any device. Copy the link under “For teaching” on the page of each concept. “For all languages” suits groups with several languages: each device then chooses its own.
guide-exercises-title = Give everyone numbers of their own
guide-exercises-text = Each exercise has a number. The same exercise number always gives the same values, and another one gives other values. If everyone gets a number of their own, no two in a class work out the same. Each solution can be shown again later.
# $seed is a number. A link follows.
guide-exercises-seed = Exercise number { $seed }:
# A link.
guide-exercises-worksheets = Worksheets with answers for a whole class
guide-embed-title = Embed in a page of your own
guide-embed-text = Cards, calculators and exercises can be put into every page that allows HTML. They store nothing on the device and load nothing from other servers than that of the glossary. The codes are under “For teaching” on the page of each concept.
# What to do in Moodle, itslearning and Canvas: use the words that these programs have in your language.
guide-embed-moodle = Open the source code in the editor of a page or of a text field, paste the code, and save.
guide-embed-itslearning = Choose “More options” in the editor to see all tools, open the HTML view, and paste the code.
guide-embed-canvas = Choose “Insert” and then “Embed” in the editor, and paste the code. Canvas fits the height to the content itself.
guide-embed-html = Put the code where the example is to be shown. If the page restricts what may be loaded (CSP), frame-src must contain the address of the glossary.
guide-import-title = Import into a learning platform or a program for practising
guide-import-text = The concepts are there as files, too. What has been imported works without a connection to the glossary.
guide-import-moodle = Add the activity “Glossary” to the course, and choose “Import entries” there. Where automatic linking is switched on, Moodle recognises the concepts in all texts of the course.
guide-import-anki = Open the file, or import it from the menu “File”. A later edition updates the texts and keeps what has been learned.
# A link.
guide-downloads = To the downloads
guide-website-title = Explain concepts on a website of your own
guide-website-text = One line of code is enough: where a concept is mentioned for the first time on the page, it gets its definition and a link. Headings, links and forms stay as they are. Many learning platforms remove scripts. In Moodle, the glossary does the same.
guide-website-saved = Code for a saved copy of the file; the checksum makes sure that its content stays the same
guide-packs-title = Put concepts together for a course
guide-packs-text = The concepts that you choose become a handout, tables and files for Moodle, in one language or two. There are ready cards for Anki for each topic. The address keeps your choice.
# A link.
guide-packs-link = Choose concepts
guide-cite-title = Name the source
guide-cite-text = Under “For teaching”, the page of each concept says how to name the source: as a reference in APA style, as BibTeX and as a short attribution. The addresses still work when a concept gets another name.
guide-print-title = Print
guide-print-text = All pages can be printed on A4, without menus. Solutions come at the end, the steps of calculations are shown in full, and calculators are printed with the numbers that have been filled in.
