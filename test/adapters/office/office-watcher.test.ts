/** @jest-environment jsdom */
import { officeWatcher } from "../../../src/adapters/office/office-watcher";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { startNativeBridgeHost } from "../../host/native-bridge";

/** Lets the messages that are under way arrive: handlers run in tasks of their own. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

test("it tells what a person and another author change, and tabs that come and go, until nobody listens", async () => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  let told = 0;
  const stop = officeWatcher().watch(() => (told += 1));
  await settled();
  host.person.type("C4", "ก");
  host.person.type("C5", "ข", "coauthor");
  host.person.addSheet("ใหม่");
  host.person.deleteSheet("ใหม่");
  await settled();
  expect(told).toBe(4);
  stop();
  await settled();
  host.person.type("C6", "ค");
  await settled();
  expect(told).toBe(4);
});

test("it does not tell what we write ourselves", async () => {
  const host = await startNativeBridgeHost();
  host.person.type("A1", "เดิม");
  let told = 0;
  officeWatcher().watch(() => (told += 1));
  await settled();
  const written = await officeWorkbook().setCells([{ sheet: "Sheet1", cell: "A1", expected: "เดิม", value: "ใหม่" }]);
  await settled();
  expect(written.kind).toBe("written");
  expect(told).toBe(0);
});
