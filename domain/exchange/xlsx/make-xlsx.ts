import { directionOfLang } from '../../text/script';
import type { Bitext } from '../bitext';
import { tableCells, tableColumns } from '../table-bitext';
import { writeZipInSteps } from '../zip/write-zip';
import { columnLetters } from './read-sheet';
import { stringOf } from './code-run';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Numbers of the styles below: a header, and texts that read from left to right or from right to left. */
const STYLE = { header: 1, ltr: 2, rtl: 3 } as const;

/**
 * A workbook of one sheet. Every cell is a string, so that nothing in it is a formula; the sheet and each column run as their language does.
 * Codes are shown where they stand, apart from the words, and are not read as words (`code-run.ts`). In steps: the sheet is never whole in memory.
 */
export function* makeXlsx(bitext: Bitext): Generator<void, Uint8Array> {
  const encoder = new TextEncoder();
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Verso" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  const small = Object.entries(parts).map(([name, text]) => [name, [encoder.encode(text)]] as const);
  const sheet: Iterable<Uint8Array> = sheetOf(bitext);
  return yield* writeZipInSteps(new Map([...small, ['xl/worksheets/sheet1.xml', sheet] as const]));
}

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const cellFormat = (font: number, readingOrder: number): string =>
  `<xf numFmtId="49" fontId="${String(font)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1" readingOrder="${String(readingOrder)}"/></xf>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellFormat(1, 0)}${cellFormat(0, 1)}${cellFormat(0, 2)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const styleOf = (lang: string | null): number =>
  lang !== null && directionOfLang(lang) === 'rtl' ? STYLE.rtl : STYLE.ltr;

/** Rows joined before they are handed on. */
const ROWS_A_STEP = 200;

function* sheetOf(bitext: Bitext): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const { sourceLang, targetLang } = bitext;
  const columns = tableColumns(bitext);
  const ofTarget = styleOf(targetLang);
  const ofColumn = { source: styleOf(sourceLang), target: ofTarget, mt: ofTarget, note: STYLE.ltr };
  const styles = columns.map((name) => ofColumn[name]);
  const isRtl = styleOf(targetLang ?? sourceLang) === STYLE.rtl;
  const view = `<sheetView workbookViewId="0"${isRtl ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`;
  let batch = `${XML}<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews><cols><col min="1" max="${String(columns.length)}" width="60" customWidth="1"/></cols><sheetData>`;
  let count = 0;
  for (const cells of tableCells(bitext, columns)) {
    const number = String((count += 1));
    const written = cells.map((cell, column) => {
      const style = count === 1 ? STYLE.header : (styles[column] ?? STYLE.ltr);
      return `<c r="${columnLetters(column)}${number}" s="${String(style)}" t="inlineStr"><is>${stringOf(cell)}</is></c>`;
    });
    batch += `${count === 1 ? '' : '\n'}<row r="${number}">${written.join('')}</row>`;
    if (count % ROWS_A_STEP !== 0) continue;
    yield encoder.encode(batch);
    batch = '';
  }
  yield encoder.encode(`${batch}</sheetData></worksheet>`);
}
