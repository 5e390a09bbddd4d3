import path from "node:path";
import tests from "../jest.config.mjs";

const { displayName, ...browser } = tests.projects.find(({ displayName: name }) => name === "browser");

export default {
  ...browser,
  displayName: `${displayName}: screens`,
  rootDir: path.join(import.meta.dirname, ".."),
  // A tour that stops leaves its browser open.
  forceExit: true,
  testMatch: ["<rootDir>/test/e2e/screens/take-screens.ts"],
};
