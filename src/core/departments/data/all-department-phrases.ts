/** Texts in an owner column that mean every department, as published reports write them (the first three and the last) or might. */
export const ALL_DEPARTMENT_PHRASES: readonly string[] = [
  "ทุกส่วนราชการ",
  "ทุกหน่วยงาน",
  "ทุกสำนัก/กอง",
  "ทุกสำนักกอง",
  "ทุกสำนัก",
  "ทุกกอง",
  "ทุกสำนักและกอง",
  "ทุกกอง/สำนัก",
  "เจ้าหน้าที่ทุกภารกิจงาน",
];
