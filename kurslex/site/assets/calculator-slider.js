// The slider beside a field: both are one value. Comes before the forms, where a calculator has a slider.
// What a reader does with it is done with the field, so that the form knows nothing of sliders.
{
  const { decimal, format, formatAddress } = kurslex;
  const sliders = (form) => form.querySelectorAll("[data-slider]");
  const fieldOf = (slider) => slider.parentNode.querySelector("[name]");
  const hand = (event) => {
    const slider = event.target;
    const field = fieldOf(slider);
    event.stopPropagation();
    field.value = format(decimal(slider.value), +field.dataset.decimals, field.form.dataset);
    field.dispatchEvent(new Event(event.type, { bubbles: true }));
  };
  for (const slider of sliders(document)) {
    slider.addEventListener("input", hand);
    slider.addEventListener("change", hand);
  }
  const { redraw } = kurslex;
  kurslex.redraw = (form, values) => {
    redraw?.(form, values);
    for (const slider of values ? sliders(form) : []) {
      const { name, dataset } = fieldOf(slider);
      const shown = formatAddress(values[name], +dataset.decimals);
      // While it is moved it is right already, and to set it would move what is not on its steps.
      if (+slider.value !== +shown) slider.value = shown;
      slider.setAttribute("aria-valuetext", format(values[name], +dataset.decimals, form.dataset, dataset.unit));
    }
  };
}
