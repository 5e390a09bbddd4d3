import { MAIN, rawParts, relationship, relationshipsXml, type RawParts } from "./raw-package";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "application/vnd.openxmlformats-officedocument.";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-D07041E]d mmmm yyyy"/>` +
  '<numFmt numFmtId="200" formatCode="&quot;฿&quot;#,##0.00"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Tahoma"/></font><font><b/><sz val="16"/><color theme="4" tint="0.4"/><name val="TH SarabunPSK"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="200" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="ปกติ" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>' +
  '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>';

const STRINGS =
  `${DECLARATION}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>ธรรมดา</t></si>` +
  '<si><r><rPr><b/></rPr><t xml:space="preserve">ตัวหนา </t></r><r><t>ต่อท้าย</t></r><rPh sb="0" eb="1"><t>อ่าน</t></rPh></si>' +
  "<si><t>_x0041_</t></si></sst>";

const DATA_SHEET =
  '<sheetPr codeName="Data"><tabColor rgb="FF00B0F0"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F9"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20.5" style="1" customWidth="1"/><col min="3" max="3" hidden="1" outlineLevel="1"/></cols>' +
  '<sheetData><row r="1" spans="1:6"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2" ht="30" customHeight="1"><c r="A2" s="1"><v>44949</v></c><c r="B2" s="2"><v>1234.5</v></c><c r="C2"><f>B2*2</f><v>2469</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>' +
  '<row r="3"><c r="C3"><f t="shared" ref="C3:C4" si="0">B3+1</f><v>1</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>1</v></c><c r="D4"><f t="array" ref="D4:D5">ROW(A1:A2)</f><v>1</v></c></row>' +
  '<row r="9" hidden="1"><c r="F9" t="str"><f>"ก"&amp;"ข"</f><v>กข</v></c></row></sheetData>' +
  '<sheetProtection password="CC1A" sheet="0"/><protectedRanges><protectedRange name="p" sqref="A1"/></protectedRanges><autoFilter ref="A1:C4"/>' +
  '<mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>85</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="D2:D9"><formula1>LIST</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A8" location="Hidden!A1" display="ไป"/></hyperlinks><printOptions gridLines="1"/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="71" orientation="landscape" r:id="rId1"/>' +
  '<headerFooter><oddHeader>&amp;Cหัวกระดาษ</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>';

/** Formulas elsewhere that speak of the tabs of this workbook. */
const HIDDEN_SHEET =
  '<sheetData><row r="1"><c r="A1"><f>SUM(Data!B2:B9)</f><v>1234.5</v></c><c r="B1"><f>\'สรุปผล\'!A1</f></c></row></sheetData>';

const PARTS: RawParts = {
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": STRINGS,
  "xl/theme/theme1.xml": `${DECLARATION}<a:theme xmlns:a="${DRAWING}/main" name="ของเรา"><a:themeElements/></a:theme>`,
  "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="A1" i="2"/></calcChain>`,
  "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(
    relationship(1, "printerSettings", "../printerSettings/printerSettings1.bin") +
      relationship(2, "drawing", "../drawings/drawing1.xml") +
      relationship(3, "vmlDrawing", "../drawings/vmlDrawing1.vml") +
      relationship(4, "comments", "../comments1.xml") +
      relationship(5, "table", "../tables/table1.xml"),
  ),
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([0, 255, 128, 7]),
  "xl/drawings/drawing1.xml":
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    anchored(
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="แผนภูมิ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
        `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ) +
    anchored(
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="ตรา"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill>' +
        '<xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>',
    ) +
    "</xdr:wsDr>",
  "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
    relationship(1, "chart", "../charts/chart1.xml") + relationship(2, "image", "../media/image1.png"),
  ),
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"/></xml>',
  "xl/charts/chart1.xml": `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart/></c:chartSpace>`,
  "xl/media/image1.png": new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]),
  "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>สมชาย</author></authors><commentList><comment ref="A1" authorId="0"><text><t>ความเห็น</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `${DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
  "xl/tables/table1.xml": `${DECLARATION}<table xmlns="${MAIN}" id="1" name="T" displayName="ตาราง1" ref="A1:C4"><tableColumns count="3"><tableColumn id="1" name="ธรรมดา"/><tableColumn id="2" name="ตัวหนา ต่อท้าย"/><tableColumn id="3" name="A"/></tableColumns></table>`,
  "xl/externalLinks/externalLink1.xml": `${DECLARATION}<externalLink xmlns="${MAIN}"/>`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}"/>`,
  "xl/connections.xml": `${DECLARATION}<connections xmlns="${MAIN}"/>`,
  "customXml/item1.xml": "<b:data xmlns:b='urn:x'>เก็บไว้</b:data>",
  "docProps/core.xml": `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">สมหญิง</dc:creator></cp:coreProperties>`,
  "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><TotalTime>7</TotalTime></Properties>`,
  "docProps/custom.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
};

function anchored(content: string): string {
  const corner = "<xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff>";
  return `<xdr:oneCellAnchor><xdr:from>${corner}</xdr:from><xdr:ext cx="900000" cy="900000"/>${content}<xdr:clientData/></xdr:oneCellAnchor>`;
}

/**
 * A workbook as years of other hands leave one: of nearly everything that Excel keeps, something. Tabs: Data, Hidden
 * (hidden), สรุปผล.
 */
export function richParts(): Record<string, string | Uint8Array> {
  return rawParts({
    sheets: [
      { name: "Data", xml: DATA_SHEET },
      { name: "Hidden", xml: HIDDEN_SHEET, state: "hidden" },
      { name: "สรุปผล", xml: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' },
    ],
    before:
      '<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
      '<bookViews><workbookView xWindow="240" activeTab="2" firstSheet="0"/></bookViews>',
    after:
      '<externalReferences><externalReference r:id="rId14"/></externalReferences><definedNames>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$C$4</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$F$9</definedName>' +
      '<definedName name="LIST" comment="รายการ">Data!$A$1:$A$4</definedName>' +
      '<definedName name="LOCAL" localSheetId="1" hidden="1">Hidden!$A$1</definedName>' +
      "<definedName name=\"TO_SUMMARY\">'สรุปผล'!$A$1</definedName></definedNames>" +
      '<calcPr calcId="191029" iterate="1"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst>',
    relationships:
      relationship(10, "styles", "styles.xml") +
      relationship(11, "sharedStrings", "sharedStrings.xml") +
      relationship(12, "theme", "theme/theme1.xml") +
      relationship(13, "calcChain", "calcChain.xml") +
      relationship(14, "externalLink", "externalLinks/externalLink1.xml") +
      relationship(15, "customXml", "../customXml/item1.xml"),
    types:
      override("xl/styles.xml", `${OFFICE}spreadsheetml.styles+xml`) +
      override("xl/sharedStrings.xml", `${OFFICE}spreadsheetml.sharedStrings+xml`) +
      override("xl/calcChain.xml", `${OFFICE}spreadsheetml.calcChain+xml`) +
      override("xl/comments1.xml", `${OFFICE}spreadsheetml.comments+xml`) +
      override("xl/tables/table1.xml", `${OFFICE}spreadsheetml.table+xml`),
    parts: PARTS,
  });
}
