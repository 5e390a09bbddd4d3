import { jsonOf, machineWithAgency, typeInto } from "./agency-file";
import type { FakeMachine } from "./fake-machine";

async function planned(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", {
    มาตรการ: {
      ...{ C5: "ประกาศ", E5: 45931, G5: "ทุกส่วนราชการ" },
      ...{ A6: "ม.1", C6: "อบรม", G6: "กองคลัง (งานพัสดุ)" },
      ...{ A7: "ม.2", C7: "ตรวจ", G7: "กองประปา" },
    },
  });
  return machine;
}

interface Distributed {
  readonly out: string | null;
  readonly counts: unknown;
  readonly codes: unknown;
  readonly added: readonly unknown[];
  readonly there: readonly unknown[];
  readonly differing: readonly unknown[];
  readonly listed: readonly unknown[];
}

it("writes the rows to a copy and tells each, and a second run only what has changed since", async () => {
  const machine = await planned();
  const before = machine.files.get("a.xlsx");
  const run = await machine.run("distribute", "a.xlsx", "--out", "b.xlsx", "--json", "--lang", "en");
  expect([run.code, run.complained]).toEqual([0, []]);
  const json = jsonOf(run) as Distributed;
  expect(json.counts).toEqual({ rowsRead: 3, rowsDistributed: 2, rowsListed: 1 });
  expect(json.codes).toEqual([{ sheet: "มาตรการ", cell: "A5", code: "ม.3" }]);
  expect(json.added).toHaveLength(4);
  expect(json.added[0]).toMatchObject({
    department: "สำนักปลัด",
    sheet: "สำนักปลัด",
    from: { sheet: "มาตรการ", cell: "C5" },
    code: "ม.3",
    measure: "ประกาศ",
    start: "2025-10-01",
  });
  expect(json.listed).toEqual([
    expect.objectContaining({ cell: "C7", what: "row", reason: "unknown-owner", detail: "กองประปา" }),
  ]);
  expect(machine.files.get("a.xlsx")).toBe(before);
  await typeInto(machine, "b.xlsx", { มาตรการ: { E5: 45932 } });
  const again = jsonOf(await machine.run("distribute", "b.xlsx", "--dry-run", "--json")) as Distributed;
  expect(again).toMatchObject({ out: null, codes: [], added: [], there: [{ department: "กองคลัง" }] });
  expect(again.differing).toHaveLength(3);
  expect(again.differing[0]).toMatchObject({
    department: "สำนักปลัด",
    cell: "A5",
    reported: false,
    differences: [{ cell: "E5", key: "start", plan: "2025-10-02", tab: "2025-10-01" }],
  });
});

it("only tells with --dry-run", async () => {
  const machine = await planned();
  const dry = await machine.run("distribute", "a.xlsx", "--dry-run", "--lang", "en");
  expect(dry.said).toEqual(
    expect.arrayContaining([
      "New code ม.3 at มาตรการ!A5",
      "Added to กองคลัง: ม.1 อบรม (from มาตรการ!C6)",
      "3 rows of the plan = 2 distributed + 1 not distributed",
      "No file was written (--dry-run)",
    ]),
  );
  expect([...machine.files.keys()]).toEqual(["a.xlsx"]);
});

it("shows what the plan says otherwise, and rows that it no longer has", async () => {
  const machine = await planned();
  await machine.run("distribute", "a.xlsx", "--out", "b.xlsx");
  await typeInto(machine, "b.xlsx", {
    มาตรการ: { C5: "ประกาศเจตนารมณ์", E5: 45932, A6: null, C6: null, G6: null, G7: "กองช่าง, กองประปา" },
    กองช่าง: { G5: "อยู่ระหว่างดำเนินการ" },
  });
  const { said } = await machine.run("distribute", "b.xlsx", "--out", "c.xlsx");
  expect(said).toEqual([
    "ไฟล์ b.xlsx",
    "เพิ่มใน กองช่าง: ม.2 ตรวจ (จาก มาตรการ!C7)",
    ...["สำนักปลัด!A5", "กองคลัง!A5"].flatMap((place) => [
      `แผนเปลี่ยนแล้ว ${place} (จาก มาตรการ!C5): ไม่ได้แก้แผ่นงาน ให้แก้เองถ้าต้องการ`,
      "  C5 มาตรการ/โครงการ/กิจกรรม: แผน “ประกาศเจตนารมณ์” แผ่นงาน “ประกาศ”",
      "  E5 วันที่เริ่มดำเนินการ: แผน “2 ต.ค. 2568” แผ่นงาน “1 ต.ค. 2568”",
    ]),
    "แผนเปลี่ยนแล้ว กองช่าง!A5 (จาก มาตรการ!C5): ส่วนราชการรายงานผลแล้ว จึงไม่ได้แก้ ให้ตกลงกันก่อน",
    "  C5 มาตรการ/โครงการ/กิจกรรม: แผน “ประกาศเจตนารมณ์” แผ่นงาน “ประกาศ”",
    "  E5 วันที่เริ่มดำเนินการ: แผน “2 ต.ค. 2568” แผ่นงาน “1 ต.ค. 2568”",
    "กระจายไม่ครบ มาตรการ!C7: “กองประปา” ไม่ใช่ส่วนราชการในแผ่นงานข้อมูลหน่วยงาน ให้แก้ชื่อ หรือเพิ่มในรายชื่อ “ตรวจ”",
    "คงไว้ กองคลัง!A6: ไม่อยู่ในแผนแล้ว “ม.1 อบรม”",
    "แผน 2 แถว = กระจาย 2 แถว + ไม่ได้กระจาย 0 แถว",
    "ในแผ่นงานของส่วนราชการ: เพิ่ม 1 แถว มีอยู่แล้ว 0 แถว แผนเปลี่ยน 3 แถว ไม่อยู่ในแผน 1 แถว",
    "บันทึกแล้ว: c.xlsx",
  ]);
});

it.each([
  [["distribute", "a.xlsx"], "--out"],
  [["distribute", "a.xlsx", "b.xlsx", "--dry-run"], "b.xlsx"],
  [["distribute", "--dry-run"], "distribute"],
  [["distribute", "a.xlsx", "--out", "a.xlsx", "--force"], "a.xlsx"],
])("refuses %j in one line", async (args, told) => {
  const machine = await planned();
  const { code, complained } = await machine.run(...args);
  expect(code).toBe(2);
  expect(complained).toEqual([expect.stringContaining(told)]);
});

it("says of a file without a readable plan that there is nothing to distribute", async () => {
  const machine = await planned();
  const header = ["A", "B", "C", "D", "E", "F", "G", "H"].map((letter) => [`${letter}4`, null] as const);
  await typeInto(machine, "a.xlsx", { มาตรการ: Object.fromEntries(header) });
  const { code, complained } = await machine.run("distribute", "a.xlsx", "--dry-run");
  expect([code, complained]).toEqual([2, [expect.stringContaining("ไม่พบแผ่นงานมาตรการ")]]);
});
