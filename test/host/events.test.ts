/** @jest-environment jsdom */
import { startNativeBridgeHost } from "./native-bridge";

/** Lets the messages that are under way arrive: handlers run in tasks of their own. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

test("a registered handler hears of changes by the add-in, a person and another author", async () => {
  const host = await startNativeBridgeHost();
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const result = worksheets.onChanged.add(async (event) => {
      heard.push(`${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    worksheets.getItem("Sheet1").getRange("B3").values = [[5]];
    await context.sync();
    return result;
  });
  host.person.type("C4", "x");
  host.person.type("D5", "y", "coauthor");
  await settled();
  expect(heard).toEqual(["B3 Local", "C4 Local", "D5 Remote"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.person.type("C4", "z");
  await settled();
  expect(heard).toHaveLength(3);
});

test("adding, opening and deleting sheets is told", async () => {
  const host = await startNativeBridgeHost();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (kind: string) => async (): Promise<void> => {
      heard.push(kind);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    await context.sync();
  });
  host.person.addSheet("ใหม่");
  host.person.openSheet("ใหม่");
  host.person.deleteSheet("ใหม่");
  await settled();
  expect(heard).toEqual(["added", "activated", "deleted"]);
});

test("selecting a cell moves the selection, with or without a handler", async () => {
  const host = await startNativeBridgeHost();
  host.model.addSheet("เอกสาร 2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("เอกสาร 2").getRange("C7").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("'เอกสาร 2'!C7");
  });
  expect(host.model.activeSheet.name).toBe("เอกสาร 2");
  expect(host.counts.writes).toBe(0);
});
