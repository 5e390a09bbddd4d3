import { FRAMEWORKS } from "../core/frameworks";
import type { Framework } from "../core/frameworks/schema";
import { SAMPLE_ASSESSED_YEAR } from "../core/samples/data/sample-agency";
import { planSample } from "../core/samples/plan-sample";
import { markerFormula } from "../core/sheet/sheet-marker";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { removeFrom, type RemovePlannedOutcome } from "./remove-planned";

export type SampleOutcome =
  | { readonly kind: "inserted"; readonly inserted: readonly string[] }
  /** The workbook has standard sheets, by title: a sample among them would be taken for the agency's own. */
  | { readonly kind: "occupied"; readonly sheets: readonly string[] }
  | Trouble;

/** Inserts the sheets of a made-up agency, filled in, into a workbook without standard sheets. */
export async function insertSample(workbook: WorkbookReader & WorkbookWriter): Promise<SampleOutcome> {
  const survey = await workbook.survey();
  if (survey.kind === "trouble") return survey;
  const own = survey.sheets.filter(({ marker }) => marker !== null).map(({ name }) => name);
  if (own.length > 0) return { kind: "occupied", sheets: own };
  const plans = planSample(
    sampleFramework(),
    survey.sheets.map(({ name }) => name),
  );
  const written = await workbook.insert(plans, "start");
  return written.kind === "trouble" ? written : { kind: "inserted", inserted: plans.map(({ title }) => title) };
}

/** Takes the sample's sheets out again, those that are as they came: what somebody typed in stays and is listed. */
export async function removeSample(workbook: WorkbookReader & WorkbookWriter): Promise<RemovePlannedOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const marked = sheets.filter(({ marker }) => marker !== null).map(({ name }) => name);
  const taken = sheets.map(({ name }) => name).filter((name) => !marked.includes(name));
  const plans = planSample(sampleFramework(), taken);
  const planned = sheets.flatMap(({ id, marker }) => {
    const plan = plans.find((own) => marker !== null && markerFormula(own.marker) === markerFormula(marker));
    return plan === undefined ? [] : [{ id, plan }];
  });
  return removeFrom(workbook, sheets, planned);
}

function sampleFramework(): Framework {
  const framework = FRAMEWORKS.find(({ fiscalYear }) => fiscalYear === SAMPLE_ASSESSED_YEAR);
  if (framework === undefined) throw new Error("The sample's year has no framework");
  return framework;
}
