import type { AgencyType } from "./agency-type";

/** A way to write the kind of an agency before its name. */
export interface AgencyNameForm {
  readonly type: AgencyType;
  readonly form: "full" | "short" | "misspelt";
  /** Anchored at the start. */
  readonly pattern: RegExp;
}

/** Longer forms first. The misspelt ones stand in published reports. */
export const AGENCY_NAME_FORMS: readonly AgencyNameForm[] = [
  { type: "อบต.", form: "full", pattern: /^องค์การ\s?บริหาร\s?ส่วน\s?ตำบล/u },
  { type: "อบจ.", form: "full", pattern: /^องค์การ\s?บริหาร\s?ส่วน\s?จังหวัด/u },
  { type: "ทต.", form: "full", pattern: /^เทศบาล\s?ตำบล/u },
  { type: "ทม.", form: "full", pattern: /^เทศบาล\s?เมือง/u },
  { type: "ทน.", form: "full", pattern: /^เทศบาล\s?นคร/u },
  { type: "อบต.", form: "misspelt", pattern: /^(?:องค์กร\s?บริหาร\s?(?:ส่วน\s?)?|องค์การ\s?บริหาร\s?)ตำบล/u },
  { type: "อบจ.", form: "misspelt", pattern: /^(?:องค์กร\s?บริหาร\s?(?:ส่วน\s?)?|องค์การ\s?บริหาร\s?)จังหวัด/u },
  { type: "อบต.", form: "short", pattern: /^อ\.?\s?บ\.?\s?ต(?:\.|(?=[\sก-ฮเ-ไ]))/u },
  { type: "อบจ.", form: "short", pattern: /^อ\.?\s?บ\.?\s?จ(?:\.|(?=[\sก-ฮเ-ไ]))/u },
  { type: "ทต.", form: "short", pattern: /^ท\.?\s?ต(?:\.|(?=\s))/u },
  { type: "ทม.", form: "short", pattern: /^ท\.?\s?ม(?:\.|(?=\s))/u },
  { type: "ทน.", form: "short", pattern: /^ท\.?\s?น(?:\.|(?=\s))/u },
];
