import { directionOfLang } from '../../text/script';
import { escapeHtml } from '../html/write-html';

/** Text of an article, with its own language and direction. */
export const texted = (text: string, lang: string, tag = 'span'): string =>
  `<${tag} lang="${escapeHtml(lang)}" dir="${directionOfLang(lang)}">${escapeHtml(text)}</${tag}>`;

/** A name, or what somebody typed in a language that is not known. */
export const isolated = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** An address or a number of a file, which runs from left to right in every language. */
export const ltr = (text: string): string => `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;

export const row = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`).join('')}</tr>\n`;

/** A row whose first cell names it. */
export const namedRow = (name: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;

/** Terms and what is said of them; those of which nothing is known are left out. */
export const facts = (entries: readonly (readonly [name: string, value: string])[]): string =>
  `<dl>\n${entries
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>\n`)
    .join('')}</dl>\n`;

export const heading = (text: string): string => `<h2>${escapeHtml(text)}</h2>\n`;
export const hint = (text: string): string => `<p class="hint">${escapeHtml(text)}</p>\n`;
