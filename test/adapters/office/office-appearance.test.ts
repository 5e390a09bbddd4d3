/** @jest-environment jsdom */
import { officeAppearance } from "../../../src/adapters/office/office-appearance";
import type { Appearance } from "../../../src/ports/appearance";

const OTHERWISE: Appearance = { scheme: () => "dark", onChange: () => () => undefined };

/** Office as a page finds it: its context, with a theme or without one. */
function officeWith(officeTheme: object | undefined): void {
  Object.assign(globalThis, { Office: { context: officeTheme === undefined ? {} : { officeTheme } } });
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["a theme that says it is light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  ["a theme that says it is dark", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
  ["the colours of Black alone", { bodyBackgroundColor: "#262626" }, "dark"],
  ["the colours of Colorful alone", { bodyBackgroundColor: "E6E6E6" }, "light"],
  ["a colour that is none", { bodyBackgroundColor: "white" }, "dark"],
  ["a theme without anything", {}, "dark"],
  ["no theme", undefined, "dark"],
])("%s", (_, theme, scheme) => {
  officeWith(theme);
  expect(officeAppearance(OTHERWISE).scheme()).toBe(scheme);
});

test("it is asked again when the pane is looked at again, until nobody listens", () => {
  const looked = jest.fn();
  const stop = officeAppearance(OTHERWISE).onChange(looked);
  window.dispatchEvent(new Event("focus"));
  expect(looked).toHaveBeenCalledTimes(1);
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(looked).toHaveBeenCalledTimes(1);
});
