import * as carryScreenEn from "../../src/messages/en/carry-screen";
import * as carryStatusEn from "../../src/messages/en/carry-status";
import * as checkEn from "../../src/messages/en/check";
import * as checkScreenEn from "../../src/messages/en/check-screen";
import * as cliEn from "../../src/messages/en/cli";
import * as cliCarryEn from "../../src/messages/en/cli-carry";
import * as cliDistributeEn from "../../src/messages/en/cli-distribute";
import * as cliErrorsEn from "../../src/messages/en/cli-errors";
import * as cliFixEn from "../../src/messages/en/cli-fix";
import * as cliHelpEn from "../../src/messages/en/cli-help";
import * as cliMergeEn from "../../src/messages/en/cli-merge";
import * as cliPublishEn from "../../src/messages/en/cli-publish";
import * as cliReportEn from "../../src/messages/en/cli-report";
import * as compileEn from "../../src/messages/en/compile";
import * as correctionsEn from "../../src/messages/en/corrections";
import * as distributeScreenEn from "../../src/messages/en/distribute-screen";
import * as exclusionsEn from "../../src/messages/en/exclusions";
import * as frameEn from "../../src/messages/en/frame";
import * as homeEn from "../../src/messages/en/home";
import * as indicatorsEn from "../../src/messages/en/indicators";
import * as insertEn from "../../src/messages/en/insert";
import * as layoutNamesEn from "../../src/messages/en/layout-names";
import * as mergeReasonsEn from "../../src/messages/en/merge-reasons";
import * as publishScreenEn from "../../src/messages/en/publish-screen";
import * as mergeScreenEn from "../../src/messages/en/merge-screen";
import * as reportEn from "../../src/messages/en/report";
import * as restoreEn from "../../src/messages/en/restore";
import * as rulesEn from "../../src/messages/en/rules";
import * as settingsScreenEn from "../../src/messages/en/settings-screen";
import * as startEn from "../../src/messages/en/start";
import * as troubleEn from "../../src/messages/en/trouble";
import * as wordsEn from "../../src/messages/en/words";
import * as workbenchEn from "../../src/messages/en/workbench";
import * as carryScreenTh from "../../src/messages/th/carry-screen";
import * as carryStatusTh from "../../src/messages/th/carry-status";
import * as checkTh from "../../src/messages/th/check";
import * as checkScreenTh from "../../src/messages/th/check-screen";
import * as cliTh from "../../src/messages/th/cli";
import * as cliCarryTh from "../../src/messages/th/cli-carry";
import * as cliDistributeTh from "../../src/messages/th/cli-distribute";
import * as cliErrorsTh from "../../src/messages/th/cli-errors";
import * as cliFixTh from "../../src/messages/th/cli-fix";
import * as cliHelpTh from "../../src/messages/th/cli-help";
import * as cliMergeTh from "../../src/messages/th/cli-merge";
import * as cliPublishTh from "../../src/messages/th/cli-publish";
import * as cliReportTh from "../../src/messages/th/cli-report";
import * as compileTh from "../../src/messages/th/compile";
import * as correctionsTh from "../../src/messages/th/corrections";
import * as distributeScreenTh from "../../src/messages/th/distribute-screen";
import * as exclusionsTh from "../../src/messages/th/exclusions";
import * as frameTh from "../../src/messages/th/frame";
import * as homeTh from "../../src/messages/th/home";
import * as indicatorsTh from "../../src/messages/th/indicators";
import * as insertTh from "../../src/messages/th/insert";
import * as layoutNamesTh from "../../src/messages/th/layout-names";
import * as mergeReasonsTh from "../../src/messages/th/merge-reasons";
import * as publishScreenTh from "../../src/messages/th/publish-screen";
import * as mergeScreenTh from "../../src/messages/th/merge-screen";
import * as reportTh from "../../src/messages/th/report";
import * as restoreTh from "../../src/messages/th/restore";
import * as rulesTh from "../../src/messages/th/rules";
import * as settingsScreenTh from "../../src/messages/th/settings-screen";
import * as startTh from "../../src/messages/th/start";
import * as troubleTh from "../../src/messages/th/trouble";
import * as wordsTh from "../../src/messages/th/words";
import * as workbenchTh from "../../src/messages/th/workbench";

/** Every file of messages in both languages. */
export const AREAS: Readonly<Record<string, readonly [thai: object, english: object]>> = {
  "settings-screen": [settingsScreenTh, settingsScreenEn],
  start: [startTh, startEn],
  indicators: [indicatorsTh, indicatorsEn],
  "carry-screen": [carryScreenTh, carryScreenEn],
  "carry-status": [carryStatusTh, carryStatusEn],
  check: [checkTh, checkEn],
  "check-screen": [checkScreenTh, checkScreenEn],
  cli: [cliTh, cliEn],
  "cli-carry": [cliCarryTh, cliCarryEn],
  "cli-distribute": [cliDistributeTh, cliDistributeEn],
  "cli-errors": [cliErrorsTh, cliErrorsEn],
  "cli-fix": [cliFixTh, cliFixEn],
  "cli-help": [cliHelpTh, cliHelpEn],
  "cli-merge": [cliMergeTh, cliMergeEn],
  "cli-publish": [cliPublishTh, cliPublishEn],
  "cli-report": [cliReportTh, cliReportEn],
  compile: [compileTh, compileEn],
  corrections: [correctionsTh, correctionsEn],
  "distribute-screen": [distributeScreenTh, distributeScreenEn],
  exclusions: [exclusionsTh, exclusionsEn],
  frame: [frameTh, frameEn],
  home: [homeTh, homeEn],
  insert: [insertTh, insertEn],
  "layout-names": [layoutNamesTh, layoutNamesEn],
  "merge-reasons": [mergeReasonsTh, mergeReasonsEn],
  "publish-screen": [publishScreenTh, publishScreenEn],
  "merge-screen": [mergeScreenTh, mergeScreenEn],
  report: [reportTh, reportEn],
  restore: [restoreTh, restoreEn],
  rules: [rulesTh, rulesEn],
  trouble: [troubleTh, troubleEn],
  words: [wordsTh, wordsEn],
  workbench: [workbenchTh, workbenchEn],
};

/** The texts of a file by their place in it, in order of the places. */
export function textsOf(value: unknown, path: string): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  const entries = Object.entries(value ?? {}).filter(([key]) => key !== "__esModule");
  return new Map(
    entries
      .flatMap(([key, inner]) => [...textsOf(inner, `${path}.${key.replace(/_(TH|EN)$/u, "")}`)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
