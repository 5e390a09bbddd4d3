import type { FrameworkProblem } from "../../core/assessed-year/corrected-years";
import type { YearChoice } from "../../core/frameworks/choose-year";
import type { Framework } from "../../core/frameworks/schema";
import type { YearEvidence } from "../../core/frameworks/year-hints";
import { correctionMessage } from "../../messages/correction-message";
import type { Language } from "../../ports/preferences";
import { shortened } from "../shortened";

/** Texts that say the same year over and over would drown the rest. */
const MOST_EVIDENCE = 5;

/** Which framework was used, for machines. The year is BE. */
export function frameworkJson({ fiscalYear, revision, status }: Framework) {
  return { fiscalYear, revision, status };
}

/** Why a year was chosen or not, for machines. Years are BE. */
export function yearChoiceJson(choice: YearChoice) {
  switch (choice.kind) {
    case "chosen":
      return {
        kind: choice.kind,
        year: choice.framework.fiscalYear,
        by: choice.by,
        evidence: evidenceJson(choice.evidence),
      };
    case "unknown-year":
      return { kind: choice.kind, year: choice.year, known: choice.known, evidence: evidenceJson(choice.evidence) };
    case "undecided":
      return {
        kind: choice.kind,
        candidates: choice.candidates.map(({ year, isKnown, evidence }) => ({
          ...{ year, isKnown },
          evidence: evidenceJson(evidence),
        })),
      };
  }
}

function evidenceJson(evidence: readonly YearEvidence[]) {
  return evidence
    .slice(0, MOST_EVIDENCE)
    .map(({ reason, text }) => ({ reason, ...(text !== "" && { text: shortened(text) }) }));
}

/** What is wrong in a sheet that corrects a framework, for machines. */
export function frameworkProblemJson(problem: FrameworkProblem, language: Language) {
  const { sheet, cell, code, value } = problem;
  return { sheet, cell, code, value, message: correctionMessage(problem, language) };
}
