import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { formatIso } from "../../../../src/core/thai/iso-date";
import type { PublishedTable } from "../../../../src/core/recognition/published/published-table";
import { outline, problemsOf, read, rowsOf, textsOf, unusedRows } from "./draw-table";

/** Each row's periods, as "cell first day..last day text". */
function periodsOf(table: PublishedTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(({ periods }) =>
    periods
      .map(({ at, reading }) => {
        const isDated = reading.kind !== "standing" && reading.kind !== "unreadable";
        const start = isDated && reading.start !== undefined ? formatIso(reading.start) : "";
        const end = isDated && reading.end !== undefined ? formatIso(reading.end) : "";
        return `${toA1(at)} ${start}..${end} ${reading.typed}`;
      })
      .join("; "),
  );
}

it("ticks under quarters are the time, neighbouring ones joined, in the year that the header names", () => {
  const sheet = read(`
    มาตรการ | ขั้นตอนหรือวิธีการ | ระยะเวลาดำเนินการ ปีงบประมาณ พ.ศ. ๒๕๖๙ | | | | ผู้รับผิดชอบ
    | | ไตรมาสที่ ๑ | ไตรมาสที่ ๒ | ไตรมาสที่ ๓ | ไตรมาสที่ ๔ |
    ๑. ก | ข | X | X | | | กองช่าง
    ๒. ค | ง | ✓ | | | ✓ | กองคลัง
    ๓. จ | ฉ | / | / | / | / | ทุกส่วนราชการ
    ๔. ช | ซ | | | | | กองคลัง`);
  const [table] = sheet.tables;
  expect(outline(sheet)[0]?.split(" ").slice(0, 2)).toEqual(["001-B", "A1:G6"]);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(rowsOf(table)).toEqual(["3", "4", "5", "6"]);
  expect(periodsOf(table)).toEqual([
    "C3 2025-10-01..2026-03-31 ไตรมาสที่ ๑ - ไตรมาสที่ ๒",
    "C4 2025-10-01..2025-12-31 ไตรมาสที่ ๑; F4 2026-07-01..2026-09-30 ไตรมาสที่ ๔",
    "C5 2025-10-01..2026-09-30 ไตรมาสที่ ๑ - ไตรมาสที่ ๔",
    "",
  ]);
  expect(table?.rows[0]?.periods[0]?.reading).toMatchObject({ kind: "range", quarters: [1, 2] });
  expect(problemsOf(table)).toEqual([]);
  expect(sheet.unused).toEqual([]);
});

it("numbers under the word ไตรมาส are quarters, and without a year the year is missing", () => {
  const [table] = read(`
    ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | ไตรมาส | | | | ผู้รับผิดชอบ
    | | | 1 | 2 | 3 | 4 |
    ๑. ก | - ข | ค | | x | | | กองช่าง
    | - ง | จ | | | ✔ | ทำทั้งปี | กองคลัง`).tables;
  expect(table?.layout).toBe("004-D");
  expect(periodsOf(table)).toEqual(["E3 .. ไตรมาส 2", "F4 .. ไตรมาส 3"]);
  expect(table?.rows[0]?.periods[0]?.reading).toMatchObject({ missing: "year", quarters: [2] });
  expect(problemsOf(table)).toEqual(["unreadable-value G4"]);
});

it("quarters in a header of one row are read as well", () => {
  const [table] = read(`
    มาตรการ | วิธีการ | ผู้รับผิดชอบ | ไตรมาส 1/2569 | ไตรมาส 2/2569 | ผลการดำเนินการ
    ๑. ก | ข | กองช่าง | | ● | ทำแล้ว`).tables;
  expect(table?.layout).toBe("000");
  expect(periodsOf(table)).toEqual(["E2 2026-01-01..2026-03-31 ไตรมาส 2/2569"]);
});

it("a header of three rows with months under quarters is one header, and ticks under the months are the time", () => {
  const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];
  const header = `
    มาตรการ/แนวทาง | วิธีการดำเนินการ | ระยะเวลาดำเนินการ ปีงบประมาณ ๒๕๖๙ |${"|".repeat(11)} ผู้รับผิดชอบ
    | | ไตรมาส ๑ | | | ไตรมาส ๒ | | | ไตรมาส ๓ | | | ไตรมาส ๔ | | |
    | | ${months.join(" | ")} |`;
  const sheet = read(`
    ${header}
    ๑. ก | ข | | X | X | X | | | | | | | | | กองช่าง
    ${header}
    ๒. ค | ง | / ${"| /".repeat(11)} | กองคลัง
    | จ | | | | | | | | | | | | / | กองช่าง`);
  const [table] = sheet.tables;
  expect(table?.headerRows).toEqual([0, 1, 2]);
  expect(table?.repeatedHeaders).toEqual([4]);
  expect(table?.columns[3]).toMatchObject({ key: "month-11", header: "พ.ย." });
  expect(table?.columns[3]?.group).toBe("ระยะเวลาดำเนินการ ปีงบประมาณ ๒๕๖๙ / ไตรมาส ๑");
  expect(rowsOf(table)).toEqual(["4", "8+9"]);
  expect(periodsOf(table)).toEqual(["D4 2025-11-01..2026-01-31 พ.ย. - ม.ค.", "C8 2025-10-01..2026-09-30 ต.ค. - ก.ย."]);
  expect(table?.rows[1]?.owners?.owners).toEqual(["กองคลัง", "กองช่าง"]);
  expect(problemsOf(table)).toEqual([]);
  expect(sheet.unused).toEqual([]);
});

