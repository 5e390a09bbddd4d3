/** A newer version of the page that waits until it is used. */
export interface PageUpdates {
  /** Calls back when one waits; what comes back ends that. */
  readonly watch: (onWaiting: () => void) => () => void;
  /** Has the waiting version take over, and opens the page again. */
  readonly use: () => void;
}

/**
 * Keeps a copy of the page in the browser for work without a network, by the script at `worker`, which answers for `page`
 * alone. Where the browser has no such thing, or forbids it, the page works as before with a network.
 */
export function offlineCopy(worker: string, page: string): PageUpdates {
  const workers = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (workers === undefined) return { watch: () => () => undefined, use: () => undefined };
  const registered = workers.register(worker, { scope: page }).catch(() => null);
  return {
    watch: (onWaiting) => {
      let isWatching = true;
      const tell = () => {
        if (isWatching) onWaiting();
      };
      void registered.then((registration) => {
        if (registration !== null) watchFor(registration, workers, tell);
      });
      return () => {
        isWatching = false;
      };
    },
    use: () => {
      workers.addEventListener("controllerchange", () => window.location.reload(), { once: true });
      void registered.then((registration) => registration?.waiting?.postMessage("use"));
    },
  };
}

/** Without a controller the one that is installed is the first, and nothing is replaced by it. */
function watchFor(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer, tell: () => void): void {
  if (registration.waiting !== null && workers.controller !== null) tell();
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && workers.controller !== null) tell();
    });
  });
}
