import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetContent } from "../../ports/workbook-reader";
import { useWorkbenchWording } from "../tools";

const useStyles = makeStyles({
  root: {
    display: "flex",
    overflowX: "auto",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    ...typographyStyles.body1,
    flexShrink: 0,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderTop: `${tokens.strokeWidthThick} solid transparent`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    ...typographyStyles.body1Strong,
    borderTopColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetContent[];
  readonly selected: string;
  readonly panelId: string;
  readonly onSelect: (id: string) => void;
}

/** The tabs of the workbook, hidden ones included. */
export function SheetTabs({ sheets, selected, panelId, onSelect }: SheetTabsProps) {
  const { say } = useWorkbenchWording();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabByKey(event.key, sheets, selected);
    if (next === null) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[sheets.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say("sheets")} className={styles.root}>
      {sheets.map(({ id, name, visibility }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-controls={panelId}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
          onKeyDown={onKeyDown}
        >
          {visibility === "visible" ? name : say("hiddenSheet", { sheet: name })}
        </button>
      ))}
    </div>
  );
}

function tabByKey(key: string, sheets: readonly SheetContent[], selected: string): SheetContent | null {
  const at = sheets.findIndex(({ id }) => id === selected);
  switch (key) {
    case "ArrowRight":
      return sheets[at + 1] ?? sheets[0] ?? null;
    case "ArrowLeft":
      return sheets.at(at - 1) ?? null;
    case "Home":
      return sheets[0] ?? null;
    case "End":
      return sheets.at(-1) ?? null;
    default:
      return null;
  }
}
