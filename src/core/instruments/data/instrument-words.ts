/**
 * Names of the instruments beside the frameworks' own, as agencies and NACC pages use them; none of them is a mistake.
 * Source: published reports of FY2564-2568. Confidence: stated for the English names, inferred for the Thai short forms.
 */
export const INSTRUMENT_WORDS = [
  {
    instrument: "IIT",
    english: "Internal Integrity and Transparency Assessment",
    inUse: [
      "แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน",
      "แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายใน",
      "แบบวัดการรับรู้ผู้มีส่วนได้เสียภายใน",
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายในหน่วยงาน",
      "แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายในหน่วยงาน",
    ],
  },
  {
    instrument: "EIT",
    english: "External Integrity and Transparency Assessment",
    inUse: [
      "แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก",
      "แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายนอก",
      "แบบวัดการรับรู้ผู้มีส่วนได้เสียภายนอก",
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอกหน่วยงาน",
      "แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอกหน่วยงาน",
    ],
  },
  {
    instrument: "OIT",
    english: "Open Data Integrity and Transparency Assessment",
    inUse: ["แบบวัดการเปิดเผยข้อมูลสาธารณะ", "แบบตรวจการเปิดเผยข้อมูลสาธารณะ"],
  },
] as const;
