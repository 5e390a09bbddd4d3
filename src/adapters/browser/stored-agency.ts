import type { Agency } from "../../core/agency/agency";
import { readAgencyType } from "../../core/agency/read-agency-type";

const LONGEST_TEXT = 500;

/** The agency that a stored text says; null for a text that is none of ours or was changed. */
export function readAgency(text: string): Agency | null {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ["name", "type", "district", "province", "website"].map((key) => fields.get(key));
  const [name, typeWord, district, province, website] = texts.filter(isShortText);
  const type = typeWord === undefined ? null : readAgencyType(typeWord);
  if (
    name === undefined ||
    district === undefined ||
    province === undefined ||
    website === undefined ||
    type === null
  ) {
    return null;
  }
  return { name, type, district, province, website };
}

function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
