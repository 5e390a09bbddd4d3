/** @jest-environment jsdom */
import { attempt, type About } from "../../../src/adapters/office/map-error";
import { runBatch } from "../../../src/adapters/office/run-batch";
import type { Trouble } from "../../../src/ports/trouble";
import { startNativeBridgeHost } from "../../host/native-bridge";

const SHEET = { sheet: "กองคลัง" };

/** What comes of a request that Excel answers with a code. */
async function troubleFor(code: string, about?: About): Promise<Trouble | "no trouble"> {
  const host = await startNativeBridgeHost();
  host.failAt(1, code, { afterActions: 1 });
  return runBatch(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    return "no trouble" as const;
  }, about);
}

test.each([
  ["RequestAborted", { code: "host-busy" }],
  ["ServiceNotAvailable", { code: "host-busy" }],
  ["ActivityLimitReached", { code: "host-busy" }],
  ["Conflict", { code: "host-busy" }],
  ["InvalidOperationInCellEditMode", { code: "cell-editing" }],
  ["RequestPayloadSizeLimitExceeded", { code: "payload-too-large" }],
  ["ResponsePayloadSizeLimitExceeded", { code: "payload-too-large" }],
])("%s is told as what it means", async (code, trouble) => {
  expect(await troubleFor(code)).toEqual({ kind: "trouble", ...trouble });
});

test.each([
  ["AccessDenied", undefined, { code: "read-only" }],
  ["AccessDenied", SHEET, { code: "sheet-protected", ...SHEET }],
  ["ItemNotFound", SHEET, { code: "sheet-gone", ...SHEET }],
  ["ItemNotFound", undefined, { code: "host-error", hostCode: "ItemNotFound" }],
  ["GeneralException", SHEET, { code: "host-error", hostCode: "GeneralException" }],
])("%s with %j in hand is told by what was worked on", async (code, about, trouble) => {
  expect(await troubleFor(code, about)).toMatchObject({ kind: "trouble", ...trouble });
});

test("a member above the advertised set is named", async () => {
  await startNativeBridgeHost({ requirementSet: "1.1" });
  const outcome = await runBatch(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 1, 1).load("values");
    await context.sync();
    return null;
  });
  expect(outcome).toEqual({ kind: "trouble", code: "api-missing", member: "Worksheet.getRangeByIndexes" });
});

test("a fault of ours is thrown", async () => {
  await startNativeBridgeHost();
  const notLoaded = runBatch(async (context) => Promise.resolve(context.workbook.worksheets.getItem("Sheet1").name));
  await expect(notLoaded).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  await expect(attempt(async () => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
});
