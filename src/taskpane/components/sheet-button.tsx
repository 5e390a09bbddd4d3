import { Button } from "@fluentui/react-components";
import { useJump } from "../hooks/use-jump";
import { useWording } from "../hooks/use-wording";
import { TroubleBar } from "./frame/trouble-bar";

/** Brings a sheet of the workbook into sight. When Excel refuses, the reason stands below. */
export function SheetButton({ sheet }: { readonly sheet: string }) {
  const { frame } = useWording();
  const { jump, refused } = useJump();
  return (
    <>
      <Button onClick={() => jump(sheet, "A1")}>{frame("jump", { place: sheet })}</Button>
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
    </>
  );
}
