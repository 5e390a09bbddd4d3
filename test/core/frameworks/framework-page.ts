import type { ItemList } from "../../../src/core/frameworks/items/schema";
import type { DocumentTemplate, Framework } from "../../../src/core/frameworks/schema";

/** The page of a year in docs/frameworks: every fact with its source and how sure it is, as lists. */
export function frameworkPage(framework: Framework, itemList: ItemList): string {
  const { fiscalYear, status, revision, retrieved } = framework;
  return [
    `# Framework of FY${String(fiscalYear)} (${framework.id})`,
    "Written from the data by a test; change the data, not this page.",
    list([`Status: ${status}`, `Revision: ${String(revision)}`, `Sources read on: ${retrieved}`]),
    "## Instruments",
    list(framework.instruments.map((each) => `${each.id} ${each.name}: ${String(each.weight)} (${sourced(each)})`)),
    "## Indicators",
    `Source: ${framework.indicatorsSource}`,
    list(
      framework.indicators.map(
        ({ number, name, aliases, instrument, confidence }) =>
          `${String(number)} ${[name, ...aliases].join(" / ")}: ${instrument} (${confidence})`,
      ),
    ),
    "## Scoring",
    list([
      `Formula: ${framework.scoring.formula} (${sourced(framework.scoring)})`,
      `Pass line: ${String(framework.passLine.value)} (${sourced(framework.passLine)})`,
    ]),
    "## Rating",
    `Source: ${sourced(framework.rating)}`,
    `Tests the parts of EIT: ${framework.rating.testsEitParts ? "yes" : "no"}`,
    list(framework.rating.rules.map(ruleLine)),
    ...questionLines(framework),
    ...itemLines(itemList),
    ...templateLines("Measures document", framework.templates.measures),
    ...templateLines("Report document", framework.templates.report),
    "## Calendar",
    list([
      `Assessment: ${framework.calendar.assessmentStarts ?? "unknown"} to ${framework.calendar.assessmentEnds ?? "unknown"}`,
      `Disclosure closes: ${framework.calendar.disclosureCloses ?? "unknown"}`,
      `Results: ${framework.calendar.resultsPublished ?? "unknown"}`,
      `Source: ${sourced(framework.calendar)}`,
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

interface Sourced {
  readonly source: string;
  readonly confidence: string;
}

function sourced({ source, confidence }: Sourced): string {
  return `${confidence}; ${source}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function ruleLine({ label, overallAtLeast, everyInstrumentAtLeast, confidence }: Framework["rating"]["rules"][number]) {
  const every = everyInstrumentAtLeast === null ? "" : `, every instrument at least ${String(everyInstrumentAtLeast)}`;
  return `${label}: overall at least ${String(overallAtLeast)}${every} (${confidence})`;
}

function itemLines({ source, isComplete, subIndicators, items }: ItemList): readonly string[] {
  return [
    "## Items",
    `Source: ${source}`,
    `List: ${isComplete ? "complete" : "incomplete"}`,
    ...(subIndicators.length === 0
      ? []
      : [list(subIndicators.map(({ code, name, confidence }) => `${code} ${name} (${confidence})`))]),
    list(items.map(itemLine)),
  ];
}

function itemLine({ code, title, subIndicator, confidence }: ItemList["items"][number]): string {
  const place = subIndicator === null ? "" : `${subIndicator}, `;
  return `${code} ${title ?? "title not found"} (${place}${confidence})`;
}

function questionLines({ questions }: Framework): readonly string[] {
  if (questions.length === 0) return ["## Questions", "Not found."];
  return [
    "## Questions",
    list(
      questions.map(({ instrument, prefix, count, indicators, ...origin }) => {
        const placed = indicators.map(({ code, indicator }) => `${code} in ${String(indicator)}`).join(", ");
        const codes = `${prefix}1 to ${prefix}${String(count)}`;
        return `${instrument} ${codes}${placed === "" ? "" : `: ${placed}`} (${sourced(origin)})`;
      }),
    ),
  ];
}

function templateLines(heading: string, template: DocumentTemplate | null): readonly string[] {
  if (template === null) return [`## ${heading}`, "Not found."];
  const covers = template.coversYear === 0 ? "the fiscal year itself" : "the year before";
  return [
    `## ${heading}`,
    list([
      `Item: ${template.item} (${template.itemConfidence})`,
      `Speaks of: ${covers} (${template.coversYearConfidence})`,
      `Columns: ${template.requiredColumns.map(({ header }) => header).join(" · ")}`,
      ...template.issues.map(({ number, text }) => `Issue ${String(number)}: ${text}`),
      `Source: ${sourced(template)}`,
    ]),
  ];
}
