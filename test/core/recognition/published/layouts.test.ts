import { PUBLISHED_LAYOUTS } from "../../../../src/core/recognition/published/data/layouts";
import { outline, read, rowsOf, textsOf } from "./draw-table";

it("every published layout is known by its own headers", () => {
  const drawn = PUBLISHED_LAYOUTS.map(({ id, columns }) => {
    const header = columns.map(({ headers }) => headers[0]).join(" | ");
    const rows = ["การใช้อำนาจ", "คุณภาพการดำเนินงาน"].map((name) =>
      columns.map(({ key }) => (key === "indicator" ? name : key === "score" ? "90" : "ข้อความ")).join(" | "),
    );
    return [id, outline(read([header, ...rows].join("\n")))[0]?.slice(0, id.length)];
  });
  expect(drawn.filter(([id, found]) => id !== found)).toEqual([]);
});

it.each([
  [
    "000",
    "โครงการ/กิจกรรม | แนวทางการดำเนินการ | หน่วยงานรับผิดชอบ | ห้วงเวลาดำเนินการ | ผลการดำเนินงาน | ปัญหา/อุปสรรค/ข้อเสนอแนะ",
  ],
  ["000", "ข้อ เสนอแนะ | ผลดำเนินการ | ระยะเวลา\u200B ดำเนินงาน | ผู้ รับผิดชอบ | วิธีการ ดำเนินการ | มาตรการ / แนวทาง"],
  ["001-B", "ที่ | มาตรการ | ขั้นตอน / วิธีการ | ส่วนราชการที่รับผิดชอบ | กำกับติดตามและรายงานผล"],
  ["001-C", "มาตรการ | ขั้นตอนการดำเนินงาน | ยังไม่ได้ดำเนินการ | กำลังดำเนินการ | แล้วเสร็จ"],
  ["002", "ประเด็นที่ต้องปรับปรุง | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ / มาตรการ | กำหนดแล้วเสร็จ | สถานะ"],
  ["003", "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรม | สรุปผลดำเนินการตามมาตรการหรือกิจกรรม | ผลลัพธ์หรือความสำเร็จ"],
  ["004-C", "ตัวชี้วัดการประเมิน ITA | ประเด็นที่ต้องแก้ไข / ปรับปรุง"],
  ["004-D", "ประเด็น | มาตรการ/กิจกรรม | ขั้นตอนการปฏิบัติ | ระยะเวลา | ส่วนราชการผู้รับผิดชอบ"],
  ["004-E", "มาตรการ/กิจกรรม | ผลการดำเนินการตามมาตรการ | ผลลัพธ์ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ (พ.ศ. ๒๕๖๙)"],
  ["004-F", "มาตรการ | ผลการดำเนินการ | ผลลัพธ์/ความสำเร็จ"],
])("the layout %s is known in other words", (layout, header) => {
  const row = header.split("|").map((_, index) => `ข้อความที่ ${String(index)}`);
  expect(outline(read(`${header}\n${row.join("|")}`))[0]?.split(" ")[0]).toBe(layout);
});

it("scores read the same in Thai and in Arabic digits, as texts and as numbers", () => {
  const { tables } = read(`
    ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
    1 | การปฏิบัติหน้าที่ | "94.62"
    ๒ | การใช้งบประมาณ | ๙๕.๑๓
    3 | การใช้อำนาจ | 99.49
    ๔ | ตัวชี้วัดที่พิมพ์ผิด | ๘๖.๙๒ คะแนน
    10 | การใช้ทรัพย์สินของทางราชการ | ร้อยละ`);
  expect(tables[0]?.rows.map(({ subject }) => subject.score?.value ?? null)).toEqual([
    94.62,
    95.13,
    99.49,
    86.92,
    null,
  ]);
  expect(tables[0]?.rows.map(({ subject }) => subject.indicator?.number)).toEqual([1, 2, 3, 4, null]);
  expect(tables[0]?.problems.map(({ kind }) => kind)).toEqual(["indicator-contradiction", "unreadable-value"]);
});

it("ticks and texts of statuses give the same vocabulary", () => {
  const ticks = read(`
    มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
    | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
    ๑) ก | ข | / | |
    ๒) ค | ง | | ✓ |
    ๓) จ | ฉ | | | TRUE
    ๔) ช | ซ | | / | /
    ๕) ฌ | ญ | | |`).tables[0];
  expect(ticks?.headerRows).toEqual([0, 1]);
  expect(ticks?.columns.at(-1)).toMatchObject({ group: "สถานะการดำเนินงาน", key: "status-done" });
  const texts = read(`
    ประเด็นที่ต้องพัฒนา | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การดำเนินการ
    e๑ ก | กองช่าง | ข | ยังไม่ได้ดำเนินการ
    e๒ ค | กองช่าง | ง | กำลังดำเนินการ
    e๓ จ | กองช่าง | ฉ | เมื่อวันที่ ๕ มีนาคม ๒๕๖๙ ดำเนินการแล้ว
    e๔ ช | กองช่าง | ซ | จะดำเนินการต่อไป
    e๕ ฌ | กองช่าง | ญ |`).tables[0];
  const statuses = ["not-started", "in-progress", "done", undefined, undefined];
  expect(ticks?.rows.map(({ status }) => status?.status)).toEqual(statuses);
  expect(texts?.rows.map(({ status }) => status?.status)).toEqual(statuses);
  expect(texts?.rows[2]?.doneOn?.day).toEqual({ year: 2026, month: 3, day: 5 });
  expect(ticks?.problems.map(({ kind }) => kind)).toEqual(["several-ticks"]);
  expect(texts?.problems.map(({ kind }) => kind)).toEqual(["unreadable-value"]);
});

