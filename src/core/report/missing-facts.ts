import type { ReportAgency, ReportModel } from "./report-model";

/** What stands dotted in a document where the workbook does not say it. */
export type MissingFact = keyof ReportAgency | "planYear";

const AGENCY_FACTS = ["name", "district", "province", "preparedBy", "approvedBy"] as const;

/** What of a model is to be filled in by hand. */
export function missingFacts({ agency, planYear }: ReportModel): readonly MissingFact[] {
  return [...AGENCY_FACTS.filter((key) => agency[key] === ""), ...(planYear === null ? (["planYear"] as const) : [])];
}
