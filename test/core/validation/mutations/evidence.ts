import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import { cellsOf, withValue, type CellPlace } from "../../../support/clean/places";
import type { Mutation } from "./mutation";

export const EVIDENCE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "evidence-duplicate": {
    put(sheets, pick) {
      const [first, ...others] = evidenceIn(sheets);
      const place = pick(others);
      return { sheets: withValue(sheets, place, first?.value ?? null), place };
    },
  },
  "evidence-foreign-domain": putEvidence("https://www.huaitoei.go.th/ita/1"),
  "evidence-last-year": putEvidence("https://www.example.go.th/ita/2558/o43.pdf"),
  "evidence-malformed": putEvidence("http//www.example.go.th/ita/new"),
  "evidence-missing": putEvidence(null),
};

function evidenceIn(sheets: readonly SheetSource[]): readonly CellPlace[] {
  return cellsOf(sheets, "department", "evidence").filter(({ value }) => value !== null);
}

function putEvidence(value: string | null): Mutation {
  return {
    put(sheets, pick) {
      const place = pick(evidenceIn(sheets));
      return { sheets: withValue(sheets, place, value), place };
    },
  };
}
