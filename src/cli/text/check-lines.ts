import type { PlainReport } from "../../app/check-workbook";
import type { Framework } from "../../core/frameworks/schema";
import { rangeToA1 } from "../../core/sheet/range-ref";
import type { Severity } from "../../core/validation/finding";
import { findingMessage, placeText, ruleName } from "../../messages/finding-message";
import { severityWord } from "../../messages/words";
import type { Speaking } from "../speaking";
import { scoreLines } from "./score-lines";
import { yearLines } from "./year-lines";

/** A checked file in lines: what it is, what was read, the score, and the findings by rule. */
export function checkLines(path: string, report: PlainReport, speaking: Speaking): readonly string[] {
  const { out } = speaking;
  const { workbook, document, missingDepartments } = report;
  return [
    out("file", { path }),
    ...aboutLines(report, speaking),
    out("tables", { count: document.tables.length }),
    ...document.tables.map(
      ({ sheet, range, rows }) => `  ${out("table", { sheet, range: rangeToA1(range), rows: rows.length })}`,
    ),
    ...(workbook.otherSheets.length === 0 ? [] : [out("otherSheets", { sheets: workbook.otherSheets.join(", ") })]),
    ...workbook.unread.map(({ sheet, cells, limit }) => out("unreadSheet", { sheet, cells, limit })),
    ...(missingDepartments.length === 0
      ? []
      : [out("missingDepartments", { departments: missingDepartments.join(", ") })]),
    ...findingLines(report, speaking),
  ];
}

function aboutLines(report: PlainReport, speaking: Speaking): readonly string[] {
  const { out } = speaking;
  const { framework, yearChoice, score } = report;
  return [
    agencyLine(report, out),
    yearsLine(report, out),
    ...yearLines(yearChoice, speaking),
    ...(framework === null ? [] : resultLines(score, framework, speaking)),
  ];
}

function yearsLine({ assessedYear, planYear, round }: PlainReport, out: Speaking["out"]): string {
  if (assessedYear === null) return out("yearUnknown");
  if (planYear === null) return out("assessedYearAlone", { assessed: assessedYear, round });
  return out("years", { assessed: assessedYear, plan: planYear, round });
}

/** Without a score a provisional year is still said to be one. */
function resultLines(score: PlainReport["score"], framework: Framework, speaking: Speaking): readonly string[] {
  if (score !== null) return scoreLines(score, framework, speaking);
  return framework.status === "provisional" ? [speaking.out("provisional", { year: framework.fiscalYear })] : [];
}

function agencyLine({ workbook }: PlainReport, out: Speaking["out"]): string {
  const agency = workbook.agency?.name ?? null;
  return agency === null ? out("noAgency") : out("agency", { agency });
}

function findingLines({ findings }: PlainReport, { out, language }: Speaking): readonly string[] {
  if (findings.length === 0) return [out("noFindings")];
  const having = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return [
    out("findings", {
      count: findings.length,
      errors: having("error"),
      warnings: having("warning"),
      infos: having("info"),
    }),
    ...rules.flatMap((rule) => {
      const own = findings.filter(({ ruleId }) => ruleId === rule);
      return [
        out("ruleCount", { rule: ruleName(rule, language), count: own.length }),
        ...own.map((finding) => {
          const severity = severityWord(finding.severity, language);
          const place = placeText(finding, language);
          return `  ${out("finding", { severity, place, message: findingMessage(finding, language) })}`;
        }),
      ];
    }),
  ];
}
