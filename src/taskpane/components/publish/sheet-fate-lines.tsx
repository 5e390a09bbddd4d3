import { usePublishWording } from "../../hooks/use-publish-wording";
import { ClippedText } from "../clipped-text";

interface SheetFateLinesProps {
  readonly replaces: string | null;
  readonly keeps: readonly string[];
}

/** What would become of the sheets that were made before. */
export function SheetFateLines({ replaces, keeps }: SheetFateLinesProps) {
  const { say } = usePublishWording();
  return (
    <>
      {replaces !== null && <ClippedText text={say("replaces", { sheet: replaces })} isSmall />}
      {keeps.length > 0 && <ClippedText text={say("keeps", { sheets: keeps.join(", ") })} isSmall />}
    </>
  );
}
