/**
 * FY2568. Source names: "a subdistrict body's FY2568 report" is a published analysis of the FY2568 result; the dashboard is
 * the University of Phayao's public ITA dashboard code.
 */
export const FY2568 = {
  id: "fy2568",
  fiscalYear: 2568,
  revision: 2,
  status: "final",
  retrieved: "2026-11-21",
  instruments: [
    {
      id: "IIT",
      name: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
      aliases: [],
      weight: 30,
      source: "weights: a subdistrict body's FY2568 report, whose 80.77 reproduces exactly",
      confidence: "derived",
    },
    {
      id: "EIT",
      name: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
      aliases: [],
      weight: 30,
      source: "weights: a subdistrict body's FY2568 report, whose 80.77 reproduces exactly",
      confidence: "derived",
    },
    {
      id: "OIT",
      name: "แบบวัดการเปิดเผยข้อมูลสาธารณะ",
      aliases: ["แบบตรวจการเปิดเผยข้อมูลสาธารณะ"],
      weight: 40,
      source:
        "weights: a subdistrict body's FY2568 report, whose 80.77 reproduces exactly; name: agencies' pages from FY2566 on",
      confidence: "derived",
    },
  ],
  indicatorsSource: "indicator lists of published FY2563-2568 reports and of agencies' pages",
  indicators: [
    { number: 1, name: "การปฏิบัติหน้าที่", aliases: [], instrument: "IIT", confidence: "stated" },
    { number: 2, name: "การใช้งบประมาณ", aliases: [], instrument: "IIT", confidence: "stated" },
    { number: 3, name: "การใช้อำนาจ", aliases: [], instrument: "IIT", confidence: "stated" },
    {
      number: 4,
      name: "การใช้ทรัพย์สินของราชการ",
      aliases: ["การใช้ทรัพย์สินของทางราชการ"],
      instrument: "IIT",
      confidence: "stated",
    },
    { number: 5, name: "การแก้ไขปัญหาการทุจริต", aliases: [], instrument: "IIT", confidence: "stated" },
    { number: 6, name: "คุณภาพการดำเนินงาน", aliases: [], instrument: "EIT", confidence: "stated" },
    { number: 7, name: "ประสิทธิภาพการสื่อสาร", aliases: [], instrument: "EIT", confidence: "stated" },
    {
      number: 8,
      name: "การปรับปรุงระบบการทำงาน",
      aliases: ["การปรับปรุงการทำงาน"],
      instrument: "EIT",
      confidence: "stated",
    },
    { number: 9, name: "การเปิดเผยข้อมูล", aliases: [], instrument: "OIT", confidence: "stated" },
    { number: 10, name: "การป้องกันการทุจริต", aliases: [], instrument: "OIT", confidence: "stated" },
  ],
  passLine: {
    value: 85,
    source: "verdict column of a subdistrict body's FY2568 report (86.92 passes, 70.00 fails); national target of 85",
    confidence: "stated",
  },
  questions: [
    {
      instrument: "IIT",
      prefix: "i",
      count: 15,
      indicators: [],
      source: "no document at hand",
      confidence: "recollection",
    },
    {
      instrument: "EIT",
      prefix: "e",
      count: 9,
      indicators: [
        { code: "e4", indicator: 7 },
        { code: "e5", indicator: 7 },
      ],
      source: "a subdistrict body's FY2568 report (e4 and e5 stand under indicator 7)",
      confidence: "inferred",
    },
  ],
  scoring: {
    formula:
      "sum of weight x mean of the instrument's indicators, unrounded, then rounded half up once to two decimals",
    source: "a subdistrict body's FY2568 report: 94.41, 94.81 and 60.00 make 80.765, published as 80.77",
    confidence: "derived",
  },
  rating: {
    rules: [
      { label: "ผ่านดีเยี่ยม", overallAtLeast: 95, everyInstrumentAtLeast: 95, confidence: "stated" },
      { label: "ผ่านดี", overallAtLeast: 85, everyInstrumentAtLeast: 85, confidence: "stated" },
      { label: "ผ่าน", overallAtLeast: 85, everyInstrumentAtLeast: null, confidence: "stated" },
      { label: "ต้องปรับปรุง", overallAtLeast: 70, everyInstrumentAtLeast: null, confidence: "stated" },
      { label: "ต้องปรับปรุงโดยด่วน", overallAtLeast: 0, everyInstrumentAtLeast: null, confidence: "stated" },
    ],
    testsEitParts: true,
    source:
      "the dashboard (only source of the 70 line); an FY2567 report for the four tested scores; a subdistrict body's FY2568 report; press on the State Audit Office's 92.43 and 94.64",
    confidence: "stated",
  },
  templates: {
    measures: {
      item: "o27",
      itemConfidence: "stated",
      coversYear: -1,
      coversYearConfidence: "inferred",
      requiredColumns: [
        { key: "issue", header: "ประเด็น" },
        { key: "measure", header: "มาตรการ/โครงการ/กิจกรรม" },
        { key: "steps", header: "ขั้นตอน/วิธีการปฏิบัติ" },
        { key: "period", header: "ระยะเวลาดำเนินการ" },
        { key: "owners", header: "หน่วยงานผู้รับผิดชอบ" },
      ],
      issues: [
        { number: 1, text: "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", aliases: [] },
        { number: 2, text: "การให้บริการและระบบ E-Service", aliases: [] },
        { number: 3, text: "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", aliases: [] },
        {
          number: 4,
          text: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
          aliases: ["กระบวนการกำกับดูแลการใช้ทรัพย์สินของทางราชการ"],
        },
        { number: 5, text: "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", aliases: [] },
        { number: 6, text: "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล", aliases: [] },
        { number: 7, text: "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", aliases: [] },
      ],
      source:
        "tables of a subdistrict body's FY2568 report that follow the official wording; the official text was not found",
      confidence: "inferred",
    },
    report: {
      item: "o28",
      itemConfidence: "recollection",
      coversYear: -1,
      coversYearConfidence: "recollection",
      requiredColumns: [
        { key: "measure", header: "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน" },
        { key: "result", header: "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม" },
        { key: "outcome", header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ" },
      ],
      issues: [],
      source: "report tables of an FY2567 and an FY2568 local report, which agree",
      confidence: "inferred",
    },
  },
  calendar: {
    assessmentStarts: null,
    assessmentEnds: null,
    disclosureCloses: null,
    resultsPublished: "2025-08-15",
    source: "press on the announcement of the FY2568 results; the other days are not known",
    confidence: "stated",
  },
} as const;
