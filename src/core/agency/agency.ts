import type { AgencyType } from "./agency-type";

/** The body that is assessed. Texts that are not known are "". */
export interface Agency {
  /** The name without the words of its type: คลองห้า, not อบต.คลองห้า. */
  readonly name: string;
  readonly type: AgencyType;
  readonly district: string;
  readonly province: string;
  /** The agency's own website, where evidence links are expected to point. */
  readonly website: string;
}
