import type { LeftOut, MergeFindings } from "../../../core/merge/merge-findings";
import { notMergedMessage } from "../../../messages/merge-message";
import { useMergeWording } from "../../hooks/use-merge-wording";
import { ClippedText } from "../clipped-text";
import { FilePlaceText } from "./file-place-text";
import { MoreList } from "../more-list";
import { Section } from "../frame/section";

/** What is not taken, with place and reason, and formulas of which only the value is. */
export function MergeLeftList({ found: { left, formulas } }: { readonly found: MergeFindings }) {
  const { say } = useMergeWording();
  const rows = left.filter((out) => out.rows > 0);
  const rest = left.filter((out) => out.rows === 0);
  return (
    <>
      {rows.length > 0 && (
        <Section title={say("left", { count: rows.reduce((total, out) => total + out.rows, 0) })}>
          <MoreList items={rows} render={(out) => <LeftItem out={out} />} />
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={say("leftBesides", { count: rest.length })}>
          <MoreList items={rest} render={(out) => <LeftItem out={out} />} />
        </Section>
      )}
      {formulas.length > 0 && (
        <Section title={say("formulas", { count: formulas.length })}>
          <ClippedText text={say("formulasText")} isSmall />
          <MoreList items={formulas} render={(place) => <FilePlaceText place={place} />} />
        </Section>
      )}
    </>
  );
}

function LeftItem({ out }: { readonly out: LeftOut }) {
  const { say, language, digits } = useMergeWording();
  const { file, sheet, at, text } = out;
  return (
    <>
      {at === null ? (
        <strong>{say("wholeSheet", { file, sheet })}</strong>
      ) : (
        <FilePlaceText place={{ file, sheet, at }} />
      )}
      {text !== "" && <ClippedText text={text} />}
      <ClippedText text={notMergedMessage(out, language, digits)} isSmall />
    </>
  );
}
