import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePublishWording } from "../../hooks/use-publish-wording";
import type { Product } from "../../state/publish/publish-state";
import { NoticeBar } from "../frame/notice-bar";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface PublishButtonsProps {
  readonly hasReport: boolean;
  readonly hasMemo: boolean;
  readonly canSaveFiles: boolean;
  readonly isBusy: boolean;
  readonly onMake: (product: Product) => void;
}

/** What can be made. Where the host takes no files only sheets are offered, and it is said why. */
export function PublishButtons(props: PublishButtonsProps) {
  const { hasReport, hasMemo, canSaveFiles } = props;
  const { say } = usePublishWording();
  const styles = useStyles();
  return (
    <>
      {canSaveFiles ? (
        <p className={styles.text}>{say("filesText")}</p>
      ) : (
        <NoticeBar intent="info" title={say("noFilesTitle")}>
          {say("noFilesText")}
        </NoticeBar>
      )}
      {hasReport && <Group {...props} title={say("reportGroup")} sheet="reportSheet" files={["reportFile"]} />}
      {hasMemo && <Group {...props} title={say("memoGroup")} sheet="memoSheet" files={["memoFile"]} />}
      {hasMemo && canSaveFiles && (
        <Group {...props} title={say("dataGroup")} sheet={null} files={["csv", "json", "dictionary"]} />
      )}
    </>
  );
}

interface GroupProps extends PublishButtonsProps {
  readonly title: string;
  readonly sheet: Product | null;
  readonly files: readonly Product[];
}

function Group({ title, sheet, files, canSaveFiles, isBusy, onMake }: GroupProps) {
  const { say } = usePublishWording();
  const styles = useStyles();
  const products = [...(sheet === null ? [] : [sheet]), ...(canSaveFiles ? files : [])];
  return (
    <Section title={title}>
      <div className={styles.buttons}>
        {products.map((product) => (
          <Button
            key={product}
            appearance={product === "reportSheet" ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            onClick={() => onMake(product)}
          >
            {say(product)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
