// Keeps what was read, for times without a network. While there is one, every page comes from it,
// however long that takes: a kept copy is shown only where the network fails.
// `offlinePage`, the document that is shown in place of pages never read, stands above this.

const { scope } = self.registration;
// Other sites of the same host have their own, hence the scope in the names.
const PAGES = { name: `kurslex pages ${scope}`, most: 200 };
const ASSETS = { name: `kurslex assets ${scope}`, most: 100 };

// A page is the same whatever values its address holds for its scripts.
const plain = (address) => address.split(/[?#]/)[0];
const isOwn = (address) => address.startsWith(scope);
// The address of an asset changes with its content, so what it names never grows old.
const isAsset = (address) => isOwn(address) && new URL(address).searchParams.has("v");
const isPage = ({ status, redirected, headers }) =>
  status === 200 && !redirected && headers.get("Content-Type")?.startsWith("text/html");

// Looked up without opening: what is not there must not be made.
const kept = ({ name }, key) => caches.match(key, { cacheName: name });
// Goes on after the answer was given: a reader waits for nothing that is kept, or cannot be.
const keep = (event, { name, most }, key, answer) => {
  const put = async () => {
    if ((await wanted) === false) return;
    const cache = await caches.open(name);
    await cache.put(key, answer);
    const keys = await cache.keys(); // the oldest first
    for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
  };
  event.waitUntil(put().catch(() => {}));
};

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
  const copy = await kept(ASSETS, address);
  if (copy) return copy;
  const answer = await fetch(address);
  if (answer.ok) keep(event, ASSETS, address, answer.clone());
  return answer;
};

const fetchPage = async (event) => {
  const { request } = event;
  const key = plain(request.url);
  try {
    const answer = await fetch(request);
    event.waitUntil((wanted ??= isWanted().catch(() => {})));
    if (isPage(answer)) keep(event, PAGES, key, answer.clone());
    return answer;
  } catch {
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    return (await kept(PAGES, key)) ?? new Response(offlinePage, { headers });
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
    if (isPage(answer)) keep(event, PAGES, plain(page), answer);
    for (const part of parts.filter(isAsset)) await fetchAsset(event, part);
  };
  event.waitUntil(first().catch(() => {}));
});
