// An invented agency with the published FY2568 scores of no particular body, and rows as divisions fill them: most are
// right, some hold the mistakes that the check is there to find. Days are ISO (CE).
export const SAMPLE_AGENCY = {
  name: "ทุ่งตัวอย่าง",
  type: "อบต.",
  district: "เมืองตัวอย่าง",
  province: "จังหวัดตัวอย่าง",
  website: "https://www.example.go.th",
} as const;

export const SAMPLE_ASSESSED_YEAR = 2568;
export const SAMPLE_DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"] as const;
export const SAMPLE_SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50] as const;

export const SAMPLE_MEASURES = [
  {
    code: "ม.1",
    issue: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
    measure: "ปรับปรุงข้อมูลสาธารณะบนเว็บไซต์ให้ครบและเป็นปัจจุบัน",
    steps: "ตรวจรายการข้อมูลทุกไตรมาส แล้วให้เจ้าของข้อมูลปรับปรุงภายใน 7 วัน",
    start: "2025-10-01",
    end: "2026-03-31",
    owners: "สำนักปลัด, กองคลัง",
    monitoring: "รายงานผู้บริหารทุกไตรมาส",
  },
  {
    code: "ม.2",
    issue: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
    measure: "จัดทำทะเบียนยืมคืนพัสดุและประกาศแนวปฏิบัติ",
    steps: "ประกาศแนวปฏิบัติ แล้วตรวจทะเบียนเดือนละครั้ง",
    start: "2025-11-01",
    end: "2026-09-30",
    owners: "กองพัสดุ",
    monitoring: "ตรวจทะเบียนทุกสิ้นเดือน",
  },
] as const;

export const SAMPLE_ROWS = [
  {
    department: "สำนักปลัด",
    code: "ม.1",
    issue: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
    measure: "ปรับปรุงข้อมูลสาธารณะบนเว็บไซต์ให้ครบและเป็นปัจจุบัน",
    steps: "ตรวจรายการข้อมูลทุกไตรมาส",
    start: "2025-10-01",
    end: "2026-03-31",
    status: "ดำเนินการเรียบร้อยแล้ว",
    doneOn: "2026-02-16",
    result: "ปรับปรุงข้อมูลครบ 28 รายการ",
    outcome: "ประชาชนค้นข้อมูลได้ครบทุกรายการ",
    evidence: "https://www.example.go.th/ita/o1",
  },
  {
    department: "สำนักปลัด",
    code: "ม.3",
    issue: "ตัวชี้วัดที่ 3 การใช้อำนาจ",
    measure: "เผยแพร่หลักเกณฑ์การประเมินผลการปฏิบัติราชการ",
    steps: "ประชุมชี้แจงและเผยแพร่หลักเกณฑ์",
    start: "2025-10-01",
    end: "2026-03-31",
    status: "ดำเนินการเรียบร้อยแล้ว",
    result: "เผยแพร่หลักเกณฑ์แล้ว",
  },
  {
    department: "กองคลัง",
    code: "ม.1",
    issue: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
    measure: "ปรับปรุงข้อมูลสาธารณะบนเว็บไซต์ให้ครบและเป็นปัจจุบัน",
    steps: "เผยแพร่รายงานการจัดซื้อจัดจ้างทุกเดือน",
    start: "2025-10-01",
    end: "2026-03-31",
    status: "อยู่ระหว่างดำเนินกา",
    result: "เผยแพร่แล้ว 4 เดือน",
  },
  {
    department: "กองช่าง",
    code: "ม.2",
    issue: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
    measure: "จัดทำทะเบียนยืมคืนพัสดุและประกาศแนวปฏิบัติ",
    steps: "ประกาศแนวปฏิบัติ แล้วตรวจทะเบียนเดือนละครั้ง",
    start: "2026-03-31",
    end: "2025-11-01",
    status: "ยังไม่ดำเนินการ",
  },
  { department: "กองช่าง", note: "รอข้อมูลจากกองคลัง" },
] as const;
