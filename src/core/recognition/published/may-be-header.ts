const PLAIN = "จฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสฬอฮคฆงะาโใไ";
const OPENING = new RegExp(`^[${PLAIN}](?:[${PLAIN}]|[ัิ-ู็-์](?=[ก-ฮ]))`, "u");
const NEVER = /^(?:[-–•*/]|[013-9๐๑๓-๙]|[2๒][0-46-9๐-๔๖-๙.)])/u;
/** What may stand before a year, which is left away from a header. */
const YEAR_OPENINGS = ["ปร", "ปี", "พศ"];

/**
 * Tells by two letters that a text is none of these headers, each given as `foldHeading` gives it; for most cells that is
 * much quicker than to fold them. The letters that begin what folding drops or changes, in การ, ของ, หรือ, และ and เเ,
 * say nothing. A text that passes may still be any other text.
 */
export function openingTest(headings: readonly string[]): (text: string) => boolean {
  const openings = new Set([...headings.map((heading) => heading.slice(0, 2)), ...YEAR_OPENINGS]);
  return (text) => {
    const opening = OPENING.exec(text)?.[0];
    return opening === undefined ? !NEVER.test(text) : openings.has(opening);
  };
}
