// Lets pages that were read once be read without a network; after everything else, and only where
// browsers allow it: not from a disk, nor in an iframe without an origin of its own.
{
  const root = new URL("../../", document.currentScript.src);
  const start = async () => {
    try {
      const worker = new URL("service-worker.js", root);
      // Browsers renew it themselves; to register it again would bring back one that goes.
      if (navigator.serviceWorker.controller?.scriptURL === worker.href) return;
      await navigator.serviceWorker.register(worker);
      // What this page consists of came before there was a worker to keep it.
      const { active } = await navigator.serviceWorker.ready;
      const parts = performance.getEntriesByType("resource").map(({ name }) => name);
      active.postMessage([location.href, ...parts]);
    } catch {
      // Then pages need a network, as everywhere.
    }
  };
  if (location.protocol !== "file:") addEventListener("load", start);
}
