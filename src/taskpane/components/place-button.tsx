import { Button } from "@fluentui/react-components";
import { useCheckWording } from "../hooks/use-check-wording";
import { useJump } from "../hooks/use-jump";
import { TroubleBar } from "./frame/trouble-bar";

/** Opens a sheet of the workbook. */
export function PlaceButton({ sheet }: { readonly sheet: string }) {
  const { say, frame } = useCheckWording();
  const { jump, refused } = useJump();
  return (
    <>
      <Button onClick={() => jump(sheet, "A1")}>{say("openSheet", { sheet })}</Button>
      {refused !== null && <TroubleBar title={frame("jumpRefused")} trouble={refused} />}
    </>
  );
}
