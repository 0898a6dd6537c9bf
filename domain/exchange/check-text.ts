import type { ExchangeIssue, Position } from './issue';
import { LineIndex } from './line-index';
import { MAX_ISSUES } from './parsed';

/**
 * C0 except tab, LF and CR; DEL; C1 except NEL; the two noncharacters that XML refuses too. PostgreSQL cannot
 * store NUL, SQLite can; C1 in a text means that it was decoded wrongly. Bidi controls, joiners and the like
 * are legitimate and stay.
 */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

function codePointName(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text may enter the database: checked for every text, pasted or decoded from a file. */
export function checkText(text: string): readonly ExchangeIssue[] {
  const issues: ExchangeIssue[] = [];
  let lines: LineIndex | null = null;
  const position = (offset: number): Position => (lines ??= new LineIndex(text)).at(offset);

  for (const { 0: char, index } of text.matchAll(FORBIDDEN)) {
    if (issues.length === MAX_ISSUES) return issues;
    const params = { codePoint: codePointName(char) };
    issues.push({ code: 'control_character', severity: 'error', position: position(index), params });
  }
  for (const { 0: char, index } of text.matchAll(LONE_SURROGATE)) {
    if (issues.length === MAX_ISSUES) return issues;
    const params = { codePoint: codePointName(char) };
    issues.push({ code: 'lone_surrogate', severity: 'error', position: position(index), params });
  }
  const damaged = text.indexOf('\ufffd');
  if (damaged !== -1) {
    const params = { count: text.split('\ufffd').length - 1 };
    issues.push({
      code: 'replacement_character',
      severity: 'warning',
      position: position(damaged),
      params,
    });
  }
  return issues;
}
