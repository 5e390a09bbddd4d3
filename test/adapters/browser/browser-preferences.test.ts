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

const AGENCY = { name: "ห้วยเตย", type: "อบต.", district: "ซำสูง", province: "ขอนแก่น", website: "" } as const;

it("remembers digits and the last agency", () => {
  expect(browserPreferences("area:").digits()).toBe("arabic");
  expect(browserPreferences("area:").lastAgency()).toBeNull();
  browserPreferences("area:").setDigits("thai");
  browserPreferences("area:").setLastAgency(AGENCY);
  expect(browserPreferences("area:").digits()).toBe("thai");
  expect(browserPreferences("area:").lastAgency()).toEqual(AGENCY);
  expect(browserPreferences("area:").damaged()).toEqual([]);
});

it.each([
  "",
  "{",
  "[]",
  "null",
  '"ห้วยเตย"',
  '{"name":"ห้วยเตย"}',
  JSON.stringify({ ...AGENCY, type: "เมือง" }),
  JSON.stringify({ ...AGENCY, name: 5 }),
  JSON.stringify({ ...AGENCY, name: "ก".repeat(501) }),
])("takes the damaged agency %j as none, and tells it", (damaged) => {
  window.localStorage.setItem("area:ita-workbook.last-agency", damaged);
  window.localStorage.setItem("area:ita-workbook.digits", "roman");
  const preferences = browserPreferences("area:");
  expect(preferences.lastAgency()).toBeNull();
  expect(preferences.digits()).toBe("arabic");
  expect(preferences.damaged()).toEqual(["digits", "lastAgency"]);
  preferences.setDigits("arabic");
  expect(preferences.damaged()).toEqual(["lastAgency"]);
});
