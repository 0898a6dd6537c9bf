import { cleanup, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, test } from 'vitest';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { NO_RULES, type Category, type Typology } from '@/domain/annotation/typology';
import { ownTypologyId } from '@/domain/annotation/typology-content';
import english from '@/messages/en.json';
import { ErrorReportView } from '@/ui/reports/error-report-view';
import { PlaceList } from '@/ui/reports/place-list';
import { renderInEnglish } from '../../support/render-in-english';

const category = (id: string, name: string): Category => ({
  ...{ id, key: null, defaultSeverity: 'minor', core: 'accuracy', its: 'mistranslation', rules: NO_RULES },
  words: { en: { name, definition: '', example: '' } },
  children: [],
});

const typology = (
  project: string,
  version: string,
  dimensions: readonly Category[],
  minor: Typology['severities'][number]['names'] = {},
): Typology => ({
  ...{ id: ownTypologyId(project), version, name: 'Ours' },
  severities: MQM_CORE.severities.map((use) => (use.severity === 'minor' ? { ...use, names: minor } : use)),
  dimensions,
});

const OWN = [
  typology('desk', '2', [category('facts', 'Facts, newer'), category('accuracy', 'Truth')]),
  typology('desk', '1', [category('facts', 'Facts')]),
  typology('other', '1', [category('facts', 'Somebody else’s')]),
];

const showErrors = (projectId: string | null, own: readonly Typology[] = OWN, locale: 'en' | 'fr' = 'en') =>
  renderInEnglish(
    <NextIntlClientProvider locale={locale} messages={english} timeZone="UTC">
      <ErrorReportView
        report={{
          cells: [
            { category: 'facts', severity: 'minor', count: 2, corrected: 0 },
            { category: 'accuracy', severity: 'minor', count: 1, corrected: 0 },
          ],
          pending: 0,
        }}
        typologies={{ own, projectId }}
        errorsOf={() => '/list'}
        csv="/errors.csv"
        clear={null}
      />
    </NextIntlClientProvider>,
  );

const namesOfRows = (): readonly (string | undefined)[] =>
  screen
    .getAllByRole('row')
    .slice(2)
    .map((row) => within(row).getByRole('rowheader').textContent);

test('a report of a project names categories as the project calls them now', () => {
  showErrors('desk');
  expect(namesOfRows()).toEqual(['Facts, newer', 'Truth']);
});

test('a report of several projects names what everybody knows as everybody does', () => {
  showErrors(null);
  expect(namesOfRows()).toEqual(['Facts, newer', 'Accuracy']);
});

test('a project’s own come first even where those of others are listed before them', () => {
  showErrors('other');
  expect(namesOfRows()).toEqual(['Somebody else’s', 'Accuracy']);
});

const PETTY = [
  typology('desk', '2', [category('facts', 'Facts, newer')], { en: 'Petty', fr: 'Peccadille' }),
  typology('desk', '1', [category('facts', 'Facts')], { en: 'Small' }),
];

const namesOfSeverities = (): readonly (string | null)[] =>
  screen
    .getAllByRole('columnheader')
    .slice(1, 5)
    .map(({ textContent }) => textContent);

test('a report names severities as the project calls them now, in the reader’s language', () => {
  showErrors('desk', PETTY);
  expect(namesOfSeverities()).toEqual(['Neutral', 'Petty', 'Major', 'Critical']);
  cleanup();
  showErrors('desk', PETTY, 'fr');
  expect(namesOfSeverities()[1]).toBe('Peccadille');
});

test('a report of several projects names severities as their own typologies agree, and else as everybody does', () => {
  const also = typology('other', '1', [], { fr: 'Peccadille', en: 'Petty' });
  showErrors(null, [...PETTY, also]);
  expect(namesOfSeverities()[1]).toBe('Petty');
  cleanup();
  showErrors(null, [...PETTY, typology('other', '1', [], { en: 'Trifling' })]);
  expect(namesOfSeverities()[1]).toBe('Minor');
  cleanup();
  showErrors('other', [...PETTY, typology('other', '1', [], { en: 'Trifling' })]);
  expect(namesOfSeverities()[1]).toBe('Trifling');
});

test('a severity that a project took away keeps the name that it had', () => {
  const [now, before] = PETTY;
  const without = now && {
    ...now,
    severities: now.severities.filter(({ severity }) => severity !== 'minor'),
  };
  showErrors(
    'desk',
    [without, before].filter((each) => each !== undefined),
  );
  expect(namesOfSeverities()[1]).toBe('Small');
});

test('an error in a list is named by the version that it was marked with', () => {
  renderInEnglish(
    <PlaceList
      label="Errors"
      next={null}
      clear={null}
      typologies={{ own: PETTY, projectId: null }}
      page={{
        places: [
          {
            ...{ id: 'e', articleId: 'a', articleTitle: 'A day', targetLang: 'en', personName: 'Ana' },
            marked: { category: 'facts', severity: 'minor', typology: `${ownTypologyId('desk')}/1` },
            ...{ comment: '', at: '2026-01-01T00:00:00.000Z', sentence: null, replacement: null },
          },
        ],
        ...{ next: null, pending: 0 },
      }}
    />,
  );
  expect(screen.getByText('Facts')).toBeTruthy();
  expect(screen.getByText('Small')).toBeTruthy();
});
