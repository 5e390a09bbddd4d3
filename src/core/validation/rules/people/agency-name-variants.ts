import type { AgencyType } from "../../../agency/agency-type";
import { AGENCY_TYPES } from "../../../agency/agency-types";
import { agencyMentions, mentionKind, type AgencyMention } from "../../../agency/agency-mention";
import { agencyPlaces, type AgencyPlace } from "../../../agency/agency-places";
import { documentAgency, type DocumentAgency } from "../../../agency/document-agency";
import type { DocumentText } from "../../../document/document-text";
import type { CellRef } from "../../../sheet/cell-ref";
import { foldText } from "../../../thai/fold-text";
import { pieceAt, textBlocks } from "../../../titles/text-block";
import type { Fix } from "../../finding";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

type Messages = "type" | "no-such-body" | "training-slip" | "own-name" | "district" | "province";

const NO_SUCH_BODY = /องค์(?:การ|กร)\s?บริหาร\s?ส่วน\s?ท้องถิ่น/gu;
const TRAINING = /อบรม\.\s?/gu;
const PLACE_WORD = /^(?:อำเภอ|จังหวัด|อ\.|จ\.)\s*/u;
const MOST_CHOICES = 5;
const LOCAL_BODY = "องค์กรปกครองส่วนท้องถิ่น";

export const agencyNameVariants = defineRule({
  id: "agency-name-variants",
  severity: "error",
  group: "people",
  messageIds: ["type", "no-such-body", "training-slip", "own-name", "district", "province"],
  basis: "A document is by one body, whose name, district and province are the same wherever it names them.",

  check({ document, workbook }, report) {
    const own = documentAgency(document, workbook.agency);
    const places: PlacedName[] = own === null ? [] : blockPlaces(document, own);
    return {
      text(text) {
        reportMentions(text, own, report);
        reportNoSuchBody(text, own, report);
        if (own === null) return;
        reportTraining(text, own, report);
        if (text.place === "cell") {
          for (const place of agencyPlaces(text.text, own.name)) {
            places.push({ ...place, sheet: text.sheet, at: text.at, text: text.text });
          }
        }
      },
      end() {
        if (own === null) return;
        reportPlaces(places, "district", own.district, report);
        reportPlaces(places, "province", own.province, report);
      },
    };
  },
});

type PlacedName = AgencyPlace & { readonly sheet: string; readonly at: CellRef; readonly text: string };

/** Title lines wrap between the agency's name and its district, so whole blocks are read. */
function blockPlaces(document: Parameters<typeof textBlocks>[0], own: DocumentAgency): PlacedName[] {
  return textBlocks(document).flatMap((block) =>
    agencyPlaces(block.text, own.name).flatMap((place): readonly PlacedName[] => {
      const piece = pieceAt(block, place.from);
      if (piece === null) return [];
      return [{ ...place, from: place.from - piece.start, sheet: block.sheet, at: piece.at, text: piece.text }];
    }),
  );
}

function reportMentions(text: DocumentText, own: DocumentAgency | null, report: Report<Messages>): void {
  for (const mention of agencyMentions(text.text)) {
    if (mention.form === "misspelt") reportType(text, mention, report);
    if (own !== null && mentionKind(mention, text.text, own) === "variant") reportName(text, mention, own, report);
  }
}

function reportType(text: DocumentText, { type, from, to }: AgencyMention, report: Report<Messages>): void {
  const right = fullType(type);
  const data = { actual: quoted(text.text.slice(from, to)), right };
  report({ messageId: "type", ...placeOf(text), data, fix: edit(text, from, to - from, right) });
}

function reportName(
  text: DocumentText,
  { run, nameFrom }: AgencyMention,
  own: DocumentAgency,
  report: Report<Messages>,
) {
  const suggestions = [edit(text, nameFrom, run.length, own.name)];
  report({ messageId: "own-name", ...placeOf(text), data: { actual: quoted(run), own: own.name }, suggestions });
}

/** A body of no kind: the words of one kind and of all of them mixed up. */
function reportNoSuchBody(text: DocumentText, own: DocumentAgency | null, report: Report<Messages>): void {
  if (!text.text.includes("ท้องถิ่น")) return;
  const choices = [...(own === null ? [] : [fullType(own.type)]), LOCAL_BODY];
  for (const { index, 0: actual } of text.text.matchAll(NO_SUCH_BODY)) {
    const suggestions = choices.map((choice) => edit(text, index, actual.length, choice));
    const data = { actual: quoted(actual), choices: choices.join(" / ") };
    report({ messageId: "no-such-body", ...placeOf(text), data, suggestions });
  }
}

function fullType(type: AgencyType): string {
  return AGENCY_TYPES.find((facts) => facts.type === type)?.fullName ?? type;
}

/** อบรม (training) before the agency's own name, where อบต. or อบจ. is meant. */
function reportTraining(text: DocumentText, own: DocumentAgency, report: Report<Messages>): void {
  if (!text.text.includes("อบรม.") || (own.type !== "อบต." && own.type !== "อบจ.")) return;
  for (const { index, 0: actual } of text.text.matchAll(TRAINING)) {
    const behind = text.text.slice(index + actual.length, index + actual.length + 60);
    if (!foldText(behind).startsWith(foldText(own.name))) continue;
    const data = { actual: quoted(`${actual}${own.name}`), right: `${own.type}${own.name}` };
    report({
      messageId: "training-slip",
      ...placeOf(text),
      data,
      fix: edit(text, index, actual.trimEnd().length, own.type),
    });
  }
}

function reportPlaces(
  all: readonly PlacedName[],
  kind: AgencyPlace["kind"],
  said: string,
  report: Report<Messages>,
): void {
  const places = all.filter((place) => place.kind === kind);
  const meant = meantName(places, said);
  const names = [...new Map(places.map(({ name }) => [foldText(name), name])).values()];
  if (meant === null && names.length < 2) return;
  for (const place of places) {
    if (meant !== null && foldText(place.name) === foldText(meant)) continue;
    const choices = meant === null ? names : [meant];
    const likely = choices.slice(0, MOST_CHOICES).filter((name) => foldText(name) !== foldText(place.name));
    const suggestions = likely.map((name) => edit(place, place.from, place.name.length, name));
    const data = { actual: place.name, others: likely.join(", ") };
    report({ messageId: kind, sheet: place.sheet, at: place.at, data, suggestions });
  }
}

/** What the agency sheet says; without it the name that more than half of the places have. null: nobody can tell. */
function meantName(places: readonly PlacedName[], said: string): string | null {
  const bare = said.trim().replace(PLACE_WORD, "");
  if (foldText(bare) !== "") return bare;
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(foldText(name), (counts.get(foldText(name)) ?? 0) + 1);
  return places.find(({ name }) => (counts.get(foldText(name)) ?? 0) * 2 > places.length)?.name ?? null;
}

function placeOf({ sheet, at }: DocumentText): Pick<DocumentText, "sheet" | "at"> {
  return { sheet, at };
}

function edit(
  { sheet, at, text: expected }: Pick<DocumentText, "sheet" | "at" | "text">,
  from: number,
  length: number,
  text: string,
): Fix {
  return { kind: "edit-text", sheet, at, expected, from, length, text };
}
