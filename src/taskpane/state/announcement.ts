import type { CarryCounts } from "../../core/carry/carry-plan";
import type { DigitStyle } from "../../core/sheet/sheet-plan";
import { countSeverities } from "../../messages/count-severities";
import { messagesFor, type Messages } from "../../messages/messages-for";
import type { CarryState } from "./carry/carry-state";
import { doneText } from "./done-text";
import type { FindingsDone, FindingsState } from "./check/findings-state";
import type { CheckState, CompileState, InsertState, PaneState } from "./pane-state";

/** What a screen reader is told about the job of the screen in sight; "" when an alert or nothing at all says it. */
export function announcementOf(
  { screen, language, check, findings, insert, carry, compile }: PaneState,
  digits: DigitStyle = "arabic",
): string {
  const messages = messagesFor(language, digits);
  switch (screen) {
    case "check":
      return ofFindings(check, findings, messages, (done) => doneText(done, language, digits));
    case "insert":
      return ofInsert(insert, messages.insert);
    case "carry":
      return ofCarry(carry, messages.carry);
    case "compile":
      return ofCompile(compile, messages.compile);
    default:
      return ofCheck(check, messages.home);
  }
}

function ofCheck(check: CheckState, home: Messages["home"]): string {
  if (check.kind === "reading") return home("reading");
  if (check.kind !== "ready") return "";
  const { findings } = check.report;
  return `${home("read")} ${findings.length === 0 ? home("noFindings") : home("findingCounts", countSeverities(findings))}`;
}

/** What was done comes before what the check after it found. */
function ofFindings(
  check: CheckState,
  findings: FindingsState,
  messages: Messages,
  tell: (done: FindingsDone) => string,
): string {
  const { work, page, done, failure, spoken } = findings;
  const say = messages.check;
  if (spoken !== "" || failure !== null) return spoken;
  if (work !== null) return say(work);
  if (check.kind === "reading") return say("checking");
  if (page.kind === "previewing") return say("previewing");
  if (page.kind === "preview") return say("planned", { count: page.edits.length });
  const did = done === null ? "" : tell(done);
  return `${did} ${ofCheck(check, messages.home)}`.trim();
}

function ofInsert(insert: InsertState, say: Messages["insert"]): string {
  if (insert.kind === "inserting") return say("inserting");
  if (insert.kind !== "inserted") return "";
  const count = insert.inserted.length;
  return count === 0 ? say("nothingNewTitle") : say("insertedTitle", { count });
}

function ofCarry({ files, work }: CarryState, say: Messages["carry"]): string {
  if (files.kind === "opening") return say("openingFiles");
  switch (work.kind) {
    case "reading":
      return say("reading");
    case "carrying":
      return say("carrying");
    case "nothing-to-carry":
      return say("nothing");
    case "shown":
      return planned(work.preview.plan.counts, say);
    case "carried":
      return say("carried", { count: work.carried.plan.counts.measures });
    default:
      return "";
  }
}

function planned(counts: CarryCounts, say: ReturnType<typeof messagesFor>["carry"]): string {
  const { measures, rowsRead: rows, rowsCarried: carried, rowsListed: listed, inQuestion } = counts;
  const count = measures === 0 ? say("nothingNew") : say("planned", { count: measures });
  return `${count} ${say("counts", { rows, carried, listed, inQuestion })}`;
}

function ofCompile(compile: CompileState, say: Messages["compile"]): string {
  if (compile.kind === "compiling") return compile.isWriting ? say("writing") : say("compiling");
  if (compile.kind === "cancelled") return `${say("cancelled")} ${say("cancelledText")}`;
  if (compile.kind === "nothing") return say("nothingTitle");
  if (compile.kind === "restored") return say("restored");
  if (compile.kind !== "compiled") return "";
  const { rowsRead: read, rowsWritten: written, rowsExcluded: excluded } = compile.model.conservation;
  const title = compile.isUnchanged ? say("unchangedTitle") : say("doneTitle", { count: written });
  return `${title} ${say("conservation", { read, written, excluded })}`;
}
