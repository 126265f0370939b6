// Remembers on this device that the exercise of this page was solved; exercise-page.js loads it then.
{
  const known = practised.read();
  practised.remember(known, document.querySelector("[data-remembered]").dataset.remembered, true);
  practised.write(known);
}
