import { NODE_FILE_STORE } from "../adapters/node/node-file-store";
import { SYSTEM_CLOCK } from "../adapters/clock/system-clock";
import { newXlsx } from "../adapters/xlsx/xlsx-workbook";
import { openXlsx } from "../adapters/xlsx/open-xlsx";
import { runIta } from "../cli/run-ita";
import { visibleText } from "../cli/visible-text";
import { cliMessagesFor } from "../messages/cli-messages";
import { LATE_DOCUMENTS } from "./late-documents";

declare const ITA_VERSION: string;

const output = {
  say: (line: string) => process.stdout.write(`${visibleText(line)}\n`),
  complain: (line: string) => process.stderr.write(`${visibleText(line)}\n`),
};

// Whoever reads the output may have seen enough, as `head` does; a command cut short is then no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

runIta(
  process.argv.slice(2),
  {
    files: NODE_FILE_STORE,
    format: { open: openXlsx, create: newXlsx },
    documents: LATE_DOCUMENTS,
    clock: SYSTEM_CLOCK,
    output,
  },
  ITA_VERSION,
).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    output.complain(`ita: ${cliMessagesFor("th").error("failed", { detail })}`);
    process.exitCode = 2;
  },
);
