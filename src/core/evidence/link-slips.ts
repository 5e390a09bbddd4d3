/** What is wrong with a link, and what it should say. */
export interface LinkSlip {
  readonly kind: "local-path" | "full-width" | "scheme" | "space" | "dot" | "host";
  /** The part of the text that is wrong, in UTF-16 units from its start. */
  readonly from: number;
  readonly length: number;
  /** What belongs there; null where nobody can tell. */
  readonly text: string | null;
  /** Whether nothing else can have been meant. */
  readonly isCertain: boolean;
}

/** A link is not longer; a paragraph need not be searched. */
const LONGEST = 2_000;
const LOCAL_PATH = /(?<![A-Za-z0-9])(?:[A-Za-z]:[\\/](?!\/)|\\\\[\w.-]+\\|file:\/\/)/u;
const FULL_WIDTH = /[\uFF01-\uFF5E]/u;
const FULL_WIDTH_OFFSET = 0xfee0;
/** "http" and whatever signs follow it, at the beginning of a word. */
const SCHEME =
  /(?<![\w./=&?%-])(?:ht{1,3}p{1,2}|t{1,2}p(?=s?:\/\/))(s{0,2})(?:\s?[:;]{0,2}\s?[/\\]{1,3}[:;]?|[:;]{1,2})\s?(?=[a-z0-9])/iu;
const GOOD_SCHEME = /^https?:\/\/$/iu;
/** A dot beside a space, or a space before the next part of the name, inside the name of a site. */
const SPACED_HOST =
  /(?:(?<=https?:\/\/)|www)[a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,4}(?:\s+\.\s*|\.\s+)(?!www\.|https?:)(?=[a-z0-9-]{1,60}[./]|(?:th|com|org|net)(?![a-z]))/iu;
const SPACED_PATH =
  /(?:https?:\/\/|www\.)[^\sก-๛]+\/[^\sก-๛]*(\s+)(?!https?:|www\.)[^\sก-๛]*(?:\/|\.(?:pdf|jpe?g|png|docx?|xlsx?|html?|php)(?![a-z]))/iu;
const NO_DOT_AFTER_WWW = /(?<![\w./-])www(?:,\s?|(?=[a-z0-9-]{3,60}\.[a-z]))/iu;
const NO_DOT_IN_DOMAIN = /(?:https?:\/\/|www\.)[a-z0-9.-]{1,100}?\.(go|or|ac|co|in)(,|)th(?![a-z0-9.-])/iu;
const NO_DOMAIN = /https?:\/\/[a-z0-9-]{1,60}(?=[/\s]|$)/iu;

/** The first slip in the links of a text, or null. A text without any sign of a link has none. */
export function linkSlip(text: string): LinkSlip | null {
  if (text.length > LONGEST) return null;
  return localPath(text) ?? fullWidth(text) ?? scheme(text) ?? space(text) ?? dot(text) ?? host(text);
}

function localPath(text: string): LinkSlip | null {
  const match = LOCAL_PATH.exec(text);
  if (match === null) return null;
  return { kind: "local-path", from: match.index, length: match[0].length, text: null, isCertain: false };
}

/** The whole word, if it is a link once its letters are narrow. */
function fullWidth(text: string): LinkSlip | null {
  if (!FULL_WIDTH.test(text)) return null;
  for (const { 0: word, index } of text.matchAll(/[^\sก-๛]+/gu)) {
    const narrow = word.replace(/[\uFF01-\uFF5E]/gu, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
    );
    if (narrow === word || !/^(?:https?:\/\/|www\.)/iu.test(narrow)) continue;
    return { kind: "full-width", from: index, length: word.length, text: narrow, isCertain: true };
  }
  return null;
}

function scheme(text: string): LinkSlip | null {
  const match = SCHEME.exec(text);
  if (match === null || GOOD_SCHEME.test(match[0])) return null;
  const expected = match[1] === "" ? "http://" : "https://";
  return { kind: "scheme", from: match.index, length: match[0].length, text: expected, isCertain: true };
}

function space(text: string): LinkSlip | null {
  const host = SPACED_HOST.exec(text);
  if (host !== null) {
    const whole = host[0];
    return {
      kind: "space",
      from: host.index,
      length: whole.length,
      text: whole.replace(/\s/gu, ""),
      isCertain: false,
    };
  }
  const path = SPACED_PATH.exec(text);
  const gap = path?.[1] ?? "";
  if (path === null) return null;
  const from = text.indexOf(gap, path.index);
  return { kind: "space", from, length: gap.length, text: "", isCertain: false };
}

function dot(text: string): LinkSlip | null {
  const www = NO_DOT_AFTER_WWW.exec(text);
  if (www !== null) return { kind: "dot", from: www.index, length: www[0].length, text: "www.", isCertain: false };
  const domain = NO_DOT_IN_DOMAIN.exec(text);
  if (domain === null) return null;
  const [whole, second = "", sign = ""] = domain;
  const length = second.length + sign.length + 2;
  const from = domain.index + whole.length - length;
  return { kind: "dot", from, length, text: `${second}.th`, isCertain: false };
}

function host(text: string): LinkSlip | null {
  const match = NO_DOMAIN.exec(text);
  if (match === null) return null;
  return { kind: "host", from: match.index, length: match[0].length, text: null, isCertain: false };
}