it("headers that span columns name groups, and merged cells below them are carried down", () => {
  const [table] = read(`
    ประเด็นตัวชี้วัด | การวิเคราะห์ผลการประเมิน ในปี ๒๕๖๙ | | การนำไปสู่การปฏิบัติ | | | |
    | ข้อคำถาม ITA | ผลการวิเคราะห์ | มาตรการ/กิจกรรม | ขั้นตอน/วิธีการ | ระยะเวลา | ผู้รับผิดชอบ
    แผนงาน | 0๖ แผน | ควรเผยแพร่ | กำชับ | ปรับปรุง | ตลอดปีงบประมาณ พ.ศ.๒๕๗๐ | กองคลัง
    | ๐๑๒ จัดซื้อ | ควรจัดทำ | ให้ความสำคัญ | เผยแพร่ | |
    | 027 มาตรการ | ควรวิเคราะห์ | มีส่วนร่วม | ประชุม | ไตรมาส ๑ | ทุกสำนัก / กอง`).tables;
  expect(table?.layout).toBe("004-G");
  expect(textsOf(table, "issue")).toEqual(["แผนงาน", "^แผนงาน", "^แผนงาน"]);
  expect(textsOf(table, "owners")).toEqual(["กองคลัง", "^กองคลัง", "ทุกสำนัก / กอง"]);
  expect(table?.rows.map(({ subject }) => subject.items.map(({ code }) => code))).toEqual([["o6"], ["o12"], ["o27"]]);
  expect(table?.rows.map(({ owners }) => [owners?.owners, owners?.allDepartments])).toEqual([
    [["กองคลัง"], false],
    [["กองคลัง"], false],
    [[], true],
  ]);
});

it("one row that packs several measures tells them apart", () => {
  const [table] = read(`
    ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
    ๑. การใช้อำนาจ | "- จัดทำคู่มือ\\nให้ครบ\\n- ประชุม" | "๑. ก\\n๑. ข" | "1 ต.ค. 68 - 30 ก.ย. 69\\n1 ต.ค. 68 - 30 ก.ย. 69" | "กองช่าง\\nกองคลัง"
    ๒. งบประมาณ | "๑) เผยแพร่<p>๒) ชี้แจง</p>" | ค | ไตรมาส ๒ | กองคลัง
    ๓. บริการ | จัดทำป้าย | ง | ทุกเดือน | กองช่าง`).tables;
  expect(rowsOf(table)).toEqual(["2", "3", "4"]);
  expect(table?.rows.map(({ packedMeasures }) => packedMeasures)).toEqual([
    ["- จัดทำคู่มือ\nให้ครบ", "- ประชุม"],
    ["๑) เผยแพร่", "๒) ชี้แจง"],
    [],
  ]);
  expect(table?.rows.map(({ periods }) => periods.map(({ reading }) => reading.kind))).toEqual([
    ["range"],
    ["range"],
    ["standing"],
  ]);
});

it("the layouts 003 and 004-F have the same columns: only the wording of their headers tells them apart", () => {
  const keysOf = (id: string) => PUBLISHED_LAYOUTS.find((layout) => layout.id === id)?.columns.map(({ key }) => key);
  expect(keysOf("003")).toEqual(keysOf("004-F"));
  const rows = "๑. ก | ข | ค";
  const long = "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน | สรุปผลการดำเนินการ | ผลลัพธ์";
  const short = "มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์";
  const [first, second] = [read(`${long}\n${rows}`), read(`${short}\n${rows}`)];
  expect([first, second].map((sheet) => outline(sheet)[0]?.split(" ")[0])).toEqual(["003", "004-F"]);
  expect(first.tables[0]?.rows).toEqual(second.tables[0]?.rows);
});

it("ranges of items and several indicators in a cell are all read, and a range that is none is reported", () => {
  const [table] = read(`
    ประเด็นตัวชี้วัด | ข้อคำถาม ITA | ผลการวิเคราะห์ | มาตรการ | ขั้นตอน/วิธีการ | ระยะเวลา | ผู้รับผิดชอบ
    ตัวชี้วัดที่ ๙ และ ๑๐ | ๐๒๖-๐๒๘ | ก | ข | ค | ทุกเดือน | กองช่าง
    ตัวชี้วัดที่ 9-10 | ข้อ o1 ถึง o3 | ก | ง | ค | ทุกเดือน | กองช่าง
    ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล และตัวชี้วัดที่ 10 การป้องกันการทุจริต | o9-o1 | ก | จ | ค | ทุกเดือน | กองช่าง
    ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล | o27 | ก | ฉ | ค | ทุกเดือน | กองช่าง`).tables;
  expect(table?.rows.map(({ subject }) => [subject.indicator?.number, subject.indicator?.numbers])).toEqual([
    [null, [9, 10]],
    [null, [9, 10]],
    [null, [9, 10]],
    [9, undefined],
  ]);
  expect(table?.rows.map(({ subject }) => subject.items.map(({ code }) => code).join(" "))).toEqual([
    "o26 o27 o28",
    "o1 o2 o3",
    "",
    "o27",
  ]);
  expect(table?.problems).toMatchObject([{ kind: "unreadable-value", key: "question", text: "o9-o1" }]);
  const [analysis] = read(`
    ตัวชี้วัด | ประเด็นการประเมิน | ประเด็นที่ควรพัฒนา
    9-10 | ข้อ o1 | ก`).tables;
  expect(analysis?.rows[0]?.subject.indicator?.numbers).toEqual([9, 10]);
});
