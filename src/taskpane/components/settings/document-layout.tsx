import { DEFAULT_LAYOUT } from "../../../core/report/default-layout";
import { REPORT_LAYOUTS } from "../../../core/report/layouts";
import type { ReportLayoutId } from "../../../core/report/report-layout-id";
import type { AgencyReading } from "../../../core/recognition/agency-reading";
import { layoutName } from "../../../messages/layout-name";
import { useAgencyField } from "../../hooks/use-agency-field";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { useWording } from "../../hooks/use-wording";
import { useHost } from "../../host";
import { ChoiceList } from "../choice-list";
import { NoticeBar } from "../frame/notice-bar";
import { AgencyFieldResult } from "./agency-field-result";

interface DocumentLayoutProps {
  /** As the last check read it; null without an agency sheet. */
  readonly agency: AgencyReading | null;
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** The layout of the workbook's reports, which its agency sheet keeps. */
export function DocumentLayout({ agency, onWritten, onSay }: DocumentLayoutProps) {
  const say = useSettingsWording();
  const { language, digits } = useWording();
  const { settings } = useHost();
  const { outcome, keep } = useAgencyField(onWritten, onSay);
  if (agency === null) return null;
  const nameOf = (id: ReportLayoutId) => layoutName(id, language, digits);
  const { reportLayout, unknownLayout } = agency;
  const usual = DEFAULT_LAYOUT.replace("-", "");
  const layouts = REPORT_LAYOUTS.map(({ id }) => ({ value: id, text: nameOf(id) }));
  const unsaid = { value: null, text: say("layoutUnsaid", { layout: usual }) };
  return (
    <>
      {unknownLayout !== null && (
        <NoticeBar intent="warning" title={say("layoutUnknown", { text: unknownLayout, layout: usual })} />
      )}
      <ChoiceList<ReportLayoutId | null>
        label={say("reportLayout")}
        hint={say("reportLayoutText")}
        chosen={reportLayout}
        choices={reportLayout === null ? [unsaid, ...layouts] : layouts}
        isBusy={false}
        onChoose={(chosen) => {
          if (chosen !== null) keep(settings.setReportLayout(chosen));
        }}
      />
      <AgencyFieldResult outcome={outcome} />
    </>
  );
}
