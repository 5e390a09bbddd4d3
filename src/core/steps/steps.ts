/**
 * Work that stops between its parts, so that whoever does it may do something else in between, or no more of it. It
 * stops after a bounded amount: some rows, some texts, one rule. How long that takes is nothing the core knows.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the work without a stop and gives what it comes to. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does `work` for each item, in order, and stops after every so many of them. */
export function* eachInSteps<Item>(
  items: readonly Item[],
  many: number,
  work: (item: Item, index: number) => void,
): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item, done);
    done += 1;
    if (done % many === 0) yield;
  }
}
