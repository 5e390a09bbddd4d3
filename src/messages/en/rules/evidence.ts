import type { EVIDENCE_TH } from "../../th/rules/evidence";

type Source = typeof EVIDENCE_TH;

export const EVIDENCE_EN = {} as const satisfies {
  readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>>;
};
