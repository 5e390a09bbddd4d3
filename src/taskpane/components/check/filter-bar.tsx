import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Finding } from "../../../core/validation/finding";
import { useCheckWording } from "../../hooks/use-check-wording";
import {
  ALL_SHEETS,
  isFiltering,
  NO_FILTER,
  placesOf,
  WHOLE_WORKBOOK,
  type FindingFilter,
} from "../../state/check/view-findings";
import { placeText } from "../../../messages/finding-message";
import type { Direction } from "../../state/check/walk-findings";
import { SeverityFilter } from "./severity-filter";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  control: { minWidth: 0 },
  clear: { justifySelf: "start" },
});

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onWalk: (direction: Direction) => void;
}

/** Which findings are shown: by severity with the totals, by text, by sheet. */
export function FilterBar({ findings, filter, onFilter, onWalk }: FilterBarProps) {
  const { say } = useCheckWording();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onWalk(event.shiftKey ? "previous" : "next");
  };
  return (
    <div role="search" className={styles.root}>
      <SeverityFilter
        findings={findings}
        chosen={filter.severity}
        onChoose={(severity) => onFilter({ ...filter, severity })}
      />
      <Field label={say("search")} hint={say("searchHint")}>
        <Input
          type="search"
          className={styles.control}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
          onKeyDown={onKeyDown}
        />
      </Field>
      <SheetField findings={findings} chosen={filter.sheet} onChoose={(sheet) => onFilter({ ...filter, sheet })} />
      {isFiltering(filter) && (
        <Button size="small" className={styles.clear} onClick={() => onFilter(NO_FILTER)}>
          {say("clearFilter")}
        </Button>
      )}
    </div>
  );
}

interface SheetFieldProps {
  readonly findings: readonly Finding[];
  readonly chosen: string;
  readonly onChoose: (sheet: string) => void;
}

/** A sheet that has no finding any more stays in the list while it is chosen. */
function SheetField({ findings, chosen, onChoose }: SheetFieldProps) {
  const { say, language } = useCheckWording();
  const wholeWorkbook = placeText({ sheet: null, at: null }, language);
  const places = [...new Set([...placesOf(findings), ...(chosen === ALL_SHEETS ? [] : [chosen])])];
  return (
    <Field label={say("sheet")}>
      <Select className={useStyles().control} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value={ALL_SHEETS}>{say("allSheets")}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {place === WHOLE_WORKBOOK ? wholeWorkbook : place}
          </option>
        ))}
      </Select>
    </Field>
  );
}
