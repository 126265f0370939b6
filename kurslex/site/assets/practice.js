// Asks the questions of a page of practice one at a time, explains what was chosen, and remembers it on this
// device; on the page of all practice, shows how far a reader is. Without it all questions are in a list.
{
  const ROUND = 10; // questions until the result
  const known = practised.read();

  const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const forget = document.querySelector("[data-part=forget]");
  if (forget) {
    forget.hidden = !known.answers.size;
    forget.addEventListener("click", () => {
      kept.write("practice", "");
      location.reload();
    });
  }

  const sets = document.querySelector(".kx-sets");
  if (sets && known.last) {
    const go = document.querySelector("[data-part=practise]");
    for (const each of sets.querySelectorAll("[data-set]")) {
      const { set, all, pieces } = each.dataset;
      // A piece that a reader practised may be there no longer: it counts for nothing, and nothing leads to it.
      const own = Array.from({ length: pieces }, (_, at) => `${set}/${at + 1}`);
      const count = own.reduce((sum, page) => sum + (known.pages.get(page) ?? 0), 0);
      if (count) each.querySelector("small").textContent = filled(sets.dataset.done, { count: Math.min(count, all), concepts: all });
      const piece = own.indexOf(known.last) + 1;
      if (!piece) continue;
      const link = each.querySelector("a");
      go.textContent = filled(go.dataset.continue, { term: link.textContent });
      go.href = link.href.replace(/(index\.html)?$/, `${piece > 1 ? `${piece}/` : ""}$1`);
    }
  }

  for (const link of document.querySelectorAll("[data-exercised]")) {
    if (!known.answers.get(link.dataset.exercised)) continue;
    const note = document.createElement("small");
    note.textContent = ` (${link.closest("[data-solved]").dataset.solved})`;
    link.after(note);
  }

  const practice = document.querySelector("[data-practice]");
  const count = () => {
    const { practice: page, concepts } = practice.dataset;
    known.pages.set(page, practised.concepts(concepts.split(" "), known).length);
    practised.write(known);
  };
  // What was solved elsewhere counts here as well.
  if (practice && known.answers.size) count();
  const round = practice?.querySelector(".kx-round");
  if (round) {
    const part = (name) => round.querySelector(name);
    const [position, prompt, first, choices, verdict, again, next] = [
      ".kx-position", "h2", ".kx-first", ".kx-answers", ".kx-verdict", ".kx-again", ".kx-next",
    ].map(part);
    const list = practice.querySelector(".kx-asked");
    const other = practice.querySelector("#practice-other");
    const position_of = position.dataset.pattern;
    let asked = []; // the items of this round
    let at = 0;
    let right = 0;
    let missed = new Map(); // links to what was answered wrongly, by their addresses

    // One question of each sort in turn. Some that were answered wrongly the last time come first, then new
    // ones, and last what was right.
    const questions = () => {
      const sorts = [...list.children]
        .filter(({ dataset }) => !dataset.other || (other?.value && ["*", other.value].includes(dataset.other)))
        .map((section) => [...section.querySelectorAll("[data-question]")]);
      const longest = Math.max(...sorts.map((each) => each.length));
      const mixed = Array.from({ length: longest }, (_, place) => sorts.map((each) => each[place])).flat().filter(Boolean);
      const rank = ({ dataset }) => ({ false: 0, true: 2 })[known.answers.get(dataset.question)] ?? 1;
      const [wrong, open, well] = [0, 1, 2].map((wanted) => mixed.filter((each) => rank(each) === wanted));
      return [...wrong.slice(0, ROUND / 2), ...open, ...wrong.slice(ROUND / 2), ...well];
    };
    const copies = (element) => [...element.cloneNode(true).childNodes];
    const paragraph = (...nodes) => {
      const made = document.createElement("p");
      made.append(...nodes);
      return made;
    };

    const ask = (focus) => {
      const item = asked[at];
      position.textContent = filled(position_of, { place: at + 1, count: asked.length });
      prompt.classList.remove("kx-result");
      prompt.replaceChildren(...copies(item.querySelector("p")));
      first.replaceChildren(...[...item.children].filter((each) => each.matches(".kx-hint")).map((each) => each.cloneNode(true)));
      const options = item.querySelector(".kx-options").children;
      choices.replaceChildren(
        ...[...options].map((option, place) => {
          const choice = document.createElement("li");
          const button = document.createElement("button");
          button.type = "button";
          // What is a link in the text is none on a button.
          for (const node of copies(option)) button.append(node);
          for (const link of button.querySelectorAll("a")) link.replaceWith(...link.childNodes);
          button.addEventListener("click", () => answer(place));
          choice.append(button);
          return choice;
        }),
      );
      verdict.replaceChildren();
      again.hidden = true;
      choices.hidden = false;
      next.hidden = true;
      if (focus) prompt.focus();
    };

    const answer = (chosen) => {
      if (!next.hidden) return; // it was answered
      const item = asked[at];
      const answers = [...item.querySelector(".kx-solution").querySelectorAll(".kx-options > li")];
      const is = answers.findIndex((each) => each.matches(".kx-right"));
      const isRight = chosen === is;
      [...choices.children].forEach((choice, place) => {
        choice.classList.toggle("kx-is", place === is);
        choice.classList.toggle("kx-missed", place === chosen && !isRight);
        choice.firstChild.setAttribute("aria-disabled", "true");
      });
      const said = document.createElement("b");
      said.textContent = isRight ? verdict.dataset.right : verdict.dataset.wrong;
      const source = item.querySelector(".kx-source");
      verdict.replaceChildren(
        paragraph(said),
        ...(isRight ? [] : [paragraph(...copies(answers[chosen]))]),
        paragraph(...copies(answers[is])),
        source.cloneNode(true),
      );
      if (isRight) right += 1;
      else {
        const link = source.querySelector("a");
        missed.set(link.href, link);
      }
      remember(item.dataset.question, isRight);
      next.textContent = at + 1 < asked.length ? next.dataset.next : next.dataset.result;
      next.hidden = false;
      next.focus();
    };

    const remember = (question, isRight) => {
      practised.remember(known, question, isRight);
      known.last = practice.dataset.practice;
      known.pages.delete(known.last);
      count();
      forget.hidden = false;
    };

    const tell = () => {
      position.textContent = "";
      first.replaceChildren();
      choices.hidden = true;
      verdict.replaceChildren();
      prompt.classList.add("kx-result");
      prompt.textContent = filled(prompt.dataset.pattern, { right, count: asked.length });
      again.hidden = !missed.size;
      again.querySelector("ul").replaceChildren(
        ...[...missed.values()].map((link) => {
          const each = document.createElement("li");
          each.append(link.cloneNode(true));
          return each;
        }),
      );
      next.textContent = next.dataset.more;
      prompt.focus();
    };

    const begin = (focus) => {
      asked = questions().slice(0, ROUND);
      [at, right, missed] = [0, 0, new Map()];
      round.hidden = !asked.length;
      if (asked.length) ask(focus);
    };

    next.addEventListener("click", () => {
      at += 1;
      if (at < asked.length) ask(true);
      else if (at === asked.length) tell();
      else begin(true);
    });
    if (other) {
      // Kept as second-choice.js keeps it: both languages, so that each is the other's.
      const known = [...other.options].map(({ value }) => value).filter(Boolean);
      other.value = (kept.read("second") || "").split(" ").find((tag) => known.includes(tag)) ?? "";
      other.addEventListener("change", () => {
        kept.write("second", other.value && `${other.value} ${document.documentElement.lang}`);
        begin();
      });
      other.parentElement.hidden = false;
    }
    begin();
    list.hidden = true;
  }

  // What is below the question was not shown before it had its place.
  for (const each of document.querySelectorAll(".kx-awaited")) each.classList.remove("kx-awaited");
}
