import type { ReportDocument } from "../document/report-document";
import type { AgencyReading } from "../recognition/agency-reading";
import { foldText } from "../thai/fold-text";
import { textBlocks } from "../titles/text-block";
import { readAgencyName, type AgencyName } from "./read-agency-name";
import { readAgencyType } from "./read-agency-type";

/** Who a document is by. */
export interface DocumentAgency extends Pick<AgencyName, "type" | "name"> {
  /** As the agency sheet says; "" where it does not or where there is none. */
  readonly district: string;
  readonly province: string;
  readonly website: string;
}

const LONGEST_LINE = 160;

/**
 * The agency of a document: as its agency sheet says, else the one that most of its title lines name. null where
 * neither says it, or where two are named equally often.
 */
export function documentAgency(document: ReportDocument, sheet: AgencyReading | null): DocumentAgency | null {
  const named = namedInSheet(sheet) ?? namedInTitles(document);
  if (named === null) return null;
  const { district, province, website } = sheet ?? {};
  return { ...named, district: district ?? "", province: province ?? "", website: website ?? "" };
}

function namedInSheet(sheet: AgencyReading | null): Pick<AgencyName, "type" | "name"> | null {
  const name = sheet?.name ?? "";
  const whole = readAgencyName(name);
  if (whole !== null) return { type: whole.type, name: whole.name };
  const type = readAgencyType(sheet?.type ?? "");
  return type === null || type === "อื่น ๆ" || foldText(name) === "" ? null : { type, name };
}

function namedInTitles(document: ReportDocument): Pick<AgencyName, "type" | "name"> | null {
  const counts = new Map<string, { readonly named: AgencyName; readonly count: number }>();
  for (const { pieces } of textBlocks(document)) {
    for (const { text } of pieces) {
      const named = text.length > LONGEST_LINE ? null : readAgencyName(text);
      if (named === null) continue;
      const key = `${named.type}${foldText(named.name)}`;
      counts.set(key, { named, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first === undefined || first.count === second?.count
    ? null
    : { type: first.named.type, name: first.named.name };
}
