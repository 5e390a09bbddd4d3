import { jsonOf, machineWithAgency, typeInto } from "./agency-file";
import type { FakeMachine } from "./fake-machine";

const DONE = "ดำเนินการเรียบร้อยแล้ว";
const NOT_STARTED = "ยังไม่ดำเนินการ";

/** a.xlsx is the base; b.xlsx and c.xlsx are its copies as two departments returned them. */
async function returned(): Promise<FakeMachine> {
  const machine = await machineWithAgency();
  await typeInto(machine, "a.xlsx", {
    กองคลัง: { A5: "ม.1", C5: "ประกาศ", G5: NOT_STARTED, A6: "ม.2", C6: "อบรม", I6: "ผลเดิม" },
  });
  const base = machine.files.get("a.xlsx") ?? new Uint8Array();
  machine.files.set("b.xlsx", base);
  machine.files.set("c.xlsx", base);
  await typeInto(machine, "b.xlsx", { กองคลัง: { G5: DONE, H5: 46_069, I6: "ผลใหม่" } });
  await typeInto(machine, "c.xlsx", { กองช่าง: { A5: "ม.3", C5: "ตรวจ", E5: 45_931 }, มาตรการ: { A5: "ม.3" } });
  return machine;
}

interface Merged {
  readonly out: string | null;
  readonly counts: unknown;
  readonly added: readonly unknown[];
  readonly written: readonly unknown[];
  readonly conflicts: readonly unknown[];
  readonly left: readonly unknown[];
  readonly refused: readonly unknown[];
}

it("merges into a copy, tells every cell, and 1 says that a conflict is left", async () => {
  const machine = await returned();
  const before = machine.files.get("a.xlsx");
  const run = await machine.run("merge", "a.xlsx", "b.xlsx", "c.xlsx", "--out", "d.xlsx", "--json", "--lang", "en");
  expect([run.code, run.complained]).toEqual([1, []]);
  const json = jsonOf(run) as Merged;
  expect(json.counts).toEqual({ rowsRead: 5, identical: 2, added: 1, filled: 1, conflicts: 1, listed: 0 });
  expect(json.written).toEqual([
    expect.objectContaining({ sheet: "กองคลัง", cell: "G5", before: NOT_STARTED, value: DONE }),
    expect.objectContaining({
      cell: "H5",
      before: null,
      value: "2026-02-16",
      from: { file: "b.xlsx", sheet: "กองคลัง", cell: "H5" },
    }),
  ]);
  expect(json.added).toEqual([expect.objectContaining({ sheet: "กองช่าง", code: "ม.3", start: "2025-10-01" })]);
  expect(json.conflicts).toEqual([
    expect.objectContaining({
      cell: "A6",
      reason: "base-stays",
      cells: [{ key: "result", cell: "I6", theirCell: "I6", base: "ผลเดิม", theirs: "ผลใหม่" }],
    }),
  ]);
  expect(json.left).toEqual([
    expect.objectContaining({ file: "c.xlsx", sheet: "มาตรการ", cell: null, reason: "other-sheet" }),
  ]);
  expect(machine.files.get("a.xlsx")).toBe(before);
});

it("has nothing more to do the second time, and 0 says that nothing is left to decide", async () => {
  const machine = await returned();
  const first = await machine.run("merge", "a.xlsx", "b.xlsx", "c.xlsx", "--out", "d.xlsx", "--conflicts", "theirs");
  expect([first.code, first.complained]).toEqual([1, []]); // the copies disagree over ม.2: c.xlsx still has the old text
  const only = await machine.run("merge", "a.xlsx", "b.xlsx", "--out", "e.xlsx", "--conflicts", "theirs");
  expect(only.code).toBe(0);
  const again = await machine.run("merge", "e.xlsx", "b.xlsx", "--dry-run", "--lang", "en");
  expect(again.code).toBe(0);
  expect(again.said).toEqual(
    expect.arrayContaining(["There is nothing new to merge", "No file was written (--dry-run)"]),
  );
});

