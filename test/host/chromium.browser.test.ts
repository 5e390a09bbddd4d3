import { type ChromiumHost, openInChromium } from "./chromium";

const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** A page of an add-in that writes what it is told and keeps what it heard. */
const PANE = `<!doctype html><html><head><meta charset="utf-8">${OFFICE_JS}</head><body><output></output><script>
Office.onReady(async (info) => {
  const text = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["สวัสดี"], [2]];
    sheet.getRange("A3").formulas = [["=A2*21"]];
    sheet.onChanged.add(async (event) => { document.querySelector("output").textContent += " " + event.address; });
    const read = sheet.getRange("A1:A3").load("values");
    await context.sync();
    return JSON.stringify([info.host, info.platform, Office.context.displayLanguage, read.values]);
  });
  document.querySelector("output").textContent = text;
});
</script></body></html>`;

const COMMANDS = `<!doctype html><html><head><meta charset="utf-8">${OFFICE_JS}</head><body><script>
Office.onReady(() => {
  Office.actions.associate("stamp", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("ปุ่ม").getRange("A1").values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });
});
</script></body></html>`;

const MANIFEST = `<?xml version="1.0"?><m xmlns:bt="urn:bt"><Control id="Stamp"><Label resid="l"/><Action>
<FunctionName>stamp</FunctionName></Action></Control><bt:String id="l" DefaultValue="ประทับ"/></m>`;

describe("the emulated Excel on the web in a browser", () => {
  let host: ChromiumHost;

  beforeAll(async () => {
    const pages = { "/taskpane.html": PANE, "/commands.html": COMMANDS, "/manifest.xml": MANIFEST };
    host = await openInChromium({ pages, requirementSet: "1.9" });
  }, 90_000);

  afterAll(async () => host.close());

  test("an unmodified page loads office.js from its address, becomes ready and writes", async () => {
    const output = (await host.pane()).locator("output", { hasText: "Excel" });
    await output.waitFor();
    expect(JSON.parse((await output.textContent()) ?? "")).toEqual([
      "Excel",
      "OfficeOnline",
      "th-TH",
      [["สวัสดี"], [2], [42]],
    ]);
    expect(await host.call("read", "A3")).toEqual([[42]]);
    expect(await host.call("counts")).toMatchObject({ writes: 1 });
  });

  test("what a person types reaches the page as an event", async () => {
    await host.call("type", "B7", "x");
    const output = (await host.pane()).locator("output", { hasText: "B7" });
    await output.waitFor();
    expect(await output.count()).toBe(1);
  });

  test("a ribbon button runs its function without the pane", async () => {
    await host.page.getByRole("button", { name: "ประทับ" }).waitFor();
    await host.call("press", "Stamp");
    expect(await host.call("sheetNames")).toEqual(["Sheet1", "ปุ่ม"]);
    expect(await host.call("read", "ปุ่ม!A1")).toEqual([["Stamp"]]);
  });

  test("the workbook is saved and opened, and the pane starts anew in it", async () => {
    const file = await host.call("save");
    await host.call("type", "Sheet1!A1", "เปลี่ยน");
    await host.call("open", file);
    expect(await host.call("read", "Sheet1!A1")).toEqual([["สวัสดี"]]);
    await (await host.pane()).locator("output", { hasText: "Excel" }).waitFor();
  });
});
