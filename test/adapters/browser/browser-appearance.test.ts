/** @jest-environment jsdom */
import { browserAppearance } from "../../../src/adapters/browser/browser-appearance";

test("it follows what the person chose for all pages", () => {
  const listeners = new Set<() => void>();
  const query = {
    matches: false,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const asked: string[] = [];
  Object.assign(window, { matchMedia: (text: string) => (asked.push(text), query) });
  const appearance = browserAppearance();
  expect(asked).toEqual(["(prefers-color-scheme: dark)"]);
  expect(appearance.scheme()).toBe("light");

  const changed = jest.fn();
  const stop = appearance.onChange(changed);
  query.matches = true;
  for (const listener of listeners) listener();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(appearance.scheme()).toBe("dark");
  stop();
  expect(listeners.size).toBe(0);
});
