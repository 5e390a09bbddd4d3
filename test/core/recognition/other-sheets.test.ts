import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { drawnSheets } from "../../support/drawn-sheets";

it.each([
  ["department", "ที่ | ประเด็น | มาตรการ | วิธีการดำเนินการ | สถานะ | ผลการดำเนินการ", "กองคลัง"],
  ["measures", "ประเด็น | มาตรการ/แนวทาง | ขั้นตอนหรือวิธีการ | กำหนดแล้วเสร็จ | ส่วนราชการที่รับผิดชอบ", ""],
  ["scores", "ลำดับ | ตัวชี้วัด | เครื่องมือ | คะแนน | เกณฑ์", ""],
])("an unmarked table of the layout %s is known by its header", (layout, header, department) => {
  const { tables } = recogniseWorkbook(drawnSheets(`# plain กองคลัง at C4\nรายงาน\n${header}\n1 | ก | ข | ค | ง`));
  expect(tables).toMatchObject([{ layout, department, knownBy: "header", headerRow: 4 }]);
});

it.each([
  ["a budget list", "ลำดับ | รายการ | งบประมาณ | ระยะเวลา | ผู้รับผิดชอบ | หมายเหตุ"],
  ["a budget list with statuses", "ที่ | โครงการ | งบประมาณ | สถานะ | หมายเหตุ"],
  ["scores of another assessment", "ลำดับ | ด้าน | คะแนนเต็ม | คะแนนที่ได้ | ผลการประเมิน | หมายเหตุ"],
  ["a register", "ที่ | วันที่เริ่ม | วันที่สิ้นสุด | ผลการดำเนินการ | หมายเหตุ"],
  ["too few columns", "มาตรการ | สถานะ | ประเด็น"],
  ["misspelt headers alone", "ประเด๊น | มาตรการร/โครงการ/กิจกรรม | ขั้นตอนน/วิธีการ | สถานะการดำเนนการ"],
])("%s is not taken for ours", (_, header) => {
  const { tables, otherSheets } = recogniseWorkbook(drawnSheets(`# plain อื่น\n${header}\n1 | ก | ข | ค | ง`));
  expect(tables).toEqual([]);
  expect(otherSheets).toEqual(["อื่น"]);
});

it("an empty sheet and one without cells are among the others", () => {
  expect(recogniseWorkbook(drawnSheets("# plain ก\n# plain ข\n|")).otherSheets).toEqual(["ก", "ข"]);
});
