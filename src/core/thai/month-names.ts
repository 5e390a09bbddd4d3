export interface MonthName {
  readonly full: string;
  readonly short: string;
}

/** January to December as Thai documents write them; equal to CLDR's Thai names. */
export const MONTH_NAMES: readonly MonthName[] = [
  { full: "มกราคม", short: "ม.ค." },
  { full: "กุมภาพันธ์", short: "ก.พ." },
  { full: "มีนาคม", short: "มี.ค." },
  { full: "เมษายน", short: "เม.ย." },
  { full: "พฤษภาคม", short: "พ.ค." },
  { full: "มิถุนายน", short: "มิ.ย." },
  { full: "กรกฎาคม", short: "ก.ค." },
  { full: "สิงหาคม", short: "ส.ค." },
  { full: "กันยายน", short: "ก.ย." },
  { full: "ตุลาคม", short: "ต.ค." },
  { full: "พฤศจิกายน", short: "พ.ย." },
  { full: "ธันวาคม", short: "ธ.ค." },
];
