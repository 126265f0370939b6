// Where one of two languages is shown, changing it keeps what is being read where it is: a heading in sight,
// or else as much of the section as had been read.
{
  const bar = document.querySelector(".kx-switch");
  const sides = [...bar.querySelectorAll("input")];
  const rows = [...document.querySelectorAll(".kx-parallel > .kx-pair")];
  const box = (element) => element.getBoundingClientRect();

  bar.addEventListener("change", ({ target }) => {
    // The page as it was until now.
    sides.find((side) => side !== target).checked = true;
    const line = box(bar).bottom;
    const inSight = rows.find((row) => row.id && box(row).top >= line && box(row).top < innerHeight);
    const row = inSight ?? rows.findLast((each) => box(each).top < line) ?? rows[0];
    const { top, height } = box(row);
    const read = Math.max(0, Math.min(line - top, height)) / (height || 1);
    target.checked = true;
    const now = box(row);
    scrollBy({ top: now.top - top + read * (now.height - height), behavior: "instant" });
  });
}
