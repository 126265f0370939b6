// Remembers on this device which concepts were opened: progress.js shows it on the path, which the home page
// loads only where there is something to show.
{
  const MOST = 2000;
  // A concept that is called like a page of the site has a hyphen more in its address than in its id.
  const here = document.documentElement.dataset.kurslex?.split("/")[1]?.replace(/-$/, "");
  if (here && document.querySelector(".kx-concept:not(.kx-card)")) {
    const known = (kept.read("read") || "").split(" ").filter(Boolean);
    if (!known.includes(here)) kept.write("read", [...known, here].slice(-MOST).join(" "));
  }
  const stations = document.querySelector("[data-path][data-script]");
  const show = () => {
    if (stations && (kept.read("read") || kept.read("practice"))) loadScript(stations.dataset.script).catch(() => {});
  };
  show();
  addEventListener("pageshow", ({ persisted }) => persisted && show());
}
