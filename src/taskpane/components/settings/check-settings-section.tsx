import type { CheckReport } from "../../../app/check-workbook";
import { FrameworkSettings } from "./framework-settings";
import { RuleSwitches } from "./rule-switches";

interface CheckSettingsSectionProps {
  readonly report: CheckReport;
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** What the workbook keeps of how it is checked. Comes with the texts of all rules, so it is loaded when asked for. */
export function CheckSettingsSection({ report, onWritten, onSay }: CheckSettingsSectionProps) {
  return (
    <>
      <RuleSwitches report={report} onWritten={onWritten} onSay={onSay} />
      <FrameworkSettings report={report} onWritten={onWritten} />
    </>
  );
}
