/** What a page saw from a click to the answer. All in milliseconds after the click. */
export interface Watched {
  /** When progress had been painted. */
  readonly progress: number;
  /** When progress was gone and the answer painted. */
  readonly answer: number;
  /** Tasks longer than 50 ms, and in which page they ran. */
  readonly tasks: readonly { readonly at: number; readonly duration: number; readonly whose: string }[];
}

/** Runs inside the page: clicks and watches until the progress bar has come and gone. It uses nothing from outside. */
export async function watchClick(button: Element): Promise<Watched> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: "longtask" });
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(null);
      });
    });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isSo()) {
        resolve();
        return;
      }
      const mutations = new MutationObserver(() => {
        if (!isSo()) return;
        mutations.disconnect();
        resolve();
      });
      mutations.observe(document.body, { subtree: true, childList: true });
    });
  const isBusy = () => document.querySelector("main [role=progressbar]") !== null;
  await painted();
  const start = performance.now();
  (button as HTMLElement).click();
  await until(isBusy);
  const progress = await painted();
  await until(() => !isBusy());
  const answer = await painted();
  // The observer tells of a task in one of the next.
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return {
    progress: progress - start,
    answer: answer - start,
    tasks: tasks
      .filter(({ startTime, duration }) => startTime + duration > start && startTime < answer)
      .map(({ startTime, duration, name }) => ({ at: startTime - start, duration, whose: name })),
  };
}
