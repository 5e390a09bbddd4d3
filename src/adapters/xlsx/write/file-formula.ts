/** Functions newer than the file format: in the file they carry a prefix. Source: [MS-XLSX] 2.2.2, future functions. */
const FUTURE_FUNCTIONS = [
  "CONCAT",
  "DAYS",
  "IFNA",
  "IFS",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SWITCH",
  "TEXTJOIN",
  "XLOOKUP",
  "XOR",
];
const FUTURE_CALL = new RegExp(String.raw`(?<![\w.])(${FUTURE_FUNCTIONS.join("|")})(?=\()`, "gu");
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;

/** A formula as a person types it ("=IFS(…)") in the form that the file keeps ("_xlfn.IFS(…)"). Quoted text stays. */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/u, "")
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(FUTURE_CALL, "_xlfn.$1")))
    .join("");
}
