import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useWording } from "../hooks/use-wording";

const FIRST = 3;
/** A list of more elements than this would hold up the pane. */
const STEP = 1000;

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    justifySelf: "stretch",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    minWidth: 0,
  },
  item: { overflowWrap: "anywhere" },
});

interface MoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many more are shown at once. */
  readonly step?: number;
  readonly render: (item: Item) => ReactNode;
}

/** The first three of a list, and a button that shows the rest. */
export function MoreList<Item>({ items, render, step = STEP }: MoreListProps<Item>) {
  const { frame } = useWording();
  const styles = useStyles();
  const [limit, setLimit] = useState(FIRST);
  const rest = items.length - limit;
  const more =
    items.length <= step
      ? frame("showAll", { count: items.length })
      : frame("showMore", { count: Math.min(rest, step) });
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {items.slice(0, limit).map((item, index) => (
          <li key={index} className={styles.item}>
            {render(item)}
          </li>
        ))}
      </ul>
      {items.length > FIRST && (
        <Button
          size="small"
          aria-expanded={limit > FIRST}
          onClick={() => setLimit(rest > 0 ? Math.max(limit, 0) + step : FIRST)}
        >
          {rest > 0 ? more : frame("showLess", { count: FIRST })}
        </Button>
      )}
    </div>
  );
}
