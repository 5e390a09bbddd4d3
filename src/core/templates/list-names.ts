/** Workbook-level names of the ranges that feed the drop-down lists; they all stand on the agency sheet. */
export const LIST_NAMES = {
  statuses: "ITA_STATUSES",
  owners: "ITA_OWNERS",
  issues: "ITA_ISSUES",
  rounds: "ITA_ROUNDS",
  digits: "ITA_DIGITS",
  agencyTypes: "ITA_AGENCY_TYPES",
  reportLayouts: "ITA_REPORT_LAYOUTS",
} as const;
