/** The phrase that we write ourselves for an owner that is every department. */
export const ALL_DEPARTMENTS_PHRASE = "ทุกส่วนราชการ";
