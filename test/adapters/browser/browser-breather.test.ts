/** @jest-environment jsdom */
import { browserBreather } from "../../../src/adapters/browser/browser-breather";

let now = 0;

beforeEach(() => {
  now = 1000;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => jest.restoreAllMocks());

it("waits before the work begins, then not until some milliseconds are over, and counts them from the breath on", async () => {
  const breather = browserBreather();
  const first = breather.breathe();
  expect(first).not.toBeNull();
  now += 30;
  await first;
  expect(breather.breathe()).toBeNull();
  now += 15;
  expect(breather.breathe()).toBeNull();
  now += 1;
  const second = breather.breathe();
  expect(second).not.toBeNull();
  await second;
  expect(breather.breathe()).toBeNull();
});

it("lets a task that waits already have its turn first", async () => {
  const order: string[] = [];
  setTimeout(() => order.push("click"));
  await browserBreather()
    .breathe()
    ?.then(() => order.push("work"));
  expect(order).toEqual(["click", "work"]);
});

it("lets the page paint before the work begins, and does not wait long for a page that paints nothing", async () => {
  const frames: FrameRequestCallback[] = [];
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((callback) => frames.push(callback));
  const timer = jest.spyOn(window, "setTimeout");
  const order: string[] = [];
  const painted = browserBreather()
    .breathe()
    ?.then(() => order.push("work"));
  const hidden = browserBreather().breathe();
  expect(timer.mock.calls.map(([, wait]) => wait)).toEqual([100, 100]);
  order.push("frame");
  frames[0]?.(now);
  await painted;
  expect(order).toEqual(["frame", "work"]);
  const [, late] = timer.mock.calls;
  if (typeof late?.[0] === "function") late[0]();
  await hidden;
});

it("is over when the signal says so, and never without one", () => {
  const controller = new AbortController();
  const breather = browserBreather(controller.signal);
  expect([breather.isOver(), browserBreather().isOver()]).toEqual([false, false]);
  controller.abort();
  expect(breather.isOver()).toBe(true);
});
