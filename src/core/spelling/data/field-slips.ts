import type { KnownSlip } from "../known-slip";

const SOURCE = "seen in published reports of local bodies, FY2564-2568";

type Entry = Omit<KnownSlip, "source" | "confidence"> & { readonly confidence?: "likely" };

/** ข้อความ, ทนายความ, คู่ความ and others before มอบหมาย are right. */
const WORDS_IN_KHWAM = ["ข้อ", "ทนาย", "คู่", "คดี", "เรื่อง", "เนื้อ", "ถ้อย", "ใจ", "ตาม", "รับ"];

const ENTRIES: readonly Entry[] = [
  { wrong: "สม่าเสมอ", right: ["สม่ำเสมอ"] },
  { wrong: "พักู", right: ["พัสดุ"] },
  { wrong: "ผลประโยชน์ส่วนร่วม", right: ["ผลประโยชน์ส่วนรวม"], notBefore: ["กัน"] },
  { wrong: "และประโยชน์ส่วนร่วม", right: ["และประโยชน์ส่วนรวม"], notBefore: ["กัน"] },
  { wrong: "ทักษะคติ", right: ["ทัศนคติ", "ทักษะ ทัศนคติ"], isSolid: true, notBefore: ["ชน", "ธรรม"] },
  { wrong: "ที่ปช.", right: ["ที่ ป.ป.ช."], isSolid: true, notBefore: ["0", "๐"] },
  { wrong: "ช่องทางาร", right: ["ช่องทางการ"] },
  { wrong: "ช่องทางกรร้องเรียน", right: ["ช่องทางการร้องเรียน"] },
  {
    wrong: "ความมอบหมายเจ้าหน้าที่",
    right: ["ควรมอบหมายเจ้าหน้าที่"],
    notAfter: WORDS_IN_KHWAM,
    confidence: "likely",
  },
  { wrong: "ความมอบหมายให้", right: ["ควรมอบหมายให้"], notAfter: WORDS_IN_KHWAM, confidence: "likely" },
  { wrong: "รวดเร็วมายิ่งขึ้น", right: ["รวดเร็วมากยิ่งขึ้น"] },
  { wrong: "ประสิทธิภาพมายิ่งขึ้น", right: ["ประสิทธิภาพมากยิ่งขึ้น"] },
  { wrong: "ดีมายิ่งขึ้น", right: ["ดีมากยิ่งขึ้น"], notAfter: ["ด้วย"] },
  { wrong: "กล้องรับความคิดเห็น", right: ["กล่องรับความคิดเห็น"], isSolid: true },
  { wrong: "กล้องรับฟังความคิดเห็น", right: ["กล่องรับฟังความคิดเห็น"], isSolid: true },
  { wrong: "กล้องแสดงความคิดเห็น", right: ["กล่องแสดงความคิดเห็น"], isSolid: true },
  { wrong: "กล้องรับเรื่องร้องเรียน", right: ["กล่องรับเรื่องร้องเรียน"], isSolid: true },
  { wrong: "ปลดการทุจริต", right: ["ปลอดการทุจริต"], isSolid: true },
  { wrong: "พฤติกรรมกรทุจริต", right: ["พฤติกรรมการทุจริต"] },
  { wrong: "เรื่องความประเมิน", right: ["เรื่องการประเมิน"], confidence: "likely" },
  { wrong: "เป็นชานาชาว", right: ["เป็นชาวนาชาว"] },
  { wrong: "ให้ผู้บริการทราบ", right: ["ให้ผู้บริหารทราบ", "ให้ผู้รับบริการทราบ"] },
  { wrong: "ผลประโยชน์ชับซ้อน", right: ["ผลประโยชน์ทับซ้อน"] },
  { wrong: "การทบพจน", right: ["การทบทวน"], confidence: "likely" },
  { wrong: "โปรดยกโอกาสให้", right: ["เปิดโอกาสให้"], confidence: "likely" },
  { wrong: "ดำเนินการเมื่อแล้ววันที่", right: ["ดำเนินการแล้ว เมื่อวันที่"] },
  { wrong: "การทุจริตเจตจำนงสุจริต", right: ["การทุจริต เจตจำนงสุจริต"], isSolid: true },
];

/** Slips of the words of this field, with the words around them where a part alone could be right. */
export const FIELD_SLIPS: readonly KnownSlip[] = ENTRIES.map((entry) => ({
  confidence: "certain",
  ...entry,
  source: SOURCE,
}));
