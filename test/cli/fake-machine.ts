import { DOCX_FORMAT } from "../../src/adapters/docx/write-docx";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { runIta } from "../../src/cli/run-ita";
import type { ExitCode, Tools } from "../../src/cli/tools";
import type { CalendarDate } from "../../src/core/thai/calendar-date";
import type { FileStore } from "../../src/ports/file-store";

export const VERSION = "9.8.7";

export interface Run {
  readonly code: ExitCode;
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

/** A machine in memory: files by path, links, a fixed day, and whatever the command printed. */
export class FakeMachine {
  readonly files = new Map<string, Uint8Array>();
  /** Other spellings of a path, and what they lead to. */
  readonly links = new Map<string, string>();
  /** Paths that cannot be written, and why. */
  readonly unwritable = new Map<string, string>();
  today: CalendarDate = { year: 2026, month: 4, day: 1 };

  async run(...args: readonly string[]): Promise<Run> {
    const said: string[] = [];
    const complained: string[] = [];
    const output = {
      say: (line: string) => void said.push(line),
      complain: (line: string) => void complained.push(line),
    };
    const code = await runIta(args, { ...this.tools(), output }, VERSION);
    return { code, said, complained };
  }

  tools(): Omit<Tools, "output"> {
    return {
      files: this.store(),
      format: { open: openXlsx, create: newXlsx },
      documents: DOCX_FORMAT,
      clock: { today: () => this.today },
    };
  }

  private store(): FileStore {
    const real = (path: string) => this.links.get(path) ?? path;
    return {
      read: (path) => Promise.resolve(this.files.get(real(path)) ?? { kind: "trouble", code: "file-not-found", path }),
      exists: (path) => Promise.resolve(this.files.has(real(path))),
      isSame: (first, second) => Promise.resolve(real(first) === real(second) && this.files.has(real(first))),
      write: (path, bytes) => {
        const reason = this.unwritable.get(path);
        if (reason !== undefined) return Promise.resolve({ kind: "trouble", code: "file-unreadable", path, reason });
        this.files.set(real(path), bytes);
        return Promise.resolve({ kind: "saved" });
      },
    };
  }
}
