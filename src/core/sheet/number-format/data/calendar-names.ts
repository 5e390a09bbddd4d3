/** Sunday to Saturday as Thai documents write them; equal to CLDR's Thai names. */
export const THAI_DAYS: readonly { readonly full: string; readonly short: string }[] = [
  { full: "วันอาทิตย์", short: "อา." },
  { full: "วันจันทร์", short: "จ." },
  { full: "วันอังคาร", short: "อ." },
  { full: "วันพุธ", short: "พ." },
  { full: "วันพฤหัสบดี", short: "พฤ." },
  { full: "วันศุกร์", short: "ศ." },
  { full: "วันเสาร์", short: "ส." },
];

export const ENGLISH_DAYS: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

export const ENGLISH_MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
