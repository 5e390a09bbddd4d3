import type { TEXT_TH } from "../../th/rules/text";

type Source = typeof TEXT_TH;

export const TEXT_EN = {} as const satisfies {
  readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>>;
};
