import { directionOfLang } from '../../text/script';
import { escapeXml } from '../xml/escape-xml';
import { WORD } from './names';

/** Half points. */
const HEADING_SIZES = [36, 30, 26, 24, 22, 22] as const;

/** Named as Word names them in every language of its interface, so that every program knows what they are. */
export function writeStyles(lang: string): string {
  return (
    `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="24"/>' +
    `${langElement(lang)}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    HEADING_SIZES.map((size, index) => headingStyle(index + 1, size)).join('') +
    style('ListParagraph', 'List Paragraph', '<w:contextualSpacing/>', '') +
    style('Quote', 'Quote', '<w:ind w:start="567" w:end="567"/>', '<w:i/><w:iCs/>') +
    style('Caption', 'caption', '', '<w:i/><w:iCs/><w:sz w:val="18"/><w:szCs w:val="20"/>') +
    '</w:styles>'
  );
}

function headingStyle(level: number, size: number): string {
  const paragraph = `<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`;
  const run = `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return style(`Heading${level}`, `heading ${level}`, paragraph, run);
}

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;

/** Word asks for a country with a language, and has a place for each of three kinds of text. */
function langElement(lang: string): string {
  if (lang === 'und') return '';
  const { language, region } = new Intl.Locale(lang).maximize();
  const tag = escapeXml(region === undefined ? lang : `${language}-${region}`);
  if (/^(?:zh|ja|ko)$/.test(language)) return `<w:lang w:eastAsia="${tag}"/>`;
  return directionOfLang(lang) === 'rtl' ? `<w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`;
}

const BULLETS = ['•', '◦', '▪'] as const;

/** One list with bullets, nine levels deep. */
export function listNumbering(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const indent = 720 + level * 360;
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${BULLETS[level % 3] ?? '•'}"/>` +
      `<w:lvlJc w:val="start"/><w:pPr><w:ind w:start="${indent}" w:hanging="360"/></w:pPr></w:lvl>`
    );
  });
  return (
    `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
    `${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  );
}
