import { writeZip } from '@/domain/exchange/zip/write-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (body: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);

const relationships = (targets: readonly (readonly [string, string])[]): Uint8Array =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${String(index)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

/** A workbook as a spreadsheet program saves it: sheets with these contents of `sheetData`, and shared strings, each the content of an `si`. */
export function workbookOf(sheets: readonly string[], shared: readonly string[] = []): Uint8Array {
  const names = sheets.map((_, index) => `worksheets/sheet${String(index + 1)}.xml`);
  const listed = sheets.map(
    (_, index) =>
      `<sheet name="S${String(index)}" sheetId="${String(index + 1)}" r:id="rId${String(index)}"/>`,
  );
  return writeZip(
    new Map([
      [
        '[Content_Types].xml',
        xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      ],
      ['_rels/.rels', relationships([['officeDocument', '/xl/workbook.xml']])],
      [
        'xl/workbook.xml',
        xml(
          `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`,
        ),
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relationships([
          ...names.map((name) => ['worksheet', name] as const),
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      ],
      ['xl/theme/theme1.xml', xml('<a:theme xmlns:a="x"/>')],
      ...names.map(
        (name, index) =>
          [
            `xl/${name}`,
            xml(`<worksheet xmlns="${MAIN}"><sheetData>${sheets[index] ?? ''}</sheetData></worksheet>`),
          ] as const,
      ),
      [
        'xl/sharedStrings.xml',
        xml(`<sst xmlns="${MAIN}">${shared.map((si) => `<si>${si}</si>`).join('')}</sst>`),
      ],
    ]),
  );
}
