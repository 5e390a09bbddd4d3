import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { AGENCY, DEPARTMENTS, DONE, PLAN, REPORTED, SCORES } from "./agency-year";
import { paneTour, type PaneTour } from "./pane-tour";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FIRST_ROW = 5;

/** Takes the screens of a year, from an empty workbook to the report; gives the workbook as it is at the end. */
export async function takeAgencyYear(): Promise<Buffer> {
  const tour = await paneTour();
  await start(tour);
  await distribute(tour);
  await check(tour);
  await indicators(tour);
  await merge(tour);
  await compile(tour);
  await publish(tour);
  await settings(tour);
  const saved = Buffer.from(await tour.host.call("save"), "base64");
  await tour.host.close();
  return saved;
}

async function start({ pane, button, heading, openTab, take }: PaneTour): Promise<void> {
  await button("แทรกชุดแผ่นงาน").waitFor();
  await take("home-empty");
  await button("แทรกชุดแผ่นงาน").click();
  await heading("แทรกทีละแผ่น").waitFor();
  await take("start-gallery");
  await pane.getByLabel("ชื่อหน่วยงาน").fill(AGENCY.name);
  await pane.getByLabel("อำเภอ").fill(AGENCY.district);
  await pane.getByLabel("จังหวัด").fill(AGENCY.province);
  for (const choice of await pane.getByRole("checkbox").all()) await choice.uncheck();
  for (const name of DEPARTMENTS) await pane.getByRole("checkbox", { name, exact: true }).check();
  await button("คะแนนสิบตัวชี้วัด (ไม่บังคับ)").click();
  for (const [index, score] of SCORES.entries()) {
    await pane.getByLabel(new RegExp(`^${String(index + 1)}\\. `, "u")).fill(String(score));
  }
  await take("start");
  await button("แทรกชุดแผ่นงาน").click();
  await heading("แทรกแล้ว 6 แผ่นงาน").waitFor();
  await take("start-done");
  await openTab("หน้าแรก");
  await heading("คะแนนรวม 80.77").waitFor();
  await take("home-plan");
}

async function distribute({ button, heading, openFromMenu, type, take }: PaneTour): Promise<void> {
  for (const [index, cells] of PLAN.entries()) await type("มาตรการ", FIRST_ROW + index, cells);
  await openFromMenu("กระจายมาตรการ");
  await button("ดูว่าจะกระจายอะไร").click();
  await heading("จะเพิ่ม 4 แถว").waitFor();
  await take("distribute");
  await button("เขียนตามที่เห็น 4 แถว").click();
  await heading("กระจายแล้ว 4 แถว").waitFor();
  await take("distribute-done");
}

async function check({ pane, button, heading, openTab, type, take }: PaneTour): Promise<void> {
  for (const [tab, row, cells] of REPORTED) await type(tab, row, cells);
  await openTab("ตรวจ");
  await pane.getByRole("button", { name: /^ตรวจ(?:อีกครั้ง)?$/u }).click();
  await heading(/^พบ \d+ รายการ$/u).waitFor();
  await take("check");
  await button("เกี่ยวกับกฎนี้ สถานะไม่ตรงกับรายการ").click();
  await button("ไม่ใช้กฎนี้ในสมุดงานนี้").waitFor();
  await take("check-rule");
  await button("กลับ").click();
  await pane
    .getByRole("button", { name: /^รับทราบ [^ท]/u })
    .last()
    .click();
  await pane.getByLabel("เหตุผลที่ปล่อยไว้ตามเดิม").fill("รอหนังสือตอบจากผู้รับจ้าง");
  await take("check-acknowledge");
  await button("กลับ").click();
  await button(/^แก้ที่แน่นอนทั้งหมด/u).click();
  await heading(/^จะแก้ \d+ เซลล์$/u).waitFor();
  await take("check-preview");
  await button(/^แก้ \d+ เซลล์$/u).click();
  await button(/^คืนค่าเดิม \d+ เซลล์$/u).waitFor();
  await take("check-applied");
}

