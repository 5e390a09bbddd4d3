/** The disclosure items of FY2562: the five that are known. */
export const ITEMS_FY2562 = {
  fiscalYear: 2562,
  source: "one institute's FY2562 page, which shows o1 to o5; o6 onward was not found (48 items by recollection)",
  items: [
    { code: "o1", title: "โครงสร้างองค์กร", subIndicator: "9.1", confidence: "stated" },
    { code: "o2", title: "ข้อมูลผู้บริหาร", subIndicator: "9.1", confidence: "stated" },
    { code: "o3", title: "อำนาจหน้าที่", subIndicator: "9.1", confidence: "stated" },
    { code: "o4", title: "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", subIndicator: "9.1", confidence: "stated" },
    { code: "o5", title: "ข้อมูลการติดต่อ", subIndicator: "9.1", confidence: "stated" },
  ],
  isComplete: false,
  subIndicators: [],
} as const;
