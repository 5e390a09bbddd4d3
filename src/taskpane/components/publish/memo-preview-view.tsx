import type { PublicationPreview } from "../../../app/preview-publication";
import { usePublishWording } from "../../hooks/use-publish-wording";
import { ClippedText } from "../clipped-text";
import { MoreList } from "../more-list";
import { Section } from "../frame/section";
import { SheetFateLines } from "./sheet-fate-lines";

/** What the memo would say, and what is to be filled in by hand. */
export function MemoPreviewView({ memo }: { readonly memo: PublicationPreview["memo"] }) {
  const { say } = usePublishWording();
  if (memo.kind === "nothing-to-compile") {
    return (
      <Section title={say("memoGroup")}>
        <ClippedText text={say("memoNothing")} />
      </Section>
    );
  }
  const { subject, lines, isAddressed } = memo;
  const blank = [say("blankEmblem"), say("blankNumber"), say("blankDate"), ...(isAddressed ? [] : [say("blankTo")])];
  return (
    <>
      <Section title={say("memoGroup")}>
        <ClippedText text={say("memoSubject", { subject })} />
        <ClippedText text={say("memoBlank", { fields: blank.join(", ") })} isSmall />
        <SheetFateLines replaces={memo.replaces} keeps={memo.keeps} />
      </Section>
      <Section title={say("memoLines", { count: lines.length })}>
        <MoreList items={lines} render={(line) => <ClippedText text={line} />} />
      </Section>
    </>
  );
}
