import { MONTH_NAMES } from "../thai/month-names";

// Titles of items begin with รายงาน, รายการ, ข้อมูล and ช่องทาง; those count nothing.
const COUNTED = [
  ...["คะแนน", "คน", "ราย(?!งาน|การ)", "ครั้ง", "เรื่อง", "ข้อ(?!มูล)", "ตัวชี้วัด", "เครื่องมือ", "ส่วน", "โครงการ", "ประการ"],
  ...["บาท", "ล้าน", "วัน", "เดือน", "ปี", "นาที", "ชั่วโมง", "นาฬิกา", "น\\.", "%", "เปอร์เซ็นต์"],
];
const MONTHS = MONTH_NAMES.flatMap(({ full, short }) => [full, short.replaceAll(".", "\\.?")]);
const MEASURED = new RegExp(`^\\s*(?:${[...COUNTED, ...MONTHS].join("|")})`, "u");
const GOES_ON = /^(?:\s*[./:–-]\s*[0-9๐-๙]|\s*[–-]\s*(?:[A-Za-z]\s?)?$)/u;
const COMES_FROM = /[0-9๐-๙]\s*[./:–-]\s*$/u;
const THOUSANDS = /(?:^|[^0-9๐-๙])[1-9๑-๙][0-9๐-๙]{0,2}(?:,[0-9๐-๙]{3})*,$/u;

/** Whether what follows a number says that it counts something, as "คะแนน" and a month's name do. */
export function isCounted(after: string): boolean {
  return MEASURED.test(after);
}

/** Whether a number is one part of a longer one: a date, a time, a decimal, a telephone number, 1,027. */
export function isPartOfNumber(before: string, after: string): boolean {
  return GOES_ON.test(after) || COMES_FROM.test(before) || THOUSANDS.test(before);
}
