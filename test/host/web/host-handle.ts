import type { EmulatedHost } from "../emulated-host";
import type { SyncCounts, SyncRecord } from "../protocol/sync-counts";

/** What the host page hands to a test as `window.itaHost`; all values survive the way through Playwright. */
export interface HostHandle {
  /** Types into cells as a person does; the address may name a sheet. */
  type(address: string, input: unknown): void;
  read(address: string): readonly (readonly (string | number | boolean)[])[];
  select(address: string): void;
  openSheet(name: string): void;
  sheetNames(): readonly string[];
  activeSheet(): string;
  /** The selected cells, such as "ผล!A2". */
  selection(): string;
  counts(): SyncCounts;
  resetCounts(): void;
  requests(): readonly SyncRecord[];
  protect(sheetName: string): void;
  failAt(k: number, code: string): void;
  setCellEditing(on: boolean): void;
  /** Presses the ribbon button with this id; resolves when its function is done. */
  press(controlId: string): Promise<void>;
  buttonIds(): readonly string[];
  /** The workbook as .xlsx bytes in base 64. */
  save(): Promise<string>;
  /** Opens .xlsx bytes given in base 64, and loads the pane anew. */
  open(base64: string): Promise<void>;
}

/** The part of the handle that acts on the workbook alone. */
export type WorkbookHandle = Omit<HostHandle, "press" | "buttonIds" | "save" | "open">;

/** Makes the handle; `changed` is called after what a person does. */
export function workbookHandle(host: () => EmulatedHost, changed: () => void): WorkbookHandle {
  const acted =
    <A extends readonly unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      act(...args);
      changed();
    };
  return {
    type: acted((address: string, input: unknown) => {
      host().person.type(address, input);
    }),
    select: acted((address: string) => {
      host().person.select(address);
    }),
    openSheet: acted((name: string) => {
      host().person.openSheet(name);
    }),
    protect: acted((sheetName: string) => {
      host().protect(sheetName);
    }),
    read: (address) => host().person.read(address),
    sheetNames: () => host().model.sheets.map(({ name }) => name),
    activeSheet: () => host().model.activeSheet.name,
    selection: () => host().person.selection(),
    counts: () => host().counts,
    resetCounts: () => {
      host().resetCounts();
    },
    requests: () => host().requests,
    failAt: (k, code) => {
      host().failAt(k, code);
    },
    setCellEditing: (on) => {
      host().cellEditing = on;
    },
  };
}
