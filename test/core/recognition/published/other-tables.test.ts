import { outline, read, unusedRows } from "./draw-table";

it.each([
  ["a budget list", "ลำดับ | รายการ | งบประมาณ (บาท) | หน่วยงานรับผิดชอบ | ระยะเวลา | หมายเหตุ"],
  ["a budget list of projects", "ที่ | โครงการ/กิจกรรม | งบประมาณ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ"],
  ["a budget report", "โครงการ | งบประมาณ | เบิกจ่าย | คงเหลือ | ผลการดำเนินการ"],
  ["LPA scores", "ลำดับ | ตัวชี้วัด | คะแนน"],
  ["LPA scores with verdicts", "ข้อที่ | ตัวชี้วัด | คะแนนเต็ม | คะแนนที่ได้ | ผลการประเมิน"],
  ["scores by side", "ด้านที่ | รายการประเมิน | คะแนนเต็ม | คะแนนที่ได้ | ร้อยละ"],
  [
    "a development plan",
    "ที่ | โครงการ | วัตถุประสงค์ | เป้าหมาย | งบประมาณ | ตัวชี้วัด (KPI) | ผลที่คาดว่าจะได้รับ | หน่วยงานรับผิดชอบ",
  ],
  ["a follow-up of a development plan", "โครงการ/กิจกรรม | งบประมาณ | ผลการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา"],
  ["LPA indicators with issues", "ตัวชี้วัด | ประเด็นการประเมิน | ประเด็นที่ควรพัฒนา"],
  ["a personnel list", "ลำดับ | ชื่อ-สกุล | ตำแหน่ง | ส่วนราชการ | หมายเหตุ"],
  ["a timetable", "ลำดับ | กิจกรรม | ระยะเวลาดำเนินการ | ผู้รับผิดชอบ"],
  ["two columns", "มาตรการ | หมายเหตุ"],
])("%s is not taken for an ITA table, and its lines are listed", (_, header) => {
  const sheet = read(`${header}\n1 | การบริหารงานบุคคลและกิจการสภา | 85 | ข | ค\n2 | การจัดบริการสาธารณะ | 90 | ข | ค`);
  expect(outline(sheet)).toEqual([]);
  expect(unusedRows(sheet)).toEqual([1, 2, 3]);
});

it("a budget list right below a table does not become its rows", () => {
  const sheet = read(`
    มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์
    คู่มือ | จัดทำแล้ว | ประชาชนสะดวก
    |
    ลำดับ | รายการ | งบประมาณ
    1 | วัสดุสำนักงาน | 20000`);
  expect(outline(sheet).map((line) => line.split(" ")[1])).toEqual(["A1:C2"]);
  expect(unusedRows(sheet)).toEqual([4, 5]);
});

it("prose, an empty sheet and a header without rows give no table", () => {
  expect(read("มาตรการส่งเสริมคุณธรรม และผู้รับผิดชอบ\nผลการดำเนินการ").tables).toEqual([]);
  expect(read("|")).toEqual({ tables: [], unused: [] });
  expect(read("มาตรการ | ผลการดำเนินการ | ผลลัพธ์").tables).toEqual([]);
});
