import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import type { ItemList } from "../../../core/frameworks/items/schema";
import { itemsMakeScores, scoreOfItems } from "../../../core/scoring/score-of-items";
import type { YearStanding } from "../../../core/standing/standing";
import { useIndicatorsWording } from "../../hooks/use-indicators-wording";
import { Section } from "../frame/section";

/** Indicators whose score is made of disclosure items. */
const ITEM_INDICATORS = [9, 10];
const STATES = ["earned", "missing", "planned"] as const;
type ItemState = (typeof STATES)[number];
const STATE_TEXTS = { earned: "itemEarned", missing: "itemMissing", planned: "itemPlanned" } as const;
/** Announced scores were rounded, now and then twice. */
const ROUNDING = 0.01;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  use: { justifySelf: "start" },
});

interface ItemWishesProps {
  readonly now: YearStanding;
  readonly itemList: CheckReport["itemList"];
  readonly onUse: (indicator: number, score: number) => void;
}

/** The items that were not earned and those that will be published; only in years whose formula is known. */
export function ItemWishes({ now, itemList, onUse }: ItemWishesProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const [states, setStates] = useState<ReadonlyMap<string, ItemState>>(new Map());
  if (itemList === null || !itemsMakeScores(itemList)) {
    return (
      <Section level={2} title={say("items")}>
        <p className={styles.text}>{say("itemsUnknown", { year: now.year })}</p>
      </Section>
    );
  }
  return (
    <Section level={2} title={say("items")}>
      <p className={styles.text}>{say("itemsIntro")}</p>
      <div className={styles.list}>
        {itemList.items.map(({ code, title }) => (
          <Field key={code} label={say("itemName", { code, title: title ?? "" })}>
            <Select
              value={states.get(code) ?? "earned"}
              onChange={(_, { value }) => {
                const state = STATES.find((candidate) => candidate === value);
                if (state !== undefined) setStates(new Map([...states, [code, state]]));
              }}
            >
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {say(STATE_TEXTS[state])}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {ITEM_INDICATORS.map((indicator) => (
        <ItemScore key={indicator} {...{ indicator, now, itemList, states, onUse }} />
      ))}
    </Section>
  );
}

interface ItemScoreProps extends ItemWishesProps {
  readonly indicator: number;
  readonly itemList: ItemList;
  readonly states: ReadonlyMap<string, ItemState>;
}

/** What the chosen items make of an indicator; nothing while they do not explain the score that was announced. */
function ItemScore({ indicator, now, itemList, states, onUse }: ItemScoreProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const having = (...wanted: readonly ItemState[]) =>
    [...states].filter(([, state]) => wanted.includes(state)).map(([code]) => code);
  const score = now.scores[indicator - 1] ?? null;
  const computed = scoreOfItems(itemList, indicator, having("missing", "planned"));
  const wished = scoreOfItems(itemList, indicator, having("missing"));
  if (score === null || computed === null || wished === null) return null;
  if (Math.abs(computed - score) > ROUNDING + Number.EPSILON * computed) {
    return <p className={styles.text}>{say("itemsDisagree", { indicator, computed, score })}</p>;
  }
  if (wished === computed) return null;
  return (
    <Button className={styles.use} onClick={() => onUse(indicator, wished)}>
      {say("itemsUse", { indicator, score: wished })}
    </Button>
  );
}
