import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Tells a screen reader what became of a job. It stays mounted: a region that appears with its text is not read. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {text}
    </div>
  );
}
