import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import jest from "eslint-plugin-jest";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const SOURCE = "src/**/*.{ts,tsx}";
const PURE = "src/{core,ports,app}/**/*.{ts,tsx}";
const HOSTLESS = "src/{core,ports,app,messages,taskpane,workbench,cli}/**/*.{ts,tsx}";

const layer = (type, folder) => ({ type, pattern: `src/${folder}/**`, partialMatch: false });
const may = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { type: [from, ...to] } } },
});
const everyRuleOf = (plugin, prefix) =>
  Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`${prefix}/${rule}`, "error"]));
const readonlyGlobals = (...names) => Object.fromEntries(names.map((name) => [name, "readonly"]));
const banned = (message, ...names) => names.map((name) => ({ name, message }));

const HOST_NAMES = ["Excel", "Office", "OfficeExtension"];
const NO_HOST = "This layer does not know which host it runs in. Take a port as an argument.";
const IMPURE = [
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "crypto", "performance", "process", "Buffer", "globalThis"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "console"],
];
const NAMED_EXPORTS = [
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
  { selector: "ExportDefaultDeclaration", message: "Name what you export." },
];
const NO_HOST_TYPES = [
  { selector: `TSQualifiedName[left.name=/^(${HOST_NAMES.join("|")})$/]`, message: NO_HOST },
  { selector: `TSTypeReference[typeName.name=/^(${HOST_NAMES.join("|")})$/]`, message: NO_HOST },
];
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take today's date as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "Take today's date as an argument." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Take today's date as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The same input gives the same result here.",
  },
];

export default defineConfig(
  { ignores: ["dist/**", "coverage/**", ".cache/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-syntax": ["error", ...NAMED_EXPORTS],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  {
    files: [SOURCE],
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx"] } },
      "boundaries/elements": [
        layer("core", "core"),
        layer("ports", "ports"),
        layer("app", "app"),
        layer("messages", "messages"),
        layer("look", "adapters/look"),
        layer("office", "adapters/office"),
        layer("xlsx", "adapters/xlsx"),
        layer("docx", "adapters/docx"),
        layer("machine", "adapters/{node,clock,browser}"),
        layer("taskpane", "taskpane"),
        layer("workbench", "workbench"),
        layer("cli", "cli"),
        layer("entries", "entries"),
      ],
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            may("core"),
            may("ports", "core"),
            may("app", "core", "ports"),
            may("messages", "core", "ports"),
            may("look", "core"),
            may("office", "core", "ports", "look"),
            may("xlsx", "core", "ports", "look"),
            may("docx", "core", "ports", "look"),
            may("machine", "core", "ports"),
            may("taskpane", "core", "ports", "app", "messages"),
            may("workbench", "core", "ports", "app", "messages"),
            may("cli", "core", "ports", "app", "messages"),
            may("entries", "core", "ports", "app", "messages", "office", "xlsx", "docx", "machine"),
            may("entries", "taskpane", "workbench", "cli"),
          ],
        },
      ],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^@microsoft/office-js|^@ironcalc/", message: "Development only; it must never ship." },
            { regex: "(^|/)test/", message: "src never imports test." },
          ],
        },
      ],
    },
  },
  {
    files: ["src/core/frameworks/data/**", "src/messages/**", "src/**/data/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: [HOSTLESS],
    rules: {
      "no-restricted-globals": ["error", ...banned(NO_HOST, ...HOST_NAMES)],
      "no-restricted-syntax": ["error", ...NAMED_EXPORTS, ...NO_HOST_TYPES],
    },
  },
  {
    files: [PURE],
    rules: {
      "no-restricted-globals": [
        "error",
        ...banned(NO_HOST, ...HOST_NAMES),
        ...banned("This layer is pure. Take it as an argument.", ...IMPURE),
      ],
      "no-restricted-syntax": ["error", ...NAMED_EXPORTS, ...NO_HOST_TYPES, ...NO_CLOCK],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(?!valibot$)[^.]", message: "This layer imports no package but valibot." }] },
      ],
    },
  },
  {
    files: ["src/adapters/office/**/*.ts", "src/entries/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: everyRuleOf(officeAddins, "office-addins"),
  },
  {
    files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    plugins: { jest },
    rules: {
      "jest/no-focused-tests": "error",
      "jest/no-disabled-tests": "error",
      "jest/no-commented-out-tests": "error",
      "jest/no-identical-title": "error",
      "jest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["afterEach", "afterAll"] }],
      "jest/valid-describe-callback": "error",
      "jest/valid-expect": "error",
      "jest/valid-title": ["error", { ignoreTypeOfDescribeName: true }],
      "jest/expect-expect": [
        "error",
        { assertFunctionNames: ["expect", "expect*", "fc.assert", "workbookContract", "testRule", "assert*"] },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: readonlyGlobals("Buffer", "URL", "clearTimeout", "console", "fetch", "process", "setTimeout"),
    },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
    },
  },
  {
    files: ["src/entries/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: readonlyGlobals("Office", "document", "navigator", "window"),
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: readonlyGlobals("module", "require", "__dirname") },
  },
);
