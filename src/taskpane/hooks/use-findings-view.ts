import { useMemo } from "react";
import { foldText } from "../../core/thai/fold-text";
import type { Finding } from "../../core/validation/finding";
import { findingMessage, placeText, ruleName } from "../../messages/finding-message";
import type { Language } from "../../ports/preferences";
import { viewFindings, type FindingFilter, type FindingsView } from "../state/check/view-findings";
import { useWording } from "./use-wording";

export interface FilteredFindings {
  readonly view: FindingsView;
  /** How many findings another filter would show. */
  readonly countOf: (filter: FindingFilter) => number;
}

/** The findings that a filter lets through. The text of each is folded once, when the first text is searched. */
export function useFindingsView(findings: readonly Finding[], filter: FindingFilter): FilteredFindings {
  const { language } = useWording();
  const foldedText = useMemo(() => rememberedText(language), [language]);
  const view = useMemo(() => viewFindings(findings, filter, foldedText), [findings, filter, foldedText]);
  return { view, countOf: (other) => viewFindings(findings, other, foldedText).hits.length };
}

function rememberedText(language: Language): (finding: Finding) => string {
  const texts = new WeakMap<Finding, string>();
  return (finding) => {
    const known = texts.get(finding);
    if (known !== undefined) return known;
    const said = [ruleName(finding.ruleId, language), findingMessage(finding, language), placeText(finding, language)];
    const text = [...said, finding.rowTitle ?? ""].map(foldText).join("\n");
    texts.set(finding, text);
    return text;
  };
}
