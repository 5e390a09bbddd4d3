import { recogniseTables } from "../../../../src/core/recognition/published/recognise-tables";
import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../../../support/drawn-sheets";
import { outline, problemsOf, read, rowsOf, textsOf, unusedRows } from "./draw-table";

const REPORT = "มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ";

it("a header in row 7 under titles, its columns moved, is found and the titles are listed", () => {
  const sheet = read(`
    รายงานผล
    เทศบาลตำบลทุ่งทดสอบ
    |
    ประจำปีงบประมาณ พ.ศ. ๒๕๖๙
    |
    ความเป็นมา ของรายงานฉบับนี้
    | ผลการดำเนินการ | ผู้รับผิดชอบ | มาตรการ | หมายเหตุ
    | จัดแล้ว | กองช่าง | ๑. ซ่อมถนน | ไม่มี`);
  expect(outline(sheet)).toEqual(["000 B7:E8 B7 result, C7 owners, D7 measure, E7 note"]);
  expect(unusedRows(sheet)).toEqual([1, 2, 4, 6]);
});

it("a table that begins far from A1 keeps its cells", () => {
  const [table] = read(`${REPORT}\n๑. ก | ข | กองคลัง | ม.ค. 69 | ค | ง`, "D100").tables;
  expect(table?.rows[0]?.values.steps?.cells.map(({ at }) => toA1(at))).toEqual(["E101"]);
  expect(table?.rows[0]?.periods.map(({ at }) => toA1(at))).toEqual(["G101"]);
});

it("a page break repeats the header: rows go on across it and blank cells belong to the measure above", () => {
  const sheet = read(`
    ${REPORT}
    ๑. คู่มือ | ๑. จัดทำ | กองคลัง | ม.ค. 69 | ทำแล้ว | ไม่มี
    |
    มาตรการ / แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา ดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
    | ๒. เผยแพร่ | กองช่าง | ก.พ. 69 | เผยแพร่แล้ว |
    | | | | ครบทุกช่องทาง |
    ๒. อบรม | จัดอบรม | สำนักปลัด | มี.ค. 69 | อบรมแล้ว | ทำต่อ`);
  const [table] = sheet.tables;
  expect(sheet.tables).toHaveLength(1);
  expect(table?.repeatedHeaders).toEqual([3]);
  expect(rowsOf(table)).toEqual(["2+5+6", "7"]);
  expect(textsOf(table, "result")).toEqual(["ทำแล้ว\nเผยแพร่แล้ว\nครบทุกช่องทาง", "อบรมแล้ว"]);
  expect(table?.rows[0]?.owners?.owners).toEqual(["กองคลัง", "กองช่าง"]);
  expect(unusedRows(sheet)).toEqual([]);
});

it("a row that a page break cut in two is one row, a new one with its own owner is not", () => {
  const header = "ประเด็น | มาตรการ | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลา | ผู้รับผิดชอบ";
  const [table] = read(`
    ${header}
    ๑. ก | - นำผลไปปรับปรุงการ | ประชุม | ม.ค. 69 | กองช่าง
    ${header}
    | ทำงานประจำปี | แล้วรายงาน | |
    | - ตรวจสอบ | ตั้งกรรมการ | ก.พ. 69 | กองคลัง`).tables;
  expect(rowsOf(table)).toEqual(["2+4", "5"]);
  expect(textsOf(table, "issue")).toEqual(["๑. ก", "^๑. ก"]);
});

it("rows below blank ones go on without a header when they are numbered as the others", () => {
  const sheet = read(`
    มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
    ๑) ก | ข | กองช่าง | รายงาน ณ สิ้นปีงบประมาณ
    ๒) ค | ง | กองคลัง |
    |
    ๓) จ | ฉ | กองช่าง | รายงานทุกเดือน
    |
    รวมทั้งสิ้น | สองข้อ | |`);
  expect(rowsOf(sheet.tables[0])).toEqual(["2", "3", "5"]);
  expect(textsOf(sheet.tables[0], "monitoring")).toEqual([
    "รายงาน ณ สิ้นปีงบประมาณ",
    "^รายงาน ณ สิ้นปีงบประมาณ",
    "รายงานทุกเดือน",
  ]);
  expect(unusedRows(sheet)).toEqual([7]);
});

