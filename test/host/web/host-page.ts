import { openEngineInBrowser, prepareEngine } from "../calc/engine-in-browser";
import { EmulatedHost } from "../emulated-host";
import { loadWorkbook } from "../file/load-workbook";
import { saveWorkbook } from "../file/save-workbook";
import type { WorkbookModel } from "../model/workbook";
import { AddinFrame } from "./addin-frame";
import { fromBase64, toBase64 } from "./base64";
import { Grid } from "./grid";
import { type HostHandle, workbookHandle } from "./host-handle";
import { type RibbonButton, ribbonButtons } from "./ribbon-buttons";

declare global {
  interface Window {
    itaHost?: HostHandle;
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The page around the pane: grid, tabs, ribbon buttons, open and save. Addresses come from the query of its own. */
class HostPage {
  readonly #query = new URLSearchParams(location.search);
  readonly #grid: Grid;
  #buttons: readonly RibbonButton[] = [];
  #host: EmulatedHost;
  #pane: AddinFrame | undefined;
  #commands: AddinFrame | undefined;

  constructor() {
    this.#host = this.#newHost(undefined);
    this.#grid = new Grid(() => this.#host, { table: table("grid"), tabs: element("tabs") });
  }

  async start(): Promise<void> {
    const manifest = await fetch(this.#query.get("manifest") ?? "/manifest.xml");
    const text = manifest.ok ? await manifest.text() : "<none/>";
    this.#buttons = ribbonButtons(new DOMParser().parseFromString(text, "text/xml"));
    element("ribbon").append(...this.#buttons.map((button) => this.#ribbonButton(button)));
    element("save").addEventListener("click", () => void this.#download());
    element("open").addEventListener("change", (event) => void this.#upload(event));
    window.itaHost = this.#handle();
    this.#loadFrames();
    this.#grid.draw();
  }

  #newHost(workbook: WorkbookModel | undefined): EmulatedHost {
    const requirementSet = this.#query.get("set") ?? "1.14";
    const given = workbook === undefined ? {} : { workbook };
    const host = new EmulatedHost({ requirementSet, openEngine: openEngineInBrowser, ...given });
    let drawing = false;
    host.onAnswer(() => {
      if (drawing || host !== this.#host) return;
      drawing = true;
      requestAnimationFrame(() => {
        drawing = false;
        this.#grid.draw();
      });
    });
    return host;
  }

  #loadFrames(): void {
    this.#pane?.remove();
    this.#commands?.remove();
    const options = { host: this.#host, locale: this.#query.get("locale") ?? "th-TH" };
    this.#pane = new AddinFrame(element("pane"), this.#query.get("pane") ?? "/taskpane.html", options);
    const commands = this.#query.get("commands") ?? "/commands.html";
    this.#commands = this.#buttons.length === 0 ? undefined : new AddinFrame(element("commands"), commands, options);
  }

  #handle(): HostHandle {
    return {
      ...workbookHandle(
        () => this.#host,
        () => {
          this.#grid.draw();
        },
      ),
      press: async (controlId) => this.#press(controlId),
      buttonIds: () => this.#buttons.map(({ id }) => id),
      save: async () => toBase64(await saveWorkbook(this.#host.book)),
      open: async (base64) => this.#open(fromBase64(base64)),
    };
  }

  async #press(controlId: string): Promise<void> {
    const button = this.#buttons.find(({ id }) => id === controlId);
    if (button === undefined) throw new Error(`The manifest has no function button ${controlId}.`);
    await this.#commands?.wac.command(button.functionName, button.id);
    this.#grid.draw();
  }

  async #open(bytes: Uint8Array): Promise<void> {
    this.#host = this.#newHost(await loadWorkbook(bytes));
    this.#loadFrames();
    this.#grid.draw();
  }

  #ribbonButton(button: RibbonButton): Element {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = button.label;
    made.addEventListener("click", () => void this.#press(button.id));
    return made;
  }

  async #download(): Promise<void> {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await saveWorkbook(this.#host.book)], { type: XLSX }));
    link.download = this.#host.model.name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #upload({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file === undefined) return;
    await this.#open(new Uint8Array(await file.arrayBuffer()));
    this.#host.model.name = file.name;
  }
}

function element(id: string): Element {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The host page has no element ${id}.`);
  return found;
}

function table(id: string): HTMLTableElement {
  const found = element(id);
  if (!(found instanceof HTMLTableElement)) throw new Error(`The element ${id} is no table.`);
  return found;
}

/** Where Microsoft's CDN cannot be asked, a worker answers for it; tests route the address themselves. */
async function standInForCdn(): Promise<void> {
  if (new URLSearchParams(location.search).get("worker") !== "1") return;
  await navigator.serviceWorker.register("/cdn-worker.js");
  await navigator.serviceWorker.ready;
}

await Promise.all([prepareEngine(), standInForCdn()]);
await new HostPage().start();