it("months with their own years need none above them", () => {
  const [table] = read(`
    มาตรการ | ขั้นตอนหรือวิธีการ | ระยะเวลา | | | ผู้รับผิดชอบ
    | | ธ.ค. 68 | ม.ค. 69 | ก.พ. 69 |
    ๑. ก | ข | ✓ | ✓ | | กองช่าง
    ๒. ค | ง | | | ✓ | กองช่าง`).tables;
  expect(periodsOf(table)).toEqual([
    "C3 2025-12-01..2026-01-31 ธ.ค. 68 - ม.ค. 69",
    "E4 2026-02-01..2026-02-28 ก.พ. 69",
  ]);
  expect(table?.rows[1]?.periods[0]?.reading).toMatchObject({ kind: "month", months: [2] });
});

it("a header of three rows groups groups", () => {
  const sheet = read(`
    ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติ | | | |
    | มาตรการ | การดำเนินงาน | | |
    | | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลา | ผู้รับผิดชอบ
    ๑. ก | - ข | ค | ไตรมาส ๒ | กองช่าง`);
  const [table] = sheet.tables;
  expect([table?.layout, table?.headerRows, rowsOf(table)]).toEqual(["004-D", [0, 1, 2], ["4"]]);
  expect(table?.columns.map(({ key }) => key)).toEqual(["issue", "measure", "steps", "period", "owners"]);
  expect(unusedRows(sheet)).toEqual([]);
});

it("scores of several years side by side are each read for their year", () => {
  const sheet = read(`
    ตัวชี้วัดที่ | ตัวชี้วัด | ปี 2566 | ปี ๒๕๖๗ | พ.ศ. 2568
    1 | การปฏิบัติหน้าที่ | 90.10 | ๙๑.๒๐ | 94.62
    ๒ | การใช้งบประมาณ | 88 | - | 95.13
    3 | การใช้อำนาจ | | 89 คะแนน | 99.49`);
  const [table] = sheet.tables;
  expect(outline(sheet)[0]?.split(" ").slice(0, 2)).toEqual(["004-A", "A1:E4"]);
  expect(
    table?.rows.map(({ yearScores }) => yearScores?.map(({ year, value }) => `${String(year)} ${String(value)}`)),
  ).toEqual([
    ["2566 90.1", "2567 91.2", "2568 94.62"],
    ["2566 88", "2568 95.13"],
    ["2567 89", "2568 99.49"],
  ]);
  expect(table?.rows.every(({ subject }) => subject.score === null)).toBe(true);
  expect(table?.rows.map(({ subject }) => subject.indicator?.number)).toEqual([1, 2, 3]);
  expect(problemsOf(table)).toEqual(["unreadable-value D3"]);
});

it("scores of years under one spanning header are read as well", () => {
  const sheet = read(`
    ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน | |
    | | 2566 | 2567 | 2568
    9 | การเปิดเผยข้อมูล | 70 | 80 | 90
    10 | การป้องกันการทุจริต | 50 | 60 | 70`);
  expect(sheet.tables[0]?.headerRows).toEqual([0, 1]);
  expect(sheet.tables[0]?.rows.map(({ yearScores }) => yearScores?.map(({ value }) => value))).toEqual([
    [70, 80, 90],
    [50, 60, 70],
  ]);
  expect(sheet.unused).toEqual([]);
});

it("years over another table's sums make no ITA table", () => {
  const sheet = read(`
    ที่ | โครงการ | ปี 2566 | ปี 2567 | ปี 2568
    1 | ถนนลาดยาง | 100 | 200 | 300
    2 | ประปา | 400 | 500 | 600`);
  expect(sheet.tables).toEqual([]);
  expect(unusedRows(sheet)).toEqual([1, 2, 3]);
});

it("times in the cells of a row are no header of another table", () => {
  const [table] = read(`
    มาตรการ | ระยะเวลา | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ | วันที่แล้วเสร็จ
    ๑. ก | ม.ค. 69 | กองช่าง | ข | ก.พ. 69
    ๒. ค | ไตรมาส 1 | | ไตรมาส 2 | ไตรมาส 3`).tables;
  expect(rowsOf(table)).toEqual(["2", "3"]);
  expect(textsOf(table, "period")).toEqual(["ม.ค. 69", "ไตรมาส 1"]);
});
