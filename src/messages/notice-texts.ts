import type { FindingsTexts } from "../core/templates/plan-findings";
import type { Language } from "../ports/preferences";
import { reportMessagesFor } from "./report-messages";

/** A notice in place of findings: why a command did not do its work, and what to do. */
export function noticeTexts(notes: readonly string[], language: Language): FindingsTexts {
  return {
    heading: reportMessagesFor(language)("noticeHeading"),
    notes,
    headers: findingsHeaders(language),
    lines: [],
  };
}

/** The headers of the findings sheet. */
export function findingsHeaders(language: Language): FindingsTexts["headers"] {
  const say = reportMessagesFor(language);
  return { severity: say("severity"), rule: say("rule"), place: say("place"), message: say("message") };
}
