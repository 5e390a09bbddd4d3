import { rangeFromA1 } from "../../../core/sheet/range-ref";
import type { HighlightLook, LookRule } from "../../../ports/sheet-look";
import { unescapeXml } from "../xml/escape-xml";
import type { XmlTag } from "../xml/scan-tags";
import { attributesIn } from "../xml/xml-element";
import { LOOK_LIMITS } from "./look-limits";
import { textConditions } from "./text-conditions";

interface OpenRule {
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: string[];
}

/**
 * Collects the conditional formats of a sheet part that ask for texts in cells, tag by tag. Rules of other kinds, and those
 * of several ranges, are left out. Source: ECMA-376-1, 18.3.1.18 and 18.3.1.10.
 */
export class RuleScan {
  private readonly found: { readonly priority: number; readonly rule: LookRule }[] = [];
  private range = "";
  private rule: OpenRule | null = null;
  private formulaStart = -1;
  private readonly xml: string;
  private readonly looks: readonly HighlightLook[];

  constructor(xml: string, looks: readonly HighlightLook[]) {
    this.xml = xml;
    this.looks = looks;
  }

  /** The rules, the one that wins first. */
  rules(): readonly LookRule[] {
    return this.found.toSorted((a, b) => a.priority - b.priority).map(({ rule }) => rule);
  }

  visit(tag: XmlTag): void {
    if (tag.kind === "open") this.begin(tag);
    else if (tag.kind === "close") this.end(tag);
  }

  private begin({ local, attributes, end }: XmlTag): void {
    if (local === "conditionalFormatting") this.range = attributesIn(attributes).get("sqref") ?? "";
    else if (local === "cfRule") this.rule = { attributes: attributesIn(attributes), formulas: [] };
    else if (local === "formula") this.formulaStart = end;
  }

  private end({ local, start }: XmlTag): void {
    if (local === "cfRule") this.close();
    else if (local === "formula") this.rule?.formulas.push(unescapeXml(this.xml.slice(this.formulaStart, start)));
  }

  private close(): void {
    const { rule } = this;
    this.rule = null;
    if (rule?.attributes.get("type") !== "expression" || this.found.length >= LOOK_LIMITS.rules) return;
    const range = rangeFromA1(this.range);
    const conditions = textConditions(rule.formulas.join(""));
    const look = this.looks[Number(rule.attributes.get("dxfId"))];
    if (range === null || conditions === null || look === undefined) return;
    this.found.push({ priority: Number(rule.attributes.get("priority") ?? "0"), rule: { range, conditions, look } });
  }
}
