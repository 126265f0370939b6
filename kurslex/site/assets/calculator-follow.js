// Lets the working follow what a reader types. What writes it is loaded when it is first needed: for other numbers
// than the example's, or where the working is opened.
{
  const latest = new Map(); // what each form's working has to say
  const write = (form) => {
    if (kurslex.workings?.has(form.dataset.calculator)) return kurslex.writeWorking(form, latest.get(form));
    const src = form.dataset.script;
    if (!src) return;
    delete form.dataset.script;
    // What fails to come is asked for again after the next change.
    const onerror = () => (form.dataset.script = src);
    document.head.append(Object.assign(document.createElement("script"), { src, onload: () => write(form), onerror }));
  };
  // `inputs` and `key` are those of `kurslex.working`; without inputs there is nothing to write.
  kurslex.follow = (form, { inputs, key, isOther }) => {
    latest.set(form, { inputs, key });
    if (isOther || kurslex.workings) write(form);
  };
  const opened = ({ target }) => {
    if (target.matches?.(".kurslex-calculator__working")) write(target.closest("form"));
  };
  addEventListener("toggle", opened, true);
}