it("loose headings and rows across the table say what the rows below are about, until another list begins", () => {
  const header = "ประเด็นที่ต้องพัฒนา | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การดำเนินการ";
  const sheet = read(`
    ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร
    |
    ${header}
    e๖ เผยแพร่ | กองช่าง | ก | ดำเนินการแล้ว
    ${header}
    e๗ ผลงาน | กองช่าง | ข | ดำเนินการแล้ว
    ${header}
    e๑ บริการ | กองช่าง | ค | อยู่ระหว่างดำเนินการ
    แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)
    i๓ อำนาจ | กองคลัง | ง | อยู่ระหว่างดำเนินการ
    งานอื่น
    ตัวชี้วัดที่ ๙ การใช้อำนาจ
    i๔ อำนาจ | กองคลัง | จ | อยู่ระหว่างดำเนินการ`);
  const [table] = sheet.tables;
  expect(sheet.tables).toHaveLength(1);
  expect(table?.rows.map(({ subject }) => subject.indicator?.number)).toEqual([7, 7, undefined, undefined, null]);
  expect(table?.rows.map(({ subject }) => subject.instrument?.instrument)).toEqual([
    undefined,
    undefined,
    undefined,
    "IIT",
    "IIT",
  ]);
  expect(table?.headings.map(({ at, kind }) => `${toA1(at)} ${kind}`)).toEqual(["A1 loose", "A9 group", "A12 loose"]);
  expect(problemsOf(table)).toEqual(["indicator-contradiction A12"]);
  expect(unusedRows(sheet)).toEqual([11]);
});

it("two tables side by side are two, with or without a column between", () => {
  const apart = read(`
    ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน | | มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์
    1 | การใช้อำนาจ | 90 | | ๑. ก | ข | ค
    2 | การใช้งบประมาณ | 91 | | ๒. ง | จ | ฉ
    3 | คุณภาพการดำเนินงาน | 92 | | | |`);
  expect(outline(apart).map((line) => line.split(" ").slice(0, 2))).toEqual([
    ["004-A", "A1:C4"],
    ["004-F", "E1:G3"],
  ]);
  expect(apart.unused).toEqual([]);
  const together = read(`
    มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์ | มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์
    ๑. ก | ข | ค | ๒. ง | จ | ฉ`);
  expect(outline(together).map((line) => line.split(" ")[1])).toEqual(["A1:C2", "D1:F2"]);
});

it("tables side by side whose headers stand in different rows are told apart by the blank column", () => {
  const sheet = read(`
    รายงานผล | | | | ${REPORT}
    มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์ | | ๑. ก | ข | กองช่าง | ม.ค. 69 | ค | ง
    ๑. ก | ข | ค | | | ฉ | กองคลัง | | ช |
    ๒. ง | จ | ฉ | | ๒. จ | ฉ | กองคลัง | ก.พ. 69 | ช | ซ`);
  expect(outline(sheet).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(["000 E1:J4", "004-F A2:C4"]);
  expect(sheet.tables.map(rowsOf)).toEqual([
    ["2+3", "4"],
    ["3", "4"],
  ]);
  expect(unusedRows(sheet)).toEqual([1]);
});

it("a column that a merged header leaves blank does not part a table", () => {
  const sheet = read(`
    มาตรการ | | สรุปผลการดำเนินการ | ผลลัพธ์
    ๑. ก | | ข | ค
    ๒. ง | | จ | ฉ`);
  expect(outline(sheet)).toEqual(["004-F A1:D3 A1 measure, C1 result, D1 outcome"]);
});

it("several tables one below the other, prose between them, are each found", () => {
  const sheet = read(`
    ตัวชี้วัด | ประเด็นการประเมิน | ประเด็นที่ควรพัฒนา
    ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต | (๑) แผน | (๑) ความเสี่ยง
    |
    จากผลข้างต้น หน่วยงานกำหนดมาตรการดังนี้
    มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ
    ๑) ก | ข | กองช่าง
    ทั้งนี้ให้รายงานผลต่อผู้บริหาร
    ตัวชี้วัดของการประเมิน ITA | ประเด็นที่ต้องแก้ไข
    ตัวชี้วัดที่ ๙ ๗๐.๐๐ คะแนน | ข้อ o๖ แผน`);
  expect(outline(sheet).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
    "001-A A1:C2",
    "001-B A5:C6",
    "004-C A8:B9",
  ]);
  expect(sheet.tables[2]?.rows[0]?.subject).toMatchObject({
    indicator: { number: 9 },
    score: { value: 70 },
    items: [{ code: "o6" }],
  });
  expect(unusedRows(sheet)).toEqual([4, 7]);
});

