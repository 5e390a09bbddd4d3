// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const EVIDENCE_TH = {} as const;
