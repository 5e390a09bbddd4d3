import type { CheckReport } from "../../../app/check-workbook";
import type { ReportLayoutId } from "../../../core/report/report-layout-id";
import { ROUNDS } from "../../../core/thai/round";
import { usePublishWording } from "../../hooks/use-publish-wording";
import type { PublishChoice } from "../../state/publish/publish-state";
import { ChoiceList } from "../choice-list";
import { LayoutChoice } from "./layout-choice";

const WHOLE_YEAR = 12;

interface PublishChoicesProps {
  readonly choice: PublishChoice;
  /** What the last check knows of the workbook, which holds where nothing is chosen. */
  readonly report: CheckReport | null;
  readonly layoutInSight: ReportLayoutId | null;
  readonly isBusy: boolean;
  readonly onChoose: (choice: PublishChoice) => void;
}

/** The layout, the round, and the digits. */
export function PublishChoices({ choice, report, layoutInSight, isBusy, onChoose }: PublishChoicesProps) {
  const { say } = usePublishWording();
  const digitChoices = [
    { value: null, text: say("digitsOfWorkbook") },
    { value: "thai", text: say("thaiDigits") },
    { value: "arabic", text: say("arabicDigits") },
  ] as const;
  return (
    <>
      <LayoutChoice
        chosen={choice.layout}
        agency={report?.workbook.agency ?? null}
        inSight={layoutInSight}
        isBusy={isBusy}
        onChoose={(layout) => onChoose({ ...choice, layout })}
      />
      <ChoiceList
        label={say("round")}
        chosen={choice.round ?? report?.round ?? WHOLE_YEAR}
        choices={ROUNDS.map((months) => ({ value: months, text: say("months", { months }) }))}
        isBusy={isBusy}
        onChoose={(months) => onChoose({ ...choice, round: months })}
      />
      <ChoiceList
        label={say("digits")}
        chosen={choice.digits}
        choices={digitChoices}
        isBusy={isBusy}
        onChoose={(own) => onChoose({ ...choice, digits: own })}
      />
    </>
  );
}
