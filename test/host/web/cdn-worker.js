/* global self */
// Answers the address of Microsoft's CDN for office.js from our own server, so that the pages need no change.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { hostname, pathname } = new URL(event.request.url);
  if (hostname === "appsforoffice.microsoft.com") event.respondWith(fetch(self.location.origin + pathname));
});
