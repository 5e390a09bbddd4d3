/** FY2570, not yet published: a copy of FY2569 that stands in until it is. */
export const FY2570 = {
  id: "fy2570",
  fiscalYear: 2570,
  revision: 1,
  status: "provisional",
  retrieved: "2026-11-21",
  instruments: [
    {
      id: "IIT",
      name: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
      aliases: [],
      weight: 30,
      source:
        "copied from FY2569, nothing of FY2570 was found. FY2569: weights: not found; the weights of FY2568 stand here. The system was under revision until about April 2026 (press)",
      confidence: "unknown",
    },
    {
      id: "EIT",
      name: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
      aliases: [],
      weight: 30,
      source:
        "copied from FY2569, nothing of FY2570 was found. FY2569: weights: not found; the weights of FY2568 stand here. The system was under revision until about April 2026 (press)",
      confidence: "unknown",
    },
    {
      id: "OIT",
      name: "แบบวัดการเปิดเผยข้อมูลสาธารณะ",
      aliases: ["แบบตรวจการเปิดเผยข้อมูลสาธารณะ"],
      weight: 40,
      source:
        "copied from FY2569, nothing of FY2570 was found. FY2569: weights: not found; the weights of FY2568 stand here. The system was under revision until about April 2026 (press)",
      confidence: "unknown",
    },
  ],
  indicatorsSource:
    "copied from FY2569, nothing of FY2570 was found. FY2569: the ten indicators of FY2568; an FY2569 plan still goes by them",
  indicators: [
    { number: 1, name: "การปฏิบัติหน้าที่", aliases: [], instrument: "IIT", confidence: "inferred" },
    { number: 2, name: "การใช้งบประมาณ", aliases: [], instrument: "IIT", confidence: "inferred" },
    { number: 3, name: "การใช้อำนาจ", aliases: [], instrument: "IIT", confidence: "inferred" },
    {
      number: 4,
      name: "การใช้ทรัพย์สินของราชการ",
      aliases: ["การใช้ทรัพย์สินของทางราชการ"],
      instrument: "IIT",
      confidence: "inferred",
    },
    { number: 5, name: "การแก้ไขปัญหาการทุจริต", aliases: [], instrument: "IIT", confidence: "inferred" },
    { number: 6, name: "คุณภาพการดำเนินงาน", aliases: [], instrument: "EIT", confidence: "inferred" },
    { number: 7, name: "ประสิทธิภาพการสื่อสาร", aliases: [], instrument: "EIT", confidence: "inferred" },
    {
      number: 8,
      name: "การปรับปรุงระบบการทำงาน",
      aliases: ["การปรับปรุงการทำงาน"],
      instrument: "EIT",
      confidence: "inferred",
    },
    { number: 9, name: "การเปิดเผยข้อมูล", aliases: [], instrument: "OIT", confidence: "inferred" },
    { number: 10, name: "การป้องกันการทุจริต", aliases: [], instrument: "OIT", confidence: "inferred" },
  ],
  passLine: {
    value: 85,
    source:
      "copied from FY2569, nothing of FY2570 was found. FY2569: the line of FY2564 and FY2568; national target of 85",
    confidence: "inferred",
  },
  questions: [],
  scoring: {
    formula:
      "sum of weight x mean of the instrument's indicators, unrounded, then rounded half up once to two decimals",
    source: "copied from FY2569, nothing of FY2570 was found. FY2569: not found; the formula of FY2568 stands here",
    confidence: "unknown",
  },
  rating: {
    rules: [
      { label: "ผ่านดีเยี่ยม", overallAtLeast: 95, everyInstrumentAtLeast: 95, confidence: "unknown" },
      { label: "ผ่านดี", overallAtLeast: 85, everyInstrumentAtLeast: 85, confidence: "unknown" },
      { label: "ผ่าน", overallAtLeast: 85, everyInstrumentAtLeast: null, confidence: "unknown" },
      { label: "ต้องปรับปรุง", overallAtLeast: 70, everyInstrumentAtLeast: null, confidence: "unknown" },
      { label: "ต้องปรับปรุงโดยด่วน", overallAtLeast: 0, everyInstrumentAtLeast: null, confidence: "unknown" },
    ],
    testsEitParts: true,
    source: "copied from FY2569, nothing of FY2570 was found. FY2569: not found; the rules of FY2568 stand here",
    confidence: "unknown",
  },
  templates: {
    measures: {
      item: "o25",
      itemConfidence: "inferred",
      coversYear: -1,
      coversYearConfidence: "inferred",
      requiredColumns: [
        { key: "issue", header: "ประเด็นตัวชี้วัด" },
        { key: "question", header: "ข้อคำถาม ITA" },
        { key: "analysis", header: "ผลการวิเคราะห์การประเมิน" },
        { key: "measure", header: "มาตรการ/โครงการ/กิจกรรม" },
        { key: "alignment", header: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม" },
        { key: "steps", header: "ขั้นตอน/วิธีการดำเนินการ" },
        { key: "period", header: "ระยะเวลาดำเนินการ" },
        { key: "owners", header: "ผู้รับผิดชอบ" },
      ],
      issues: [],
      source:
        "copied from FY2569, nothing of FY2570 was found. FY2569: item: the FY2569 list of general agencies; columns: the FY2569 plan of a subdistrict body",
      confidence: "inferred",
    },
    report: {
      item: "o26",
      itemConfidence: "inferred",
      coversYear: -1,
      coversYearConfidence: "inferred",
      requiredColumns: [
        { key: "measure", header: "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน" },
        { key: "result", header: "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม" },
        { key: "outcome", header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ" },
      ],
      issues: [],
      source:
        "copied from FY2569, nothing of FY2570 was found. FY2569: item: the FY2569 list of general agencies, for the measures of FY2568; columns follow FY2567 and FY2568",
      confidence: "inferred",
    },
  },
  calendar: {
    assessmentStarts: null,
    assessmentEnds: null,
    disclosureCloses: null,
    resultsPublished: null,
    source: "not found",
    confidence: "unknown",
  },
} as const;
