import "../host/text-codecs";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { pickedBytes } from "../../src/adapters/browser/picked-bytes";
import { insertSet } from "../../src/app/insert-set";
import { findingMessage } from "../../src/messages/finding-message";
import type { Language } from "../../src/ports/preferences";
import type { WorkbookSession } from "../../src/workbench/state/workbook-session";
import type { WorkbenchTools } from "../../src/workbench/tools";
import { Workbench } from "../../src/workbench/workbench";
import { Unstyled } from "./render-pane";

/** The bytes of a workbook with the standard sheets of two departments. */
export async function standardBytes(): Promise<Uint8Array> {
  const workbook = newXlsx();
  await insertSet(workbook, {
    agency: { type: "อบต.", name: "ทุ่งตัวอย่าง", district: "", province: "", website: "" },
    assessedYear: 2568,
    round: 12,
    digits: "arabic",
    departments: ["กองคลัง", "กองช่าง"],
    scores: [],
  });
  const bytes = await workbook.save();
  if ("kind" in bytes) throw new Error(bytes.code);
  return bytes;
}

/** A file as a browser hands it over. jsdom's files cannot be read by themselves. */
export function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File([], name);
  Object.defineProperty(file, "arrayBuffer", {
    configurable: true,
    value: () => Promise.resolve(bytes.slice().buffer),
  });
  return file;
}

interface Shown {
  readonly language?: Language;
  readonly tools?: Partial<WorkbenchTools>;
  readonly renderPane?: (session: WorkbookSession) => ReactNode;
}

/** Renders the workbench without the pane, on a page that is wide or narrow, with a person to use it. */
export async function renderWorkbench({ language = "th", tools = {}, renderPane = () => null }: Shown = {}) {
  const downloads: { readonly bytes: Uint8Array; readonly name: string }[] = [];
  let session: WorkbookSession | null = null;
  const all: WorkbenchTools = {
    bytesOf: pickedBytes,
    open: openXlsx,
    create: () => Promise.resolve(newXlsx()),
    download: (bytes, name) => void downloads.push({ bytes, name }),
    loadDescribe: () => Promise.resolve(findingMessage),
    updates: { watch: () => () => undefined, use: () => undefined },
    ...tools,
  };
  function Page() {
    const [spoken, setSpoken] = useState(language);
    return (
      <Workbench
        tools={all}
        language={spoken}
        digits="arabic"
        onLanguage={setSpoken}
        renderPane={(opened) => {
          session = opened;
          return renderPane(opened);
        }}
      />
    );
  }
  const user = userEvent.setup({ delay: null });
  await act(() => Promise.resolve(render(<Page />, { wrapper: Unstyled })));
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  return {
    user,
    press,
    downloads,
    session: () => {
      if (session === null) throw new Error("No workbook is open");
      return session;
    },
    pick: async (file: File) => {
      const [input] = document.querySelectorAll<HTMLInputElement>("input[type=file]");
      if (input === undefined) throw new Error("Nothing to pick a file with");
      await user.upload(input, file);
    },
    drop: (file: File) => fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [file] } }),
  };
}

/** Gives jsdom what a page that is laid out has. */
export function layOut(isNarrow = false): void {
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({ matches: isNarrow, ...listens }),
  });
  document.documentElement.lang = "th";
  Element.prototype.scrollTo = () => undefined;
}