async function indicators({ pane, host, button, heading, openTab, take }: PaneTour): Promise<void> {
  await host.call("type", "คะแนน ITA!G13", "65");
  await openTab("หน้าแรก");
  await button("อ่านสมุดงานอีกครั้ง").click();
  await heading("คะแนนรวม 80.77").waitFor();
  await take("home-scored");
  await button("ดูแนวโน้มและลองคะแนน").click();
  await pane.getByRole("region", { name: /ตารางคะแนนรายปี|Scores/u }).waitFor();
  await take("indicators");
  await pane.getByLabel("9. การเปิดเผยข้อมูล").fill("85");
  await pane.getByText("ค่าประมาณ", { exact: true }).waitFor();
  await take("indicators-what-if");
}

async function merge({ host, pane, button, heading, openFromMenu, type, take }: PaneTour): Promise<void> {
  const returned = await openXlsx(Buffer.from(await host.call("save"), "base64"), "กองช่าง.xlsx");
  if ("kind" in returned) throw new Error(returned.code);
  await returned.setCells([
    { sheet: "กองช่าง", cell: "G5", expected: "อยู่ระหว่างดำเนินการ", value: DONE },
    { sheet: "กองช่าง", cell: "J5", expected: null, value: "ยืมและคืนพัสดุตรวจสอบได้" },
    { sheet: "กองคลัง", cell: "J5", expected: null, value: "ผู้ค้าเห็นข้อมูลจัดซื้อจัดจ้างทุกเดือน" },
  ]);
  const bytes = await returned.save();
  if ("kind" in bytes) throw new Error(bytes.code);
  await type("กองช่าง", FIRST_ROW, { I: "ประกาศแนวปฏิบัติและอบรมแล้ว" });
  await openFromMenu("รวมไฟล์");
  await heading("รวมไฟล์จากส่วนราชการ").waitFor();
  await take("merge-empty");
  await pane
    .getByLabel("ไฟล์ที่ส่งคืน (เลือกได้หลายไฟล์)")
    .setInputFiles([{ name: "กองช่าง.xlsx", mimeType: XLSX, buffer: Buffer.from(bytes) }]);
  await heading(/^อ่านได้ 1 ไฟล์/u).waitFor();
  await take("merge");
  await pane.getByRole("radio", { name: "ใช้ของไฟล์ที่ส่งคืน" }).last().check();
  await button(/^รวม \d+ แถว$/u).click();
  await heading(/^รวมแล้ว \d+ แถว$/u).waitFor();
  await take("merge-done");
}

async function compile({ button, heading, openTab, take }: PaneTour): Promise<void> {
  await openTab("รวบรวม");
  await button("รวบรวม").waitFor();
  await take("compile");
  await button("รวบรวม").click();
  await heading("รวบรวมแล้ว 4 แถว").waitFor();
  await take("compile-done");
}

async function publish({ button, heading, openFromMenu, take }: PaneTour): Promise<void> {
  await openFromMenu("เผยแพร่");
  await button("ดูก่อนเผยแพร่").click();
  await heading(/^พร้อมทำแบบ/u).waitFor();
  await take("publish");
  await button("เขียนรายงานเป็นแผ่นงาน").click();
  await heading("เขียนแผ่นงาน “รายงานผล” แล้ว").waitFor();
  await button("เขียนบันทึกข้อความเป็นแผ่นงาน").click();
  await heading("เขียนแผ่นงาน “บันทึกข้อความ” แล้ว").waitFor();
  await take("publish-done");
}

async function settings({ button, heading, openFromMenu, take }: PaneTour): Promise<void> {
  await openFromMenu("ตั้งค่า");
  await button("กฎการตรวจและกรอบการประเมิน").waitFor();
  await take("settings");
  await button("กฎการตรวจและกรอบการประเมิน").click();
  await heading("กฎการตรวจของสมุดงานนี้").waitFor();
  await take("settings-rules");
}
