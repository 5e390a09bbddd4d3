import { Fragment } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import { useCheckWording } from "../../hooks/use-check-wording";
import { NoticeBar } from "../frame/notice-bar";

/** Sheets too large to read are told, for a clean result must not hide them. */
export function UnreadSheets({ sheets }: { readonly sheets: CheckReport["workbook"]["unread"] }) {
  const { say } = useCheckWording();
  if (sheets.length === 0) return null;
  return (
    <NoticeBar intent="warning" title={say("unreadTitle")}>
      {sheets.map(({ sheet, cells, limit }) => (
        <Fragment key={sheet}>
          <br />
          {say("unread", { sheet, cells, limit })}
        </Fragment>
      ))}
    </NoticeBar>
  );
}
