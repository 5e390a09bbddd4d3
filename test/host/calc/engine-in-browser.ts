import init, { Model } from "@ironcalc/wasm";

import type { OpenEngine } from "./formula-engine";

/** Fetches and compiles IronCalc's WebAssembly; engines can be opened afterwards. */
export async function prepareEngine(): Promise<void> {
  await init();
}

export const openEngineInBrowser: OpenEngine = () => new Model("workbook", "en", "UTC", "en");
