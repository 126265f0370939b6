// An address with values and without a section leads to the calculator that they are for: the first that
// has them as its own, else the first that has such fields. Who comes back, or has begun to read, stays
// where they are. Waits for the forms, which make the page higher.
document.addEventListener("DOMContentLoaded", () => {
  const parameters = new URLSearchParams(location.search);
  const forms = [...document.querySelectorAll("form[data-calculator]")];
  const isMeant = (form, before) => [...form.querySelectorAll("[name], [data-rows]")].some(
    ({ name, dataset }) => parameters.has(before + (dataset.rows ?? name)));
  const form = forms.find((each) => isMeant(each, each.dataset.calculator + ".")) ??
    forms.find((each) => isMeant(each, ""));
  // WebKit has the newer `PerformanceNavigationTiming` only once everything is loaded.
  const isNew = performance.navigation.type === 0;
  if (!form || !isNew || location.hash || scrollY || parent !== window) return;
  const show = () => form.parentNode.scrollIntoView();
  show();
  // Fonts that come later move what is below them, and WebKit does not go along. Who has scrolled stays.
  const place = scrollY;
  document.fonts.ready.then(() => scrollY === place && show());
});
