/** @jest-environment jsdom */
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { WriteOutcome } from "../../../src/ports/workbook-writer";
import { fullPlan, plainPlan, range } from "../../contract/sample-plans";
import type { EmulatedHost } from "../../host/emulated-host";
import { startNativeBridgeHost } from "../../host/native-bridge";
import { stateOf, titlesOf } from "./workbook-state";

const OLD = fullPlan("สรุปผล");
const NEW = fullPlan("สรุปผล", {
  tabColour: "purple",
  freeze: { rows: 1, columns: 0 },
  names: [
    { name: "ITA_TEST_STATUS", range: range("J31:J32") },
    { name: "ITA_TEST_NEW", range: range("J33") },
  ],
});

async function hostWithOldSheet(): Promise<EmulatedHost> {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  await officeWorkbook().insert([OLD, plainPlan("หลัง", [["ท้าย"]])], "start");
  host.person.type("สรุปผล!H4", "คนพิมพ์ไว้");
  host.resetCounts();
  return host;
}

async function replaceOld(host: EmulatedHost): Promise<WriteOutcome> {
  return officeWorkbook().replace(NEW, host.model.sheet("สรุปผล").id);
}

function expectNew(host: EmulatedHost): void {
  expect(titlesOf(host)).toEqual(["สรุปผล", "หลัง", "Sheet1"]);
  expect(host.model.sheet("สรุปผล")).toMatchObject({ frozen: { rows: 1, columns: 0 } });
  expect(host.person.read("สรุปผล!H4")).toEqual([[""]]);
  expect(host.model.names).toMatchObject([
    { name: "ITA_TEST_STATUS", formula: "='สรุปผล'!$J$31:$J$32" },
    { name: "ITA_TEST_NEW", formula: "='สรุปผล'!$J$33" },
  ]);
}

test("the new sheet takes the old one's place within four syncs", async () => {
  const host = await hostWithOldSheet();
  const old = host.model.sheet("สรุปผล").id;
  const outcome = await replaceOld(host);
  const fresh = host.model.sheet("สรุปผล").id;
  expect(outcome).toEqual({ kind: "written", sheets: [{ id: fresh, name: "สรุปผล" }] });
  expect(fresh).not.toBe(old);
  expectNew(host);
  expect(host.counts.syncs).toBeLessThanOrEqual(4);
});

test("a sheet that does not read back as it was planned leaves the old one", async () => {
  const host = await hostWithOldSheet();
  const before = stateOf(host);
  const wrong = plainPlan("สรุปผล", [[{ formula: "=1+1", value: 3 }]]);
  const outcome = await officeWorkbook().replace(wrong, host.model.sheet("สรุปผล").id);
  expect(outcome).toEqual({ kind: "trouble", code: "verify-failed", sheet: "สรุปผล", cell: "A1" });
  expect(stateOf(host)).toEqual(before);
});

describe("a failure leaves the old sheet or the new one, never a mixture", () => {
  const whileBuilding = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 50, 100, 300, 600, Infinity];
  const whileSwapping = [...Array(40).keys(), Infinity];
  const atEveryRequest = [whileBuilding, whileBuilding, whileSwapping].flatMap((depths, index) =>
    depths.map((depth) => [index + 1, depth] as const),
  );

  test.each(atEveryRequest)("at request %i after %d actions", async (k, depth) => {
    const host = await hostWithOldSheet();
    const before = stateOf(host);
    host.failAt(k, "GeneralException", { afterActions: depth });
    const outcome = await replaceOld(host);
    if (outcome.kind === "written") expectNew(host);
    else expect(stateOf(host)).toEqual(before);
  });

  test("an answer lost after the swap was carried out counts as done", async () => {
    const host = await hostWithOldSheet();
    host.failAt(3, "RequestAborted", { afterActions: Infinity });
    expect(await replaceOld(host)).toMatchObject({ kind: "written", sheets: [{ name: "สรุปผล" }] });
    expectNew(host);
  });
});

test("after Excel refuses even the clean-up, the old sheet stands, the rest is not read, and the next run clears it", async () => {
  const host = await hostWithOldSheet();
  const before = stateOf(host);
  for (const k of [3, 4, 5]) host.failAt(k, "ServiceNotAvailable");
  expect(await replaceOld(host)).toEqual({ kind: "trouble", code: "host-busy" });
  expect(titlesOf(host)).toEqual(["สรุปผล", "หลัง", "Sheet1", "~ita-1"]);
  host.failAt(1, "RequestAborted");
  await officeWorkbook().read();

  const read = await officeWorkbook().read();
  expect(read).toMatchObject({ workbook: { sheets: [{ name: "สรุปผล" }, { name: "หลัง" }, { name: "Sheet1" }] } });
  const refused = await officeWorkbook().insert([plainPlan("หลัง", [[1]])], "end");
  expect(refused).toMatchObject({ code: "tab-title-taken" });
  expect(before).toMatchObject({ sheets: [{ title: "สรุปผล" }, {}, {}] });
  expect(await replaceOld(host)).toMatchObject({ kind: "written" });
  expectNew(host);
});

test("a tab of a person's own that is called like a temporary one is left alone", async () => {
  const host = await hostWithOldSheet();
  host.person.addSheet("~ita-1");
  await replaceOld(host);
  expect(titlesOf(host)).toEqual(["สรุปผล", "หลัง", "Sheet1", "~ita-1"]);
});

test("a sheet that a person deletes before the swap gives the trouble, and nothing new stays", async () => {
  const host = await hostWithOldSheet();
  host.failAt(3, "ItemNotFound");
  const answer = host.answer.bind(host);
  host.answer = (text) => {
    if (host.counts.syncs === 2 && host.model.findSheet("สรุปผล") !== undefined) host.person.deleteSheet("สรุปผล");
    return answer(text);
  };
  expect(await replaceOld(host)).toEqual({ kind: "trouble", code: "sheet-gone", sheet: "สรุปผล" });
  expect(titlesOf(host)).toEqual(["หลัง", "Sheet1"]);
});
