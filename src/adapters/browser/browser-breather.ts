import type { Breather } from "../../ports/breather";

/** A part of the work comes on top of it: together they are to stay below 50 ms, from where on a person feels it. */
const MOST_MILLISECONDS = 16;

/** A page that nobody sees paints nothing: the work does not wait for it any longer. */
const LONGEST_FRAME_MILLISECONDS = 100;

/**
 * Lets the page paint and take clicks whenever it had to wait for some milliseconds; before the work it lets it paint what
 * says that the work begins. A message to ourselves comes back after whatever waits, and unlike a timer is not held back
 * while the page is hidden.
 */
export function browserBreather(signal?: AbortSignal): Breather {
  let since = -Infinity;
  return {
    breathe: () =>
      performance.now() - since < MOST_MILLISECONDS
        ? null
        : (since === -Infinity ? nextPaint() : nextTask()).then(() => {
            since = performance.now();
          }),
    isOver: () => signal?.aborted === true,
  };
}

async function nextPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MILLISECONDS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  await nextTask();
}

async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  port1.close();
}
