import { foldText } from "../thai/fold-text";

/** The district or the province of an agency as a text names it. Positions are UTF-16 units. */
export interface AgencyPlace {
  readonly kind: "district" | "province";
  readonly name: string;
  readonly from: number;
}

const PLACES = /(?:อำเภอ|อ\.)\s?([ก-๎]+?)(?:\s*(?:จังหวัด|จ\.)\s?([ก-๎]+))?(?![ก-๎])/gu;
const BEFORE = 80;

/** Districts and provinces of a text that stand right behind the agency's own name. */
export function agencyPlaces(text: string, ownName: string): readonly AgencyPlace[] {
  if (!text.includes("อำเภอ") && !text.includes("อ.")) return [];
  const own = foldText(ownName);
  return [...text.matchAll(PLACES)].flatMap((match): readonly AgencyPlace[] => {
    if (own === "" || !standsBehind(text.slice(Math.max(0, match.index - BEFORE), match.index), ownName, own))
      return [];
    const [whole, district = "", province = ""] = match;
    const end = match.index + whole.length;
    const places: AgencyPlace[] = [
      { kind: "district", name: district, from: match.index + whole.indexOf(district, whole.startsWith("อ.") ? 2 : 5) },
    ];
    if (province !== "") places.push({ kind: "province", name: province, from: end - province.length });
    return places;
  });
}

/** Folding is dear, so what stands there letter for letter is looked for first. */
function standsBehind(before: string, name: string, folded: string): boolean {
  const end = before.trimEnd();
  return end.endsWith(name) || foldText(end).endsWith(folded);
}
