import { createTranslator } from 'use-intl/core';
import type { Finding } from '@/domain/checks/engine/check';
import english from '@/messages/en.json';
import type { FilePlace } from './checked-unit';

/** By check and message: which of them is said is known only at run time. A test of the checks holds that they are there. */
const said: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(english.checks).flatMap(([check, { say }]) =>
    Object.entries(say).map(([message, words]: [string, string]) => [`${check} ${message}`, words]),
  ),
);
const translate = createTranslator<typeof said>({ locale: 'en', messages: said });

/** What a finding says, in English whatever the terminal's language is: it is for programs. */
export const messageOf = ({ check, message, params }: Finding): string =>
  translate(`${check} ${message}`, params);

export function findingLine(finding: Finding, { row, start, end, quote }: FilePlace): string {
  const { check, category, severity, suggestion } = finding;
  const message = messageOf(finding);
  return JSON.stringify({ check, category, severity, row, start, end, quote, message, suggestion });
}
