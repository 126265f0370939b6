// The reader's other language, whose terms stand beside those of the page's own: kept on the device as the two
// languages, so that each is the other's. Who chooses the page's own language alone has it forgotten.
{
  const menu = document.querySelector("[data-second]");
  const choices = document.querySelectorAll(".kx-second select");
  const own = document.documentElement.lang;
  const choose = (tag) => {
    for (const choice of choices) {
      // One may have a first entry of its own for no language.
      if (choice !== choices[0] && choice.length < 2)
        choice.append(...[...choices[0]].slice(choice.length).map((each) => each.cloneNode(true)));
      choice.value = tag;
    }
    if (self.showBeside) showBeside(tag);
    else if (tag) loadScript(menu.dataset.second).catch(() => {});
  };
  if (menu) {
    const known = [...choices[0]].map(({ value }) => value).filter(Boolean);
    choose((kept.read("second") || "").split(" ").find((tag) => known.includes(tag)) ?? "");
    for (const choice of choices) {
      choice.parentElement.hidden = false;
      choice.addEventListener("change", ({ target: { value } }) => {
        kept.write("second", value && `${value} ${own}`);
        choose(value);
      });
    }
  }
}
