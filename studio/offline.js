// Keeps the studio's files, so that it opens without a network once it was loaded. The build puts FILES and VERSION before
// this: names of all files, and what changes with any of them.
const NAME = `central-asia-map-studio-${VERSION}`;
const isOurs = (name) => name.startsWith('central-asia-map-studio-');

addEventListener('install', (event) => {
  const keepAll = async () => (await caches.open(NAME)).addAll(FILES);
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

addEventListener('activate', (event) => {
  const forgetOthers = async () => {
    const others = (await caches.keys()).filter((name) => isOurs(name) && name !== NAME);
    await Promise.all(others.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forgetOthers());
});

// The network comes first: what is kept is for when there is none.
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const kept = async () =>
    (await (await caches.open(NAME)).match(request, { ignoreSearch: true })) ?? Response.error();
  event.respondWith(fetch(request).catch(kept));
});
