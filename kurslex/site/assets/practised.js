// What was answered in practice, on this device only, in one text: the version, the page where a reader was
// last, how many concepts of each page are practised, and each question or exercise with + or −. What another version
// wrote, or what is damaged, counts for nothing.
var practised = (() => {
  const VERSION = "1";
  const ANSWERS = 1500; // that are remembered; the oldest are forgotten
  const PAGES = 200;
  const PAGE = /^(?:theme|stage)\/[\w-]+\/[1-9]\d*$/;
  const ENTRY = /^([\w-]+\/[\w-]+)([+-])$/;
  const read = () => {
    const [version, last, ...entries] = (kept.read("practice") || "").split(" ");
    const known = { last: "", pages: new Map(), answers: new Map() };
    if (version !== VERSION) return known;
    if (PAGE.test(last)) known.last = last;
    for (const entry of entries) {
      const [page, count] = entry.split("=");
      const [, question, sign] = ENTRY.exec(entry) ?? [];
      if (question) known.answers.set(question, sign === "+");
      else if (PAGE.test(page) && /^\d+$/.test(count)) known.pages.set(page, +count);
    }
    return known;
  };
  // Of some concepts, those on which a question was answered rightly, and none wrongly the last time.
  const concepts = (ids, { answers }) => {
    const right = new Set();
    const wrong = new Set();
    for (const [question, isRight] of answers) (isRight ? right : wrong).add(question.split("/", 1)[0]);
    return ids.filter((id) => right.has(id) && !wrong.has(id));
  };
  const write = ({ last, pages, answers }) => {
    const latest = ([...entries], most) => entries.slice(-most);
    const counts = latest(pages, PAGES).map(([page, count]) => `${page}=${count}`);
    const entries = latest(answers, ANSWERS).map(([id, right]) => id + (right ? "+" : "-"));
    kept.write("practice", [VERSION, last, ...counts, ...entries].join(" "));
  };
  const remember = ({ answers }, question, isRight) => {
    answers.delete(question); // so that it is the latest
    answers.set(question, isRight);
  };
  return { read, write, remember, concepts };
})();
