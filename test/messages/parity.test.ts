import { RULES } from "../../src/core/validation/rules";
import * as rulesTh from "../../src/messages/th/rules";
import { AREAS, textsOf } from "./message-areas";

/** Texts that are names or numbers alone and so hold no Thai letter. */
const WITHOUT_THAI = new Set([
  "home.HOME.instruments",
  "insert.INSERT.scoreLabel",
  "check-screen.CHECK_SCREEN.group",
  "check-screen.CHECK_SCREEN.position",
  "check-screen.CHECK_SCREEN.severityCount",
  "compile.COMPILE.statusCount",
  "cli.CLI.finding",
  "indicators.INDICATORS.indicatorName",
  "indicators.INDICATORS.itemName",
  "carry-screen.CARRY_SCREEN.measure",
  "carry-screen.CARRY_SCREEN.table",
  "merge-screen.MERGE_SCREEN.before",
  "merge-screen.MERGE_SCREEN.filledIn",
  "merge-screen.MERGE_SCREEN.measure",
  "cli-carry.CLI_CARRY.row",
  "cli-carry.CLI_CARRY.unusedLine",
  "cli.CLI.ruleCount",
  "cli-fix.CLI_FIX.rule",
  "cli-report.CLI_REPORT.laterRow",
  "publish-screen.PUBLISH_SCREEN.laterRow",
  "cli-report.CLI_REPORT.measure",
]);

describe.each(Object.entries(AREAS))("the messages of %s", (area, [thai, english]) => {
  const th = textsOf(thai, area);
  const en = textsOf(english, area);

  it("have the same keys in both languages", () => {
    expect([...en.keys()]).toEqual([...th.keys()]);
  });

  it("have the same holes in both languages", () => {
    expect([...en].map(([key, text]) => [key, holesOf(text)])).toEqual(
      [...th].map(([key, text]) => [key, holesOf(text)]),
    );
  });

  it("are never empty, padded or loud", () => {
    for (const text of [...th.values(), ...en.values()]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(text.replace(/![{A-Z]/gu, "")).not.toContain("!"); // Sheet!A1 is a place, not a shout
    }
  });

  it("are Thai in Thai and not in English", () => {
    const notThai = [...th].filter(([, text]) => !/[\u0E01-\u0E5B]/u.test(text)).map(([key]) => key);
    expect(notThai.filter((key) => !WITHOUT_THAI.has(key))).toEqual([]);
    const sentences = area === "cli-help" ? [] : [...en.values()];
    expect(sentences.filter((text) => /[\u0E01-\u0E4E]{2}/u.test(text.replaceAll("ห้วยเตย", "")))).toEqual([]);
  });
});

it("every rule has a name and a sentence for each of its messages, and nothing else", () => {
  const texts: Readonly<Record<string, object>> = rulesTh.RULES_TH;
  expect(Object.keys(texts).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { id, messageIds } of RULES) {
    expect(Object.keys(texts[id] ?? {}).sort()).toEqual(["name", ...messageIds].sort());
  }
});

/** The holes without the words that English grammar chooses by them. */
function holesOf(text: string): readonly string[] {
  return [...new Set([...text.replace(/\{\w+\|[^}]*\}/gu, "").matchAll(/\{[^}]*\}/gu)].map(([hole]) => hole))].sort();
}
