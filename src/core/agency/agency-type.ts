/** The kinds of local body, by the short name that people use. */
export type AgencyType = "อบต." | "ทต." | "ทม." | "ทน." | "อบจ." | "อื่น ๆ";
