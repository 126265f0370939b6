// Keeps what was read, for times without a network. While there is one, every page comes from it,
// however long that takes: a kept copy is shown only where the network fails.
// Whatever comes goes to the reader as it came. Kept is only what proves to be what its address
// names: a host may be wrong for a moment, and what is between reader and host may answer for it.
// `offlinePage`, the document that is shown in place of pages never read, is above this.

{
  const { scope } = self.registration;
  // Other sites of the same host have their own, hence the scope in the names.
  const PAGES = { name: `kurslex pages ${scope}`, most: 200 };
  const ASSETS = { name: `kurslex assets ${scope}`, most: 400 };
  const LARGEST = 4_000_000; // bytes; nothing of ours comes near it
  const VERSION = /[?&]v=([0-9a-f]{8})$/;

  // A page is the same whatever values its address holds for its scripts.
  const plain = (address) => address.split(/[?#]/)[0];
  const isOwn = (address) => address.startsWith(scope);
  // The address of an asset changes with its content, so what it names never grows old.
  const isAsset = (address) => isOwn(address) && VERSION.test(address);
  const isPage = ({ status, redirected, headers }) =>
    status === 200 && !redirected && headers.get("Content-Type")?.startsWith("text/html");

  // The body of an answer that can still be kept, or nothing where it is too large to be ours.
  const bodyOf = async (answer) => {
    const reader = answer.clone().body.getReader();
    const parts = [];
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts);
      size += value.length;
      if (size > LARGEST) return Promise.all([reader.cancel(), answer.body.cancel()]).then(() => null);
      parts.push(value);
    }
  };
  // An asset's version is the beginning of its content's SHA-256.
  const isTheAsset = async (address, answer) => {
    const body = await bodyOf(answer);
    if (!body) return false;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await body.arrayBuffer()));
    const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.startsWith(VERSION.exec(address)[1]);
  };
  // A page says at its beginning where it lives, so that no other one, and nobody else's, is kept for it.
  const isThePage = async (address, answer) => {
    const text = (await (await bodyOf(answer))?.text()) ?? "";
    const location = address.slice(scope.length).replace(/(^|\/)index\.html$/, "$1");
    return text.slice(0, 500).includes(` data-kurslex="${location}"`) && /<\/html>\s*$/.test(text);
  };

  // Looked up without opening: what is not there must not be made. A store may be broken, or hold what
  // an earlier worker took for ours.
  const kept = async ({ name }, address, isIt) => {
    try {
      const copy = await caches.match(address, { cacheName: name });
      return copy && (await isIt(address, copy)) ? copy : undefined;
    } catch {
      return undefined;
    }
  };
  const put = async ({ name, most }, address, answer) => {
    if ((await wanted) === false) return;
    const cache = await caches.open(name);
    await cache.put(address, answer);
    const keys = await cache.keys(); // the oldest first
    for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
  };
  const keepPage = async (address, answer) => {
    if (await isThePage(address, answer)) await put(PAGES, address, answer);
  };
  // The browser's own cache may hold a wrong answer for as long as a right one: it is asked for once
  // more, past that cache.
  const askedAgain = new Set();
  const keepAsset = async (address, answer) => {
    if (!answer.ok) return;
    if (await isTheAsset(address, answer)) await put(ASSETS, address, answer);
    else if (!askedAgain.has(address)) {
      askedAgain.add(address);
      await keepAsset(address, await fetch(address, { cache: "reload" }));
    }
  };
  // Goes on after the answer was given: a reader waits for nothing that is kept, or cannot be.
  const goOn = (event, work) => event.waitUntil(work.catch(() => {}));

  // A site that is published without this file wants no worker any more. Asked once in a worker's
  // life, with the first page: the life ends soon after the last page was read.
  let wanted;
  const isWanted = async () => {
    const { status } = await fetch(self.location, { method: "HEAD", cache: "no-store" });
    if (status !== 404 && status !== 410) return true;
    await self.registration.unregister();
    for (const { name } of [PAGES, ASSETS]) await caches.delete(name);
    return false;
  };

  const fetchAsset = async (event, address) => {
    const copy = await kept(ASSETS, address, isTheAsset);
    if (copy) return copy;
    const answer = await fetch(address);
    goOn(event, keepAsset(address, answer.clone()));
    return answer;
  };

  const fetchPage = async (event) => {
    const { request } = event;
    const address = plain(request.url);
    try {
      const answer = await fetch(request);
      event.waitUntil((wanted ??= isWanted().catch(() => {})));
      if (isPage(answer)) goOn(event, keepPage(address, answer.clone()));
      return answer;
    } catch {
      const headers = { "Content-Type": "text/html; charset=utf-8" };
      return (await kept(PAGES, address, isThePage)) ?? new Response(offlinePage, { headers });
    }
  };

  addEventListener("install", () => self.skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method !== "GET" || !isOwn(url)) return;
    if (mode === "navigate") event.respondWith(fetchPage(event));
    else if (isAsset(url)) event.respondWith(fetchAsset(event, url));
  });
  // The page that started the worker, and its parts: the browser has just received them.
  addEventListener("message", (event) => {
    const [page, ...parts] = event.data;
    const first = async () => {
      const answer = await fetch(page, { cache: "force-cache" });
      if (isPage(answer)) await keepPage(plain(page), answer);
      for (const part of parts.filter(isAsset)) await fetchAsset(event, part);
    };
    goOn(event, first());
  });
}
