import { escapeHtml } from '../html/write-html';
import type { ReportWords } from './report-words';

/** Black on white, told apart by form alone: it has to be right on a printer without colour. Nothing is fetched. */
const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 8mm; max-inline-size: 190mm; background: #fff; color: #000; font: 10.5pt/1.5 "Source Sans 3", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", system-ui, sans-serif; }
h1 { margin: 0 0 2mm; font-size: 18pt; line-height: 1.3; text-wrap: balance; }
h2 { margin: 8mm 0 2mm; font-size: 13pt; break-after: avoid; }
p { margin: 0 0 2mm; }
.over { margin: 0 0 1mm; font-size: 10pt; }
.hint { font-size: 9.5pt; break-after: avoid; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 42mm minmax(0, 1fr); gap: 4mm; padding: 0.8mm 0; border-block-end: 0.2mm solid #bbb; break-inside: avoid; }
dt, th { font-weight: 600; text-align: start; }
dd { margin: 0; overflow-wrap: anywhere; }
table { inline-size: 100%; border-collapse: collapse; margin-block-end: 3mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1.2mm 1.6mm; border: 0.2mm solid #888; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; print-color-adjust: exact; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-block-start-width: 0.5mm; }
.figures td { text-align: end; font-variant-numeric: tabular-nums; }
.figures thead th:not(:first-child) { text-align: end; }
.marks { table-layout: fixed; font-size: 9.5pt; }
.marks .n { inline-size: 17mm; }
.marks .e { inline-size: 37mm; }
.changes { table-layout: fixed; }
.changes .n { inline-size: 14mm; }
[lang][dir] { display: inline-block; unicode-bidi: isolate; text-align: start; }
td > [lang][dir]:only-child, p > [lang][dir]:only-child, h1 > [lang][dir] { display: block; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 0.2em; }
del { text-decoration: line-through; }
ins { font-weight: 700; text-decoration: underline double; text-underline-offset: 0.2em; }
.apart { display: block; margin-block-start: 1mm; }
small { font-size: 8.5pt; }
a { color: inherit; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { padding: 0; max-inline-size: none; } }
@media (max-width: 40em) { body { padding: 4mm; } dl div { grid-template-columns: 1fr; gap: 0; } .wide { overflow-x: auto; } .wide table { min-inline-size: 36em; } }
`.trim();

/** Up to where the text begins. No script runs in it and nothing is fetched, whatever stands in the text. */
export const beginPage = ({ locale, direction }: ReportWords, title: string): string =>
  [
    '<!doctype html>',
    `<html lang="${locale}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n');

export const END_OF_PAGE = '</body>\n</html>\n';
