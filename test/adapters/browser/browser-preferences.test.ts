/** @jest-environment jsdom */
import { browserPreferences } from "../../../src/adapters/browser/browser-preferences";

const KEY = "area:ita-workbook.language";

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it("speaks Thai until another language is chosen, and remembers the choice", () => {
  expect(browserPreferences("area:").language()).toBe("th");
  browserPreferences("area:").setLanguage("en");
  expect(browserPreferences("area:").language()).toBe("en");
  expect(window.localStorage.getItem(KEY)).toBe("en");
});

it("keeps the choices of one area apart from another's", () => {
  browserPreferences("area:").setLanguage("en");
  expect(browserPreferences("other:").language()).toBe("th");
});

it.each(["", "EN", "null", "{}", "ไทย"])("takes the damaged value %j as no choice", (damaged) => {
  window.localStorage.setItem(KEY, damaged);
  expect(browserPreferences("area:").language()).toBe("th");
});

it("keeps the choice for the page where storage is shut off", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const preferences = browserPreferences("area:");
  expect(preferences.language()).toBe("th");
  preferences.setLanguage("en");
  expect(preferences.language()).toBe("en");
});