it("a table that goes on in the next sheet without a header is read there with the same columns", () => {
  const sheets = drawnSheets(`
    # plain หน้า ๑
    ${REPORT}
    ๑. ก | ข | กองช่าง | ม.ค. 69 | ค | ง
    # plain หน้า ๒
    ๒. จ | ฉ | กองคลัง | ก.พ. 69 | ช | ซ
    | ฌ | | | ญ |
    # plain หน้า ๓
    ผู้ติดต่อ | เบอร์โทรศัพท์ | ตำแหน่ง | ก | ข | ค
    ๓. ก | 1 | 2 | 3 | 4 | 5`);
  const { published } = recogniseTables(sheets);
  expect(published.map(({ tables }) => tables.map(({ continues, layout }) => [layout, continues]))).toEqual([
    [["000", null]],
    [["000", "หน้า ๑"]],
    [],
  ]);
  expect(rowsOf(published[1]?.tables[0])).toEqual(["1+2"]);
  expect(published[2]?.unused).toHaveLength(2);
});

it("a table split over two sheets with its header on both is found on both", () => {
  const sheets = drawnSheets(
    `# plain ก\n${REPORT}\n๑. ก | ข | ค | ง | จ | ฉ\n# plain ข\n${REPORT}\n๒. ก | ข | ค | ง | จ | ฉ`,
  );
  expect(recogniseTables(sheets).published.map(({ tables }) => tables.map(rowsOf))).toEqual([[["2"]], [["2"]]]);
});

it("a misspelt header is matched to the nearest key and reported, and two headers of one key are reported", () => {
  const [table] = read(`
    มาตรการ/แนวทาง | วิธีการดำเนินกา | ผู้รับผิดชอบ | ผลการดำเนินการ | ข้อเสนอแนะ | ผู้รับผิดชอบ | ราศีเกิด
    ๑. ก | ข | กองช่าง | ค | ง | กองคลัง | เมษ`).tables;
  expect(problemsOf(table)).toEqual(["lookalike-header B1", "repeated-key F1", "unknown-column G1"]);
  expect(table?.columns.find(({ key }) => key === "steps")).toMatchObject({ match: "lookalike" });
  expect(table?.columns.find(({ key }) => key === "steps")?.sure).toBeLessThan(1);
  expect(table?.rows[0]?.owners?.owners).toEqual(["กองช่าง"]);
});

it("a standard sheet that lost its marker is read as the standard sheet it is", () => {
  const header = "รหัส | ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | วันที่เริ่ม | วันที่สิ้นสุด | สถานะ | วันที่แล้วเสร็จ | ผลการดำเนินการ";
  const { standard, published } = recogniseTables(drawnSheets(`# plain กองช่าง\nแผนของกอง\n${header}\nม.1 | ก | ข | ค`));
  expect(standard).toMatchObject([{ layout: "department", department: "กองช่าง" }]);
  expect(published).toMatchObject([{ tables: [], unused: [{ row: 0 }] }]);
});

it("a cell inside a table in a column without a header is listed as not used", () => {
  const sheet = read(`
    มาตรการ | | สรุปผลการดำเนินการ | ผลลัพธ์
    ๑. ก | จดไว้ข้างมาตรการ | ข | ค
    ๒. ง | | จ | ฉ`);
  expect(outline(sheet)).toEqual(["004-F A1:D3 A1 measure, C1 result, D1 outcome"]);
  expect(sheet.unused.flatMap(({ cells }) => cells.map(({ at }) => toA1(at)))).toEqual(["B2"]);
});
