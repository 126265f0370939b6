"""What the files with questions are called, with `{tag}` for their language."""

GIFT_FILE = "kurslex-{tag}.gift.txt"
MOODLE_QUESTIONS_FILE = "kurslex-{tag}-moodle-questions.xml"
QTI21_FILE = "kurslex-{tag}-qti21.zip"
CANVAS_FILE = "kurslex-{tag}-qti12-canvas.zip"
ILIAS_FILE = "kurslex-{tag}-qti12-ilias.zip"
