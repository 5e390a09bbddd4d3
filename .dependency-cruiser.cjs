module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle means that two files are one idea, or that an arrow points the wrong way.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file of src that nothing imports is dead, unless it is an entry.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/entries/|\\.d\\.ts$" },
      to: {},
    },
    {
      name: "data-imports-nothing",
      comment: "Facts stand alone: only types may be imported beside them.",
      severity: "error",
      from: { path: "^src/core/.+/data/" },
      to: { path: ".", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-development-library-ships",
      comment: "office.js comes from Microsoft's CDN and IronCalc calculates for the emulated host only.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "(^|node_modules/)(@microsoft/office-js|@ironcalc/)" },
    },
    {
      name: "src-never-imports-test",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-unresolved-import",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-dependency-in-src",
      comment: "What ships is listed under dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "default", "types"] },
  },
};
