/** @jest-environment jsdom */
import { startNativeBridgeHost } from "./native-bridge";

/** One request that reads and one that writes. */
async function write(value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });
}

describe("requirement sets", () => {
  test("a member above the advertised set is not there", async () => {
    await startNativeBridgeHost({ requirementSet: "1.8" });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.load("orientation");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.pageLayout needs ExcelApi 1.9") as string,
    });
  });

  test("the same member is there in the set that brought it", async () => {
    await startNativeBridgeHost({ requirementSet: "1.9" });
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load("orientation");
      await context.sync();
      expect(pageLayout.orientation).toBe("Portrait");
    });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  });

  test("a member that the host does not play answers with its name", async () => {
    await startNativeBridgeHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").copyFrom("B1");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Range.copyFrom") as string,
    });
  });
});

describe("the payload limit", () => {
  test("a request beyond it is refused whole", async () => {
    const host = await startNativeBridgeHost();
    await expect(write("ก".repeat(2_000_000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.person.read("A1")).toEqual([[""]]);
  });

  test("an answer beyond it is refused", async () => {
    const host = await startNativeBridgeHost();
    host.person.type("A1:A200", "ก".repeat(10_000));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("trouble that can be played", () => {
  test("while a person edits a cell every request is refused", async () => {
    const host = await startNativeBridgeHost();
    host.cellEditing = true;
    await expect(write("x")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.cellEditing = false;
    await write("x");
    expect(host.person.read("A1")).toEqual([["x"]]);
  });

  test("the k-th request fails, before its first action or when all are done", async () => {
    const host = await startNativeBridgeHost();
    host.failAt(2, "GeneralException");
    await write("one");
    await expect(write("two")).rejects.toMatchObject({ code: "GeneralException" });
    expect(host.person.read("A1")).toEqual([["one"]]);
    await write("three");
    expect(host.person.read("A1")).toEqual([["three"]]);
    host.failAt(1, "ServiceNotAvailable", { afterActions: 100 });
    await expect(write("four")).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    expect(host.person.read("A1")).toEqual([["four"]]);
  });
});

describe("counting", () => {
  test("reads, writes, releases and bytes are told apart", async () => {
    const host = await startNativeBridgeHost();
    await write("x");
    expect(host.counts).toMatchObject({ syncs: 1, releases: 1, writes: 1 });
    host.resetCounts();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(host.counts).toMatchObject({ syncs: 2, writes: 0 });
    expect(host.counts.bytesIn).toBeGreaterThan(100);
    expect(host.counts.bytesOut).toBeGreaterThan(50);
    expect(host.requests.flatMap(({ writes }) => writes)).toEqual([]);
  });

  test("the write actions of a request are named", async () => {
    const host = await startNativeBridgeHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ใหม่");
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect(host.requests[0]?.writes).toEqual(["WorksheetCollection.add", "RangeFont.bold"]);
  });
});
