import { UNCALCULATED } from "../../../../src/core/sheet/cell-value";
import { contentOf } from "../../../contract/bench";
import { rawParts } from "../raw-package";
import { openedParts } from "../xlsx-steps";

async function rowOf(cells: string): Promise<unknown> {
  const xml = `<sheetData><row r="1">${cells}</row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>`;
  const { sheets } = await contentOf(await openedParts(rawParts({ sheets: [{ name: "S", xml }] })));
  return sheets[0]?.grid.cells[0];
}

it("a formula without a kept value is told apart from an empty cell, however a program writes that", async () => {
  const cells = [
    '<c r="A1"><f>1+1</f></c>',
    '<c r="B1"><f>1+1</f><v/></c>',
    '<c r="C1"><f>1+1</f><v></v></c>',
    '<c r="D1" t="b"><f>TRUE</f><v></v></c>',
    '<c r="E1" t="e"><f>NA()</f></c>',
    '<c r="F1"><f t="shared" si="0"/></c>',
    '<c r="G1" t="inlineStr"><f>A1</f></c>',
    '<c r="H1" t="s"><f>A1</f><v> </v></c>',
  ];
  expect(await rowOf(cells.join(""))).toEqual(cells.map(() => UNCALCULATED));
});

it("a formula gives its kept value, an empty text included, and a cell without a formula stays empty", async () => {
  const cells = [
    '<c r="A1" t="str"><f>""</f><v></v></c>',
    '<c r="B1" t="str"><f>""</f><v/></c>',
    '<c r="C1" t="str"><f>""</f></c>',
    '<c r="D1" t="str"><f>"ก"</f><v>ก</v></c>',
    '<c r="E1"><f>1-1</f><v>0</v></c>',
    '<c r="F1" t="e"><f>NA()</f><v>#N/A</v></c>',
    '<c r="G1"><v></v></c>',
    '<c r="H1" t="inlineStr"><f>A1</f><is><t>ข</t></is></c>',
  ];
  expect(await rowOf(cells.join(""))).toEqual([null, null, null, "ก", 0, "#N/A", null, "ข"]);
});
