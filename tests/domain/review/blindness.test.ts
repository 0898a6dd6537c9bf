import { describe, expect, test } from 'vitest';
import { blindTitle, infoInSight, sightOf, threadsInSight } from '@/domain/review/blindness';
import type { ProjectRole } from '@/domain/review/role';

const actor = (role: ProjectRole | null, isAdministrator = false) => ({
  userId: 'ana',
  role,
  isAdministrator,
});
const open = { isBlind: true, state: 'open' } as const;

describe('who sees what others did', () => {
  test('nobody who rates, whatever their role, until the campaign is closed', () => {
    for (const one of [actor('reviewer'), actor('editor'), actor('admin'), actor(null, true)]) {
      expect(sightOf(one, open, true)).toBe('own');
      expect(sightOf(one, { isBlind: true, state: 'draft' }, true)).toBe('own');
      expect(sightOf(one, { isBlind: true, state: 'closed' }, true)).toBe('all');
    }
  });

  test('of those who do not rate, only whoever runs it', () => {
    expect(sightOf(actor('viewer'), open, false)).toBe('own');
    expect(sightOf(actor('reviewer'), open, false)).toBe('own');
    expect(sightOf(actor('editor'), open, false)).toBe('all');
    expect(sightOf(actor(null, true), open, false)).toBe('all');
  });

  test('everybody, where it is not blind, or where there is none', () => {
    expect(sightOf(actor('reviewer'), { isBlind: false, state: 'open' }, true)).toBe('all');
    expect(sightOf(actor('reviewer'), null, false)).toBe('all');
  });
});

test('what is told of the article names neither the system nor where it is from', () => {
  const info = {
    ...{ title: 'Harbour – Babel 3', sourceLang: 'ar', targetLang: 'en', mtSystem: 'Babel 3' },
    ...{
      address: 'https://babel.example/harbour',
      byline: 'Babel',
      publishedOn: '2026-01-01',
      domain: 'news',
    },
  };
  const told = infoInSight('own', info, { document: 'Harbour' }, 4);
  expect(JSON.stringify(told)).not.toMatch(/babel/i);
  expect(told).toMatchObject({ title: 'Harbour (4)', targetLang: 'en', publishedOn: '2026-01-01' });
  expect(infoInSight('all', info, { document: 'Harbour' }, 4)).toBe(info);
  expect(blindTitle('Harbour', 0)).toBe('Harbour');
});

test('of a discussion one’s own words are left, and not that somebody else settled it', () => {
  const thread = {
    resolvedAt: '2026-01-01T00:00:00.000Z',
    resolvedById: 'ben',
    comments: [{ byId: 'ana' }, { byId: 'ben' }],
  };
  const seen = threadsInSight({ sight: 'own', userId: 'ana' }, [
    thread,
    { ...thread, comments: [{ byId: 'ben' }] },
  ]);
  expect(seen).toEqual([{ resolvedAt: null, resolvedById: null, comments: [{ byId: 'ana' }] }]);
});
