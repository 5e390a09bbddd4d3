// The lists of other sectors, which carry the same letters (o1, O1, OIT1) and are none of the frameworks held here.
// `words` stand in the titles of that list and in none of ours; `code` is the letters of its own codes.
export const OTHER_SECTORS = [
  {
    id: "hospitals",
    code: "MOIT",
    words: ["MOPH Open Data Integrity and Transparency Assessment", "MOPH ITA"],
    counts: [22],
    source: "hospitals' pages of the Ministry of Public Health's own assessment, FY2565 to FY2569 (MOIT1 to MOIT22)",
    confidence: "stated",
  },
  {
    id: "colleges",
    code: null,
    words: [
      ...["วิทยาลัยเทคนิค", "วิทยาลัยอาชีวศึกษา", "วิทยาลัยการอาชีพ", "วิทยาลัยสารพัดช่าง"],
      ...["สำนักงานคณะกรรมการการอาชีวศึกษา", "มาตรฐานการอาชีวศึกษา"],
    ],
    counts: [37, 23],
    source:
      "code of two colleges' public pages: 37 items in FY2568, 23 in FY2569; the words are the names of the colleges, the count alone is no proof",
    confidence: "inferred",
  },
  {
    id: "schools",
    code: null,
    words: [
      ...["แผนพัฒนาสถานศึกษา", "โครงสร้างบริหารงานโรงเรียน", "คณะกรรมการสถานศึกษา", "ข้อมูลของผู้บริหารสถานศึกษา"],
      ...["อำนาจของสถานศึกษา", "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"],
    ],
    counts: [43],
    source: "schools' FY2565 pages (sanorpit.ac.th, bantarua.ac.th), whose 43 titles speak of the school",
    confidence: "stated",
  },
] as const;
