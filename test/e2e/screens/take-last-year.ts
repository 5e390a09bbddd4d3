import { LAST_YEAR } from "./agency-year";
import { paneTour } from "./pane-tour";

/** Takes the screens that bring a pasted report of last year into an empty workbook. */
export async function takeLastYear(): Promise<void> {
  const { host, button, heading, openTab, type, take } = await paneTour();
  for (const [row, cells] of LAST_YEAR.entries()) {
    const typed = cells.map((text, column) => ["ABCDE"[column] ?? "", text] as const);
    await type("Sheet1", row + 1, Object.fromEntries(typed.filter(([, text]) => text !== "")));
  }
  await openTab("ปีก่อน");
  await button("อ่านตาราง").waitFor();
  await take("carry");
  await button("อ่านตาราง").click();
  await heading("อ่านได้ 1 ตาราง 3 แถว").waitFor();
  await take("carry-read");
  await button(/^นำเข้า \d+ มาตรการ$/u).click();
  await heading(/^นำเข้าแล้ว \d+ มาตรการ$/u).waitFor();
  await take("carry-done");
  await host.close();
}
