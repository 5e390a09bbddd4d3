import { DEFAULT_LAYOUT } from "../../../core/report/default-layout";
import { REPORT_LAYOUTS } from "../../../core/report/layouts";
import type { ReportLayoutId } from "../../../core/report/report-layout-id";
import type { AgencyReading } from "../../../core/recognition/agency-reading";
import { layoutName } from "../../../messages/layout-name";
import { layoutText } from "../../../messages/publish-screen-messages";
import { usePublishWording } from "../../hooks/use-publish-wording";
import { ChoiceList } from "../choice-list";
import { NoticeBar } from "../frame/notice-bar";

const UNSAID = { reportLayout: null, unknownLayout: null };

interface LayoutChoiceProps {
  /** null follows the workbook. */
  readonly chosen: ReportLayoutId | null;
  /** As the last check read it; null before, and without an agency sheet. */
  readonly agency: Pick<AgencyReading, "reportLayout" | "unknownLayout"> | null;
  readonly inSight: ReportLayoutId | null;
  readonly isBusy: boolean;
  readonly onChoose: (layout: ReportLayoutId) => void;
}

/** The layout with a line on what it is for: the chosen one, else that of the report in sight, else the workbook's. */
export function LayoutChoice({ chosen, agency, inSight, isBusy, onChoose }: LayoutChoiceProps) {
  const { say, language, digits } = usePublishWording();
  const { reportLayout: kept, unknownLayout } = agency ?? UNSAID;
  const layout = chosen ?? inSight ?? kept ?? DEFAULT_LAYOUT;
  const text = layoutText(layout, language, digits);
  return (
    <>
      <ChoiceList
        label={say("layout")}
        hint={chosen === null || chosen === kept ? text : say("layoutOnce", { text })}
        chosen={layout}
        choices={REPORT_LAYOUTS.map(({ id }) => ({ value: id, text: layoutName(id, language, digits) }))}
        isBusy={isBusy}
        onChoose={onChoose}
      />
      {chosen === null && <UnknownLayout text={unknownLayout} layout={layout} />}
    </>
  );
}

interface UnknownLayoutProps {
  readonly text: string | null;
  readonly layout: ReportLayoutId;
}

function UnknownLayout({ text, layout }: UnknownLayoutProps) {
  const { say, language, digits } = usePublishWording();
  if (text === null) return null;
  return (
    <NoticeBar intent="warning" title={say("layoutUnknown", { text, layout: layoutName(layout, language, digits) })}>
      {say("layoutUnknownText")}
    </NoticeBar>
  );
}
