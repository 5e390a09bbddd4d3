import type { PublishedValue } from "../../../recognition/published/published-row";
import { measureWords } from "../../../lists/measure-words";
import { withoutListMarker } from "../../../lists/list-marker";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const SHORTEST = 15;
const FUTURE = /^(?:จะ|กำลังจะ|มีแผนจะ|มีแผนที่จะ|วางแผนจะ|อยู่ระหว่างวางแผน)(?:ดำเนิน|จัด|เผยแพร่|ประชุม|อบรม|ปรับปรุง|แต่งตั้ง|ทำ)/u;

export const resultIsPlan = defineRule({
  id: "result-is-plan",
  severity: "warning",
  group: "sense",
  messageIds: ["same-as-steps", "future"],
  basis: "The result column says what was done, not what is to be done.",

  check: (_, report) => ({
    row({ values: { result, steps, measure } }, { kind, sheet }) {
      const at = result?.cells[0]?.at;
      if (kind !== "report" || result === undefined || at === undefined) return;
      const place = { sheet, at };
      if (FUTURE.test(withoutListMarker(result.text))) {
        report({ messageId: "future", ...place, data: { actual: quoted(result.text) } });
        return;
      }
      const words = measureWords(result.text);
      // A result that is the measure itself is copied-result's.
      if (words.length < SHORTEST || !isOnly(words, steps, measure)) return;
      report({ messageId: "same-as-steps", ...place });
    },
  }),
});

/** Whether a result is the steps and not the measure too. */
function isOnly(words: string, steps: PublishedValue | undefined, measure: PublishedValue | undefined): boolean {
  return words === wordsOf(steps) && words !== wordsOf(measure);
}

function wordsOf(value: PublishedValue | undefined): string {
  return measureWords(value?.text ?? "");
}
