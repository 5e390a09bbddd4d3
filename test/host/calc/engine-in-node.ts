import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";

import type { FormulaEngine, OpenEngine } from "./formula-engine";

/** The exports of IronCalc's module that are needed to open a workbook. */
interface IronCalc {
  initSync(module: { readonly module: Uint8Array }): unknown;
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => FormulaEngine;
}

let loaded: IronCalc | undefined;

/** Opens IronCalc under Node; its WebAssembly is compiled once, when the first formula is computed. */
export const openEngineInNode: OpenEngine = () => {
  loaded ??= load();
  return new loaded.Model("workbook", "en", "UTC", "en");
};

/**
 * IronCalc is published as an ES module only, and Jest 29 runs CommonJS: the module is translated here and run with the
 * text codecs that jsdom lacks.
 */
function load(): IronCalc {
  const folder = dirname(require.resolve("@ironcalc/wasm/wasm.js"));
  const ironCalc = run(join(folder, "wasm.js")) as unknown as IronCalc;
  ironCalc.initSync({ module: new Uint8Array(readFileSync(join(folder, "wasm_bg.wasm"))) });
  return ironCalc;
}

function run(file: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const requireBeside = (name: string): Record<string, unknown> => run(join(dirname(file), name));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the only way to run an ES module inside Jest's CommonJS
  const evaluate = new Function(
    "exports",
    "require",
    "TextDecoder",
    "TextEncoder",
    asCommonJs(readFileSync(file, "utf8")),
  ) as (...given: readonly unknown[]) => void;
  evaluate(exports, requireBeside, TextDecoder, TextEncoder);
  return exports;
}

/** Enough of a translation for what wasm-bindgen writes: imports at the top, exported declarations, one export list. */
function asCommonJs(source: string): string {
  const declared = [...source.matchAll(/^\s*export (?:var|class|function) (\w+)/gmu)].map((match) => match[1] ?? "");
  const listed = /^export \{ (\w+)/mu.exec(source)?.[1];
  const names = listed === undefined ? declared : [...declared, listed];
  const body = source
    .replaceAll("import.meta.url", '"file:///"')
    .replaceAll(/^import \* as (\w+) from (.+?);?$/gmu, "const $1 = require($2);")
    .replaceAll(/^import (\{.*\}) from (.+?);?$/gmu, "const $1 = require($2);")
    .replaceAll(/^export \{.*\};$/gmu, "")
    .replaceAll(/^(\s*)export (?=var|class|function)/gmu, "$1");
  return `${body}\n${names.map((name) => `exports.${name} = ${name};`).join("\n")}`;
}
