import { join } from "node:path";
import { openInChromium, type ChromiumHost } from "../host/chromium";

const DIST = join(__dirname, "..", "..", "dist");
const TODAY = new Date("2026-04-15T09:00:00+07:00");

jest.setTimeout(60_000);

describe("the ribbon's commands, without opening the pane", () => {
  let host: ChromiumHost;

  beforeAll(async () => {
    host = await openInChromium({ folder: DIST, requirementSet: "1.9", now: TODAY });
    await host.page.getByRole("button", { name: "แทรก", exact: true }).waitFor();
    await (await host.pane()).getByText("ยังไม่มีข้อมูลหน่วยงาน").waitFor();
  }, 90_000);

  afterAll(async () => host.close());

  test("Check and Compile in a workbook without our sheets say so in the sheet", async () => {
    await host.call("press", "Ita.Compile");
    expect(await host.call("activeSheet")).toBe("ผลตรวจ");
    expect(await notes(host)).toContain("ไม่พบแผ่นงานของส่วนราชการ");
  });

  test("Insert puts the standard set in front and shows the agency sheet", async () => {
    await host.call("press", "Ita.Insert");
    const names = await host.call("sheetNames");
    expect(names.slice(0, 4)).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "สำนักปลัด"]);
    expect(await host.call("activeSheet")).toBe("ข้อมูลหน่วยงาน");
  });

  test("Insert again adds nothing", async () => {
    const before = await host.call("sheetNames");
    await host.call("press", "Ita.Insert");
    expect(await host.call("sheetNames")).toEqual(before);
  });

  test("Check writes what it found to the findings sheet, each with its cell", async () => {
    await host.call("type", "กองคลัง!C5", "รายงานการใช้จ่าย");
    await host.call("type", "กองคลัง!G5", "เสร็จ");
    await host.call("press", "Ita.Check");
    expect(await host.call("activeSheet")).toBe("ผลตรวจ");
    expect(await notes(host)).toContain("กองคลัง!G5");
  });

  test("Compile writes the summary and shows it", async () => {
    await host.call("press", "Ita.Compile");
    expect(await host.call("activeSheet")).toBe("สรุปผล");
    expect((await host.call("read", "สรุปผล!A3"))[0]?.[0]).toContain("อ่านได้ 1 แถว");
  });

  test("a protected summary is left as it is, and the command says why", async () => {
    await host.call("type", "กองคลัง!C5", "มาตรการที่เพิ่มภายหลัง");
    const before = await host.call("read", "สรุปผล!A1:J30");
    await host.call("protect", "สรุปผล");
    await host.call("press", "Ita.Compile");
    expect(await host.call("read", "สรุปผล!A1:J30")).toEqual(before);
    expect(await host.call("activeSheet")).toBe("ผลตรวจ");
    expect(await notes(host)).toContain("ถูกป้องกันไว้");
  });
});

async function notes(host: ChromiumHost): Promise<string> {
  return (await host.call("read", "ผลตรวจ!A1:D20")).flat().join(" ");
}
