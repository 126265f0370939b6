// Books of orders: two buttons and a field change the order, and the calculator's own program says what it
// takes of each level and what that costs. The counterpart of kurslex/site/parts/order_book.py.
(() => {
  const { compute, decimal, format, formatAddress, parse } = kurslex;
  const SHORTEST = 2;

  // Without zeros that say nothing.
  const brief = ([n, d], { decimals, unit }, symbols) => {
    let shown = Math.min(SHORTEST, +decimals);
    while (shown < +decimals && (n * 10n ** BigInt(shown)) % d) shown += 1;
    return format([n, d], shown, symbols, unit);
  };

  for (const form of document.querySelectorAll("form[data-book]")) {
    const { book, names, step, most, over } = form.dataset; // also the locale's symbols
    const symbols = form.dataset;
    const [quantity, list, level, offered, fills, taken, result, above] = names.split(" ");
    const given = JSON.parse(form.dataset.given).map(([at, of]) => ({ [level]: decimal(at), [offered]: decimal(of) }));
    const { quantity: input, result: output } = form.elements;
    const [least, largest] = [+step, +most];
    const note = output.nextElementSibling;
    const whole = form.parentNode.querySelector("[data-whole]");
    const bars = [...form.querySelectorAll(".kx-ask .kx-taken")].reverse(); // the cheapest first, as what is taken
    const cheapest = [...given].sort((one, other) => kurslex.$.cmp(one[level], other[level]));
    const buttons = [...form.querySelectorAll("[data-by]")];
    let amount = least;

    const show = () => {
      const values = { [quantity]: [BigInt(amount), 1n], [list]: given };
      compute(book, values, () => {});
      input.value = format(values[quantity], 0, symbols);
      const filled = values[fills];
      bars.forEach((bar, at) => {
        const row = filled.find((fill) => !kurslex.$.cmp(fill[level], cheapest[at][level]));
        const [n, d] = row ? kurslex.$.div(row[taken], cheapest[at][offered]) : [0n, 1n];
        bar.setAttribute("width", `${(100n * n) / d}%`);
      });
      output.textContent = brief(values[result], output.dataset, symbols);
      note.textContent = over.replace("{over}", brief(values[above], note.dataset, symbols));
      for (const button of buttons) button.disabled = button.dataset.by < 0 ? amount <= least : amount >= largest;
      const url = new URL(whole.href);
      url.searchParams.set(quantity, amount);
      url.searchParams.delete(list);
      const cells = given.map((row) => [level, offered].map((name) => formatAddress(row[name], 12)).join("x"));
      url.search = `${url.searchParams}&${list}=${cells.join(",")}`;
      whole.href = url;
    };
    const take = (wanted) => {
      amount = Math.min(largest, Math.max(1, wanted));
      show();
    };
    const typed = () => {
      const bounds = { decimals: 0, minimum: decimal("0"), maximum: decimal("999999999"), unit: "", sign: "" };
      const { value } = parse(input.value, bounds, symbols);
      take(value ? Number(value[0]) : amount);
    };
    form.addEventListener("click", ({ target }) => {
      const by = target.closest("[data-by]")?.dataset.by;
      if (by) take(Math.max(least, amount + by * step));
    });
    input.addEventListener("change", typed);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      typed();
    });
    typed();
  }
})();