it("shows both sides of a conflict in lines, and keeps both rows where asked", async () => {
  const machine = await returned();
  const { said } = await machine.run("merge", "a.xlsx", "b.xlsx", "--out", "d.xlsx");
  expect(said).toEqual([
    "ไฟล์หลัก a.xlsx",
    ...["สำนักปลัด", "กองคลัง", "กองช่าง"].map((name) => `b.xlsx ${name} เป็นของ ${name} รวมเข้า ${name}`),
    `เขียน กองคลัง!G5 สถานะการดำเนินการ: “${NOT_STARTED}” เป็น “${DONE}” (จาก b.xlsx กองคลัง!G5)`,
    "เขียน กองคลัง!H5 วันที่แล้วเสร็จ: “” เป็น “16 ก.พ. 2569” (จาก b.xlsx กองคลัง!H5)",
    "ขัดกัน กองคลัง!A6 กับ b.xlsx กองคลัง!A6: ไฟล์หลักคงเดิม",
    "  I6 ผลการดำเนินการ: ไฟล์หลัก “ผลเดิม” ไฟล์ที่ส่งคืน “ผลใหม่”",
    "แถวที่อ่าน 2 = เหมือนเดิม 0 + เพิ่ม 0 + เติมช่องว่าง 1 + ขัดกัน 1 + ไม่ได้นำมา 0",
    "ขัดกันที่ยังไม่ได้ตัดสิน 1 แถว ใช้ --conflicts theirs หรือ both หรือแก้ในไฟล์แล้วรวมอีกครั้ง",
    "บันทึกแล้ว: d.xlsx",
  ]);
  const both = await machine.run("merge", "a.xlsx", "b.xlsx", "--out", "e.xlsx", "--conflicts", "both", "--lang", "en");
  expect(both.code).toBe(0);
  expect(both.said).toContain(
    "Added to กองคลัง as another row of กองคลัง!A6, which stays, under the same code: ม.2 อบรม (from b.xlsx กองคลัง!A6)",
  );
});

it("tells of a file that it cannot open in a line of its own and merges the others", async () => {
  const machine = await returned();
  const compound = (stream: string) => {
    const bytes = Buffer.alloc(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.write(stream, 1152, "utf16le");
    return bytes;
  };
  machine.files.set("locked.xlsx", compound("EncryptedPackage"));
  machine.files.set("damaged.xlsx", (machine.files.get("b.xlsx") ?? new Uint8Array()).slice(0, 900));
  machine.files.set("huge.xlsx", new Uint8Array(50 * 1024 * 1024 + 1));
  const bad = ["locked.xlsx", "damaged.xlsx", "huge.xlsx", "none.xlsx"];
  const run = await machine.run("merge", "a.xlsx", ...bad, "b.xlsx", "--out", "d.xlsx", "--json");
  expect(run.code).toBe(1);
  expect(run.complained).toEqual(bad.map((file): unknown => expect.stringContaining(file)));
  expect(jsonOf(run)).toMatchObject({
    counts: { filled: 1 },
    refused: ["encrypted", "not-a-workbook", "file-too-large", "file-not-found"].map((code) => ({ code })),
  });
  const none = await machine.run("merge", "a.xlsx", ...bad, "--out", "e.xlsx");
  expect([none.code, none.complained.length]).toEqual([2, bad.length + 1]);
  expect(machine.files.has("e.xlsx")).toBe(false);
});

it("asks before a department that the base does not have gets a tab", async () => {
  const machine = await returned();
  await machine.run(
    "new",
    "--agency",
    "ก",
    "--type",
    "อบต.",
    "--district",
    "ก",
    "--province",
    "ก",
    "--assessed",
    "2568",
    "--departments",
    "กองประปา",
    "--out",
    "f.xlsx",
  );
  await typeInto(machine, "f.xlsx", { กองประปา: { A5: "ม.9", C5: "ซ่อมท่อ" } });
  const refused = await machine.run("merge", "a.xlsx", "f.xlsx", "--dry-run", "--json");
  expect([refused.code, (jsonOf(refused) as Merged).left[3]]).toMatchObject([
    1,
    { sheet: "กองประปา", rows: 1, reason: "unknown-department" },
  ]);
  const agreed = await machine.run(
    "merge",
    "a.xlsx",
    "f.xlsx",
    "--departments",
    "กองประปา",
    "--out",
    "g.xlsx",
    "--lang",
    "en",
  );
  expect(agreed.code).toBe(0);
  expect(agreed.said).toContainEqual(expect.stringMatching(/^Not taken, f\.xlsx ข้อมูลหน่วยงาน: .*needed$/u));
  expect(agreed.said).toContain("New sheet กองประปา for กองประปา");
});

it.each([
  [["merge", "a.xlsx", "--out", "d.xlsx"], "merge"],
  [["merge", "a.xlsx", "b.xlsx"], "--out"],
  [["merge", "a.xlsx", "b.xlsx", "b.xlsx", "--out", "d.xlsx"], "b.xlsx"],
  [["merge", "a.xlsx", "b.xlsx", "--out", "b.xlsx", "--force"], "b.xlsx"],
  [["merge", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], "c.xlsx"],
  [["merge", "a.xlsx", "b.xlsx", "--out", "d.xlsx", "--conflicts", "ours"], "ours"],
  [["merge", "none.xlsx", "b.xlsx", "--out", "d.xlsx"], "none.xlsx"],
])("refuses %j in one line", async (args, told) => {
  const machine = await returned();
  const { code, complained } = await machine.run(...args);
  expect(code).toBe(2);
  expect(complained).toEqual([expect.stringContaining(told)]);
  expect(machine.files.has("d.xlsx")).toBe(false);
});
