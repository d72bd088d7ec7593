/**
 * Makes handmade.xlsx: a workbook as Excel itself writes one, part by part after ECMA-376 and files of Excel 365, with what
 * the reader must understand and what must pass through. Run: node test/data/xlsx/make.mjs
 */
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`;
const rels = (list) =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${list
      .map(([id, type, target, mode]) => {
        const full = type.startsWith('http') ? type : `${OFFICE}/${type}`;
        return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
      })
      .join('')}</Relationships>`,
  );

const types = [
  ['/xl/workbook.xml', `${SHEETML}.sheet.main+xml`],
  ['/xl/worksheets/sheet1.xml', `${SHEETML}.worksheet+xml`],
  ['/xl/worksheets/sheet2.xml', `${SHEETML}.worksheet+xml`],
  ['/xl/worksheets/sheet3.xml', `${SHEETML}.worksheet+xml`],
  ['/xl/chartsheets/sheet1.xml', `${SHEETML}.chartsheet+xml`],
  ['/xl/styles.xml', `${SHEETML}.styles+xml`],
  ['/xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`],
  ['/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['/xl/calcChain.xml', `${SHEETML}.calcChain+xml`],
  ['/xl/metadata.xml', `${SHEETML}.sheetMetadata+xml`],
  ['/xl/tables/table1.xml', `${SHEETML}.table+xml`],
  ['/xl/comments1.xml', `${SHEETML}.comments+xml`],
  ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['/xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['/xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

const chart = (title, ref) =>
  xml(
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${ref}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  );
const drawing = (anchor, place) =>
  xml(
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:${anchor}>${place}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:${anchor}></xdr:wsDr>`,
  );
const twoCell =
  '<xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const absolute = '<xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>';

const accents = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const theme = xml(
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>${accents.map((color, index) => `<a:accent${index + 1}><a:srgbClr val="${color}"/></a:accent${index + 1}>`).join('')}<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
);

const styles = xml(
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="&quot;¥&quot;#,##0.00;[Red]\\-&quot;¥&quot;#,##0.00"/></numFmts>` +
    '<fonts count="4" x14ac:knownFonts="1" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="16"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><strike/><u/><sz val="11"/><color rgb="FFC00000"/><name val="SimSun"/><charset val="134"/></font><font><sz val="11"/><color indexed="10"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="5"/></stop></gradientFill></fill></fills>' +
    '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="medium"><color rgb="FF00B050"/></top><bottom style="double"><color theme="5"/></bottom><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="13">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>' +
    '<xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="2"/></xf>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="3" fillId="4" borderId="2" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
    '<xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment textRotation="45"/></xf>' +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/><i val="0"/></font><border><left style="thin"><color auto="1"/></left></border></dxf><dxf><fill><patternFill><bgColor theme="7"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
);

const strings = [
  '<si><t>客户台账</t></si>',
  '<si><t>编号</t></si>',
  '<si><t>客户名称</t></si>',
  '<si><t>销售额</t></si>',
  '<si><t>签约日</t></si>',
  '<si><t>毛利率</t></si>',
  '<si><t>双倍</t></si>',
  '<si><r><t>江南</t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t>贸易</t></r><rPh sb="0" eb="2"><t>コウナン</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t xml:space="preserve"> R&amp;D &lt;华东&gt; </t></si>',
  '<si><t xml:space="preserve">第一行\n第二行</t></si>',
  '<si><t>=HYPERLINK("http://x")</t></si>',
  '<si><t>_x005F_x0041_与_x000D_回车</t></si>',
  '<si><t>007</t></si>',
];

const row = (number, cells, attributes = '') =>
  `<row r="${number}" spans="1:8"${attributes} x14ac:dyDescent="0.25">${cells.join('')}</row>`;
const text = (ref, index, style) => `<c r="${ref}"${style ? ` s="${style}"` : ''} t="s"><v>${index}</v></c>`;

const sheet1 = xml(
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H12"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="9.140625" style="10"/><col min="2" max="2" width="24.7109375" customWidth="1"/><col min="3" max="4" width="14.28515625" customWidth="1"/><col min="7" max="7" width="0" hidden="1" customWidth="1"/></cols><sheetData>` +
    row(1, [text('A1', 0, 1), ...['B', 'C', 'D', 'E', 'F'].map((column) => `<c r="${column}1" s="1"/>`)], ' ht="30" customHeight="1"') +
    row(3, [text('A3', 1, 2), text('B3', 2, 2), text('C3', 3, 2), text('D3', 4, 2), text('E3', 5, 2), text('F3', 6, 2)]) +
    row(4, [text('A4', 12, 8), text('B4', 7), '<c r="C4" s="5"><v>1234.5</v></c>', '<c r="D4" s="3"><v>45352</v></c>', '<c r="E4" s="6"><v>0.25</v></c>', '<c r="F4"><f t="shared" ref="F4:F7" si="0">C4*2+$C$4</f><v>3703.5</v></c>']) +
    row(5, ['<c r="A5"><v>2</v></c>', text('B5', 8), '<c r="C5" s="5"><v>-50.25</v></c>', '<c r="D5" s="4"><v>45353.75</v></c>', '<c r="E5" s="6"><v>0.1</v></c>', '<c r="F5"><f t="shared" si="0"/><v>1134</v></c>']) +
    row(6, ['<c r="A6"><v>3</v></c>', text('B6', 9, 2), '<c r="C6" s="5"><v>1E+21</v></c>', '<c r="D6" s="11"><v>45354</v></c>', '<c r="E6"><v>1.5E-3</v></c>', '<c r="F6"><f t="shared" si="0"/><v>2.0000000000000001E+21</v></c>'], ' hidden="1"') +
    row(7, ['<c r="A7"><v>4</v></c>', text('B7', 10, 8), '<c r="C7" t="b"><v>1</v></c>', '<c r="D7" t="e"><v>#N/A</v></c>', '<c r="E7" t="inlineStr"><is><t>直接写入</t></is></c>', '<c r="F7"><f t="shared" si="0"/><v>1236.5</v></c>', '<c r="G7" t="str"><f>IF(C7,"是","否")</f><v>是</v></c>']) +
    row(9, ['<c r="A9"><f t="array" ref="A9">SUM(A5:A7*2)</f><v>18</v></c>', '<c r="B9" cm="1"><f t="array" ref="B9:B11">_xlfn._xlws.SORT(A5:A7,1,-1)</f><v>4</v></c>', '<c r="C9"><f>SUM(_xlfn.ANCHORARRAY(B9))</f><v>9</v></c>', '<c r="D9" t="e"><f>C4/0</f><v>#DIV/0!</v></c>', text('E9', 11), '<c r="F9" s="7"/>']) +
    row(10, ['<c r="B10"><v>3</v></c>', '<c r="C10" s="9"><v>5</v></c>', '<c r="D10" s="12"><v>6</v></c>']) +
    row(11, ['<c r="B11"><v>2</v></c>', '<c r="H11"><f ca="1">_xlfn.IFNA(参数!B1,0)+SUM(大客户)</f><v>0.5</v></c>']) +
    `</sheetData><sheetProtection algorithmName="SHA-512" hashValue="q1w2e3==" saltValue="a1b2==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" autoFilter="0"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>` +
    '<conditionalFormatting sqref="C4:C7"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><conditionalFormatting sqref="B4:B7 E4:E7"><cfRule type="containsText" dxfId="2" priority="2" stopIfTrue="1" operator="containsText" text="贸易"><formula>NOT(ISERROR(SEARCH("贸易",B4)))</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A4:F7"><cfRule type="expression" dxfId="1" priority="3"><formula>$C4&gt;AVERAGE($C$4:$C$7)</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B4:B7"><formula1>参数!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B5" r:id="rId4" tooltip="主页"/><hyperlink ref="B6" location="参数!A1" display="x"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="5" id="{0F0F0F0F-0000-4000-8000-000000000001}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>E4:E7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
);

const sheet2 = xml(
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultColWidth="12.7109375" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>6</v></c></row>${[2, 3, 4].map((number) => `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="B${number}"><v>${number * 10}</v></c><c r="C${number}"><f>订单[[#This Row],[销售额]]*2</f><v>${number * 20}</v></c></row>`).join('')}<row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5"><f>SUBTOTAL(109,订单[销售额])</f><v>90</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
);
const sheet3 = xml(
  `<worksheet xmlns="${MAIN}"><dimension ref="A1:B3"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>0.5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter></worksheet>`,
);

const files = {
  '[Content_Types].xml': xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="${SHEETML}.printerSettings"/>${types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`,
  ),
  '_rels/.rels': rels([
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]),
  'docProps/core.xml': xml(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>某人</dc:creator></cp:coreProperties>`,
  ),
  'xl/workbook.xml': xml(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225" activeTab="0"/></bookViews><sheets><sheet name="客户 台账" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="5" r:id="rId9"/><sheet name="Orders" sheetId="3" r:id="rId2"/><sheet name="参数" sheetId="4" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">参数!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'客户 台账'!$1:$3</definedName><definedName name="大客户" comment="说明">参数!$A$1:$A$3</definedName><definedName name="税率" localSheetId="2" hidden="1">0.13</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': rels([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
    ['rId5', 'styles', 'styles.xml'],
    ['rId6', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'calcChain', 'calcChain.xml'],
    ['rId8', 'sheetMetadata', 'metadata.xml'],
    ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId10', 'customXml', '../customXml/item1.xml'],
  ]),
  'xl/worksheets/sheet1.xml': sheet1,
  'xl/worksheets/sheet2.xml': sheet2,
  'xl/worksheets/sheet3.xml': sheet3,
  'xl/worksheets/_rels/sheet1.xml.rels': rels([
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId4', 'hyperlink', 'https://example.com/?a=1&amp;b=2', 'External'],
    ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ]),
  'xl/worksheets/_rels/sheet2.xml.rels': rels([['rId1', 'table', '../tables/table1.xml']]),
  'xl/tables/table1.xml': xml(
    `<table xmlns="${MAIN}" id="7" name="订单" displayName="订单" ref="A1:C5" totalsRowCount="1"><autoFilter ref="A1:C4"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="编号" totalsRowLabel="客户台账"/><tableColumn id="2" name="销售额" totalsRowFunction="sum"/><tableColumn id="5" name="双倍"><calculatedColumnFormula>订单[[#This Row],[销售额]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  ),
  'xl/chartsheets/sheet1.xml': xml(
    `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  ),
  'xl/chartsheets/_rels/sheet1.xml.rels': rels([['rId1', 'drawing', '../drawings/drawing2.xml']]),
  'xl/drawings/drawing1.xml': drawing('twoCellAnchor', twoCell),
  'xl/drawings/_rels/drawing1.xml.rels': rels([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/drawings/drawing2.xml': drawing('absoluteAnchor', absolute),
  'xl/drawings/_rels/drawing2.xml.rels': rels([['rId1', 'chart', '../charts/chart2.xml']]),
  'xl/charts/chart1.xml': chart('销售额', "'客户 台账'!$C$4:$C$6"),
  'xl/charts/chart2.xml': chart('订单', 'Orders!$B$2:$B$4'),
  'xl/comments1.xml': xml(
    `<comments xmlns="${MAIN}"><authors><author>某人</author></authors><commentList><comment ref="C5" authorId="0"><text><t>退货</t></text></comment></commentList></comments>`,
  ),
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 64 }, (_, index) => (index * 37) & 255),
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}" count="20" uniqueCount="${strings.length}">${strings.join('')}</sst>`),
  'xl/theme/theme1.xml': theme,
  'xl/calcChain.xml': xml(`<calcChain xmlns="${MAIN}"><c r="F4" i="1"/><c r="F5"/></calcChain>`),
  'xl/metadata.xml': xml(
    `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  ),
  'customXml/item1.xml': '<?xml version="1.0" encoding="utf-8"?><note xmlns="urn:someone"><a>&amp;</a></note>',
  'customXml/_rels/item1.xml.rels': rels([['rId1', 'customXmlProps', 'itemProps1.xml']]),
  'customXml/itemProps1.xml': xml(
    '<ds:datastoreItem ds:itemID="{11111111-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  ),
};

const bytes = Object.fromEntries(
  Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
);
writeFileSync(new URL('handmade.xlsx', import.meta.url), zipSync(bytes, { level: 9, mtime: new Date(2026, 0, 5) }));
