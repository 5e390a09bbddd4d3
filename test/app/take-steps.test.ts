import type { Steps } from "../../src/core/steps/steps";
import { takeAllSteps, takeSteps } from "../../src/app/take-steps";
import type { Breather } from "../../src/ports/breather";

/** Notes what is done, and between which breaths. */
function* threeParts(done: string[]): Steps<number> {
  for (const part of ["one", "two"]) {
    done.push(part);
    yield;
  }
  done.push("three");
  return 3;
}

function breatherOver(
  done: string[],
  { waits, endsAfter = Infinity }: { waits: boolean; endsAfter?: number },
): Breather {
  let breaths = 0;
  return {
    breathe: () => {
      breaths += 1;
      done.push("breath");
      return waits ? Promise.resolve() : null;
    },
    isOver: () => breaths > endsAfter,
  };
}

it.each([true, false])("breathes before every step, the first one included (waits: %s)", async (waits) => {
  const done: string[] = [];
  expect(await takeSteps(threeParts(done), breatherOver(done, { waits }))).toEqual({ kind: "taken", result: 3 });
  expect(done).toEqual(["breath", "one", "breath", "two", "breath", "three"]);
});

it("does no further step once nobody waits for the answer", async () => {
  const done: string[] = [];
  const breather = breatherOver(done, { waits: true, endsAfter: 1 });
  expect(await takeSteps(threeParts(done), breather)).toEqual({ kind: "cancelled" });
  expect(done).toEqual(["breath", "one", "breath"]);
});

it("throws on what a step throws", async () => {
  function* broken(): Steps<number> {
    yield;
    throw new Error("a bug");
  }
  await expect(takeSteps(broken(), breatherOver([], { waits: true }))).rejects.toThrow("a bug");
});

it("does all the steps of work that nobody calls off, with a breath before each", async () => {
  const done: string[] = [];
  expect(await takeAllSteps(threeParts(done), breatherOver(done, { waits: true, endsAfter: 0 }))).toBe(3);
  expect(done).toEqual(["breath", "one", "breath", "two", "breath", "three"]);
});
