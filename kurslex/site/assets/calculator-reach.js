// A formula that does not fit scrolls, and then has to be reached by keyboard in every browser.
{
  const reach = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
  });
  kurslex.reach = (formula) => {
    reach.unobserve(formula); // so that it is looked at again, were it as large as the last one
    reach.observe(formula);
  };
}
