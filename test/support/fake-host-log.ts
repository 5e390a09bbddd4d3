import type { CheckReport } from "../../src/app/check-workbook";
import type { CompileRequest } from "../../src/app/prepare-summary";
import type { SetRequest } from "../../src/app/insert-set";
import type { Acknowledgement } from "../../src/core/check-settings/check-settings";
import type { Finding } from "../../src/core/validation/finding";
import type { CellEdit } from "../../src/core/validation/fixes/cell-edit";
import type { RuleRequest } from "../../src/core/validation/rule-context";
import type { WantedSheet } from "../../src/app/insert-one";
import type { Agency } from "../../src/core/agency/agency";
import type { ReportLayoutId } from "../../src/core/report/report-layout-id";
import type { DigitStyle } from "../../src/core/sheet/sheet-plan";
import type { Language } from "../../src/ports/preferences";
import type { MergePreview, MergeWish } from "../../src/app/preview-merge";
import type { ConflictChoices } from "../../src/core/merge/conflict-choice";
import type { CarryPreview, CarryWish } from "../../src/app/preview-carry";
import type { DistributionPreview } from "../../src/app/preview-distribution";
import type { Product, PublishChoice } from "../../src/taskpane/state/publish/publish-state";

/** What a fake host was asked for, in order. */
export function emptyLog() {
  return {
    insert: [] as SetRequest[],
    check: [] as RuleRequest[],
    compile: [] as CompileRequest[],
    files: [] as string[],
    preview: [] as CarryWish[],
    carry: [] as { readonly wish: CarryWish; readonly shown: CarryPreview }[],
    distribute: [] as DistributionPreview[],
    publication: [] as PublishChoice[],
    make: [] as { readonly product: Product; readonly choice: PublishChoice }[],
    returned: [] as string[],
    mergePreview: [] as MergeWish[],
    merge: [] as { readonly wish: MergeWish; readonly choices: ConflictChoices; readonly shown: MergePreview }[],
    plan: [] as (readonly Finding[])[],
    apply: [] as (readonly CellEdit[])[],
    undo: [] as (readonly CellEdit[])[],
    acknowledge: [] as { readonly findings: readonly Finding[]; readonly reason: string }[],
    withdraw: [] as Acknowledgement[],
    rules: [] as string[],
    report: [] as { readonly report: CheckReport; readonly language: Language }[],
    one: [] as { readonly request: SetRequest; readonly wanted: WantedSheet }[],
    start: [] as string[],
    digits: [] as DigitStyle[],
    layouts: [] as ReportLayoutId[],
    frameworks: [] as number[],
    paneDigits: [] as DigitStyle[],
    agencies: [] as Agency[],
    select: [] as string[],
    languages: [] as Language[],
  };
}
