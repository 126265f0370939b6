// Shows on the path what of it is read (read.js) and practised on this device. Nothing is said before the
// first, and what is remembered can be forgotten.
{
  const path = document.querySelector("[data-path]");
  const show = () => {
    const known = new Set((kept.read("read") || "").split(" ").filter(Boolean));
    const practice = practised.read();
    const steps = path.dataset.path.split("\n").map((line) => [line.split(" ", 1)[0], line.slice(line.indexOf(" ") + 1)]);
    const said = (ids) => {
      const count = ids.filter((id) => known.has(id)).length;
      return [count, path.dataset.read.replace("{read}", count).replace("{steps}", ids.length)];
    };
    for (const stage of path.children) {
      const ids = stage.dataset.stage.split(" ");
      const [count, text] = said(ids);
      const note = stage.querySelector("[data-count], small");
      note.dataset.count ??= note.textContent;
      const exercised = practised.concepts(ids, practice).length;
      const parts = [count && text, exercised && path.dataset.practised.replace("{count}", exercised).replace("{concepts}", ids.length)];
      note.textContent = parts.filter(Boolean).join(" · ") || note.dataset.count;
      stage.classList.toggle("kx-done", count === ids.length);
      stage.classList.toggle("kx-begun", count > 0 && count < ids.length);
      for (const step of stage.querySelectorAll("[data-step]")) step.classList.toggle("kx-done", known.has(step.dataset.step));
    }
    const [count, text] = said(steps.map(([id]) => id));
    const [all, next, forget] = ["read", "next", "forget"].map((part) => document.querySelector(`[data-part=${part}]`));
    if (all) all.textContent = count ? text : "";
    if (forget) forget.hidden = !count;
    // A theme, a stage or a piece of it may be there no longer.
    const go = document.querySelector("[data-part=practise]");
    const [kind, name, piece] = practice.last.split("/");
    const [, pieces] = ` ${go?.dataset.pieces}`.match(` ${kind}/${name}=(\\d+)`) ?? [];
    if (+piece <= +pieces) {
      go.dataset.whole ??= go.href;
      go.textContent = go.dataset.goOn;
      go.href = go.dataset.whole.replace(/(index\.html)?$/, `${practice.last.replace(/\/1$/, "")}/$1`);
    }
    if (!next) return;
    const named = location.hash && document.getElementById(location.hash.slice(1));
    // After the last step that was read; where that is the end, the first that was not.
    const last = steps.findLastIndex(([id]) => known.has(id));
    const step = steps.find(([id], at) => at > last && !known.has(id)) ?? steps.find(([id]) => !known.has(id));
    if (count && step) {
      next.textContent = path.dataset.continue.replace("{term}", () => step[1]);
      next.href = next.href.replace(/[^/]+\/(index\.html)?$/, `${step[0]}/$1`);
    }
    const stage = named || (count && step && path.querySelector(`[data-stage~="${step[0]}"]`));
    const fold = stage && (stage.closest("details") || stage.querySelector("details"));
    if (fold) fold.open = true;
  };
  if (path) {
    show();
    addEventListener("hashchange", show);
    addEventListener("pageshow", ({ persisted }) => persisted && show());
    document.querySelector("[data-part=forget]")?.addEventListener("click", () => {
      kept.write("read", "");
      location.reload();
    });
  }
}
