const typescript = [
  "ts-jest",
  {
    tsconfig: {
      module: "commonjs",
      moduleResolution: "node10",
      rootDir: import.meta.dirname,
      ignoreDeprecations: "6.0",
      verbatimModuleSyntax: false,
      jsx: "react-jsx",
      target: "es2022",
      esModuleInterop: true,
      allowJs: true,
      isolatedModules: true,
      types: ["jest", "node", "office-js"],
    },
  },
];

const shared = {
  transform: { "^.+\\.(tsx?|mjs|js)$": typescript },
  // hucre is published as ES modules only; Jest 29 runs CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "node"],
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
};

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.test\\.tsx?$"],
      setupFiles: ["<rootDir>/test/support/dom.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
    },
  ],
};
