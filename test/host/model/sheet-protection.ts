/** A sheet's protection: the `allow…` options of Office.js and the password, "" for none. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}
