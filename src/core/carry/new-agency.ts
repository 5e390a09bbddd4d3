import type { Agency } from "../agency/agency";
import type { AgencyType } from "../agency/agency-type";
import { readAgencyName } from "../agency/read-agency-name";
import { readAgencyType } from "../agency/read-agency-type";
import type { AgencyReading } from "../recognition/agency-reading";
import type { RecognisedTables } from "../recognition/published/recognise-tables";
import { textOf } from "../sheet/cell-value";

/** What the person says of the agency; null for what they do not say. */
export interface AskedAgency {
  readonly name: string | null;
  readonly type: AgencyType | null;
  readonly district: string | null;
  readonly province: string | null;
}

type OldAgency = Pick<AgencyReading, "name" | "type" | "district" | "province" | "website">;

const NOBODY: OldAgency = { name: null, type: null, district: null, province: null, website: null };

/**
 * The agency of the new workbook: as the person says, else as its own agency sheet does, else as an old one, else the one
 * local body that lines of the old documents name. What nobody says is "", and the type อื่น ๆ.
 */
export function newAgency(asked: AskedAgency, own: AgencyReading | null, tables: readonly RecognisedTables[]): Agency {
  const listed = tables.find(({ workbook }) => workbook.agency !== null)?.workbook.agency;
  const old = own ?? listed ?? agencyNamed(tables) ?? NOBODY;
  return {
    name: firstOf(asked.name, old.name),
    type: asked.type ?? readAgencyType(old.type ?? "") ?? "อื่น ๆ",
    district: firstOf(asked.district, old.district),
    province: firstOf(asked.province, old.province),
    website: firstOf(old.website),
  };
}

function firstOf(...texts: readonly (string | null)[]): string {
  return texts.find((text) => text !== null) ?? "";
}

function agencyNamed(tables: readonly RecognisedTables[]): OldAgency | null {
  const sheets = tables.flatMap(({ published }) => published);
  const cells = sheets.flatMap(({ unused }) => unused.flatMap((line) => line.cells));
  const found = cells.flatMap(({ value }) => readAgencyName(textOf(value)) ?? []);
  const [first] = found;
  const isOne = found.every(({ type, name }) => type === first?.type && name === first.name);
  return first === undefined || !isOne ? null : { ...NOBODY, type: first.type, name: first.name };
}
