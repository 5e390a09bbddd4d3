/** One file of the page, and the hash that it must have. */
interface KeptFile {
  readonly url: string;
  readonly integrity: string;
}

interface WorkerEvent {
  waitUntil(promise: Promise<unknown>): void;
}

/** The little of a service worker's world that is used here; TypeScript's own types of it contradict those of a page. */
interface WorkerWorld {
  readonly ITA_FILES: { readonly version: string; readonly files: readonly KeptFile[] };
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(
    type: "fetch",
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

const world = self as unknown as WorkerWorld;
const PREFIX = "ita-workbench ";
const { version, files } = world.ITA_FILES;
const CACHE = PREFIX + version;

/** A file that is not what was built (a half-finished update of the server) fails the installation; the old copy stays. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(files.map(({ url, integrity }) => new Request(url, { cache: "reload", integrity })));
}

async function dropOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
  await world.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

world.addEventListener("install", (event) => event.waitUntil(keepFiles()));
world.addEventListener("activate", (event) => event.waitUntil(dropOlder()));
world.addEventListener("message", ({ data }) => {
  if (data === "use") void world.skipWaiting();
});
world.addEventListener("fetch", (event) => {
  const isOurs = event.request.method === "GET" && new URL(event.request.url).origin === self.location.origin;
  if (isOurs) event.respondWith(answer(event.request));
});
