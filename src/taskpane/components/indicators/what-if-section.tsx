import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import type { Framework } from "../../../core/frameworks/schema";
import { whatIf } from "../../../core/scoring/what-if";
import type { YearStanding } from "../../../core/standing/standing";
import { useIndicatorsWording } from "../../hooks/use-indicators-wording";
import { readWish, usableWishes, type WishedTexts } from "../../state/indicators/wished-scores";
import { EstimateView } from "./estimate-view";
import { ItemWishes } from "./item-wishes";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  fields: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  input: { maxWidth: "140px" },
  reset: { justifySelf: "start" },
});

interface WhatIfSectionProps {
  readonly framework: Framework;
  readonly now: YearStanding;
  readonly itemList: CheckReport["itemList"];
}

/** New scores to try and the overall score that they would make, as an estimate; or why none can be made. */
export function WhatIfSection({ framework, now, itemList }: WhatIfSectionProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const [texts, setTexts] = useState<WishedTexts>(new Map());
  const wished = usableWishes(texts);
  const parts = now.eitParts === null ? undefined : { eitPart1: now.eitParts[0], eitPart2: now.eitParts[1] };
  const outcome = whatIf(framework, now.scores, wished, parts);
  const wish = (indicator: number, typed: string) => setTexts(new Map([...texts, [indicator, typed]]));
  if (outcome.kind !== "estimate") {
    return (
      <Section level={2} title={say("whatIf")}>
        <p className={styles.text}>
          {outcome.kind === "unknown-weights"
            ? say("unknownWeights", { year: now.year })
            : say("unscored", { indicators: outcome.indicators.join(", ") })}
        </p>
      </Section>
    );
  }
  return (
    <>
      <Section level={2} title={say("whatIf")}>
        <p className={styles.text}>{say("whatIfIntro")}</p>
        <WishFields framework={framework} now={now} texts={texts} onWish={wish} />
        <EstimateView framework={framework} isTried={wished.size > 0} before={outcome.before} after={outcome.after} />
        {texts.size > 0 && (
          <Button className={styles.reset} onClick={() => setTexts(new Map())}>
            {say("reset")}
          </Button>
        )}
      </Section>
      <ItemWishes now={now} itemList={itemList} onUse={(indicator, score) => wish(indicator, score.toFixed(2))} />
    </>
  );
}

interface WishFieldsProps {
  readonly framework: Framework;
  readonly now: YearStanding;
  readonly texts: WishedTexts;
  readonly onWish: (indicator: number, typed: string) => void;
}

/** One field an indicator: those that fail first of all, the others when asked for. */
function WishFields({ framework, now, texts, onWish }: WishFieldsProps) {
  const say = useIndicatorsWording();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const failing = now.result?.failing ?? [];
  const shown = framework.indicators.filter(
    ({ number }) => showsAll || failing.length === 0 || failing.includes(number) || texts.has(number),
  );
  return (
    <div className={styles.fields}>
      {shown.map(({ number, name }) => {
        const typed = texts.get(number) ?? "";
        const isUnusable = readWish(typed) === "unusable";
        return (
          <Field
            key={number}
            label={say("indicatorName", { number, name })}
            hint={say("now", { score: now.scores[number - 1] ?? NaN })}
            {...(isUnusable && { validationState: "error" as const, validationMessage: say("notAScore") })}
          >
            <Input
              className={styles.input}
              inputMode="decimal"
              value={typed}
              onChange={(_, { value }) => onWish(number, value)}
            />
          </Field>
        );
      })}
      {failing.length > 0 && (
        <Checkbox
          label={say("allIndicators")}
          checked={showsAll}
          onChange={(_, { checked }) => setShowsAll(checked === true)}
        />
      )}
    </div>
  );
}
