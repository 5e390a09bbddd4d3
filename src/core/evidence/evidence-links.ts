import { keepLast } from "../document/keep-last";

/** One link as typed in a text. */
export interface EvidenceLink {
  readonly typed: string;
  /** UTF-16 units from the start of the text. */
  readonly from: number;
  /** In small letters, without a port; "www.klong5.go.th". */
  readonly host: string;
  /** What stands after the host, as people read it; "" where nothing does. */
  readonly path: string;
  /** The same for every way to type the link: without scheme, www. and a slash at the end. */
  readonly key: string;
}

/** A link with its scheme, with www., or a bare name under a domain that people use. Names of files may be Thai. */
const LINK =
  /(?:https?:\/\/|www\.|(?<![\w.@/-])(?=[a-z0-9.-]{1,120}\.(?:th|com|net|org|gl|ly|be|me|ee|ms)(?:[/\s]|$)))[^\s<>"'()ก-๛/]+(?:\/[^\s<>"'()]*)?/giu;
const AFTER_LINK = /[.,;:]+$/u;

/** Every link of a text, in order. A text without any gives none; what is typed wrong may be none. */
export const evidenceLinks = keepLast(linksIn);

function linksIn(text: string): readonly EvidenceLink[] {
  if (!text.includes(".")) return [];
  return [...text.matchAll(LINK)].flatMap(({ 0: match, index }) => {
    const typed = match.replace(AFTER_LINK, "");
    const bare = typed.replace(/^https?:\/\//iu, "");
    const [host = ""] = bare.toLowerCase().split(/[/?#:]/u);
    const path = readable(bare.slice(host.length).replace(/^:\d+/u, ""));
    const key = `${host.replace(/^www\./u, "")}${path.replace(/\/+$/u, "")}`;
    return host.includes(".") ? [{ typed, from: index, host, path, key }] : [];
  });
}

/** The percent signs of Thai letters undone; a path that holds other ones stays as typed. */
function readable(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
