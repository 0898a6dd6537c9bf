import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeMention,
  findMentionQuery,
  keepMentions,
  matchPeople,
  splitMentions,
} from '@/domain/talk/mention';

const person = (name: string) => ({ id: `id of ${name}`, name });
const RANIA = person('Rania Haddad');
const INES = person('Inés Ana');
const ANA = person('Ana');
const ANA_MARIA = person('Ana María');
const YAEL = person('יעל כהן');
const PEOPLE = [RANIA, INES, ANA, ANA_MARIA, YAEL];

/** `|` is the caret. */
function queryIn(notation: string) {
  const caret = notation.indexOf('|');
  return findMentionQuery(notation.replace('|', ''), caret);
}

describe('the mention being typed', () => {
  test.each([
    ['@|', ''],
    ['@Ran|', 'Ran'],
    ['Look, @Rania Had|', 'Rania Had'],
    ['(@an|)', 'an'],
    ['שלום @יע|', 'יע'],
    ['line\n@a|', 'a'],
  ])('%s', (notation, words) => expect(queryIn(notation)?.words).toBe(words));

  test.each([
    ['nothing there', 'words|'],
    ['part of an address', 'rania@example|'],
    ['a line break between', '@Rania\nand|'],
    ['a space after it', '@ home|'],
    ['the caret before it', '|@Rania'],
  ])('none: %s', (_, notation) => expect(queryIn(notation)).toBeNull());
});

describe('who is offered', () => {
  test('the beginning of any name, capitals and marks aside', () => {
    expect(matchPeople(PEOPLE, 'ines')).toEqual([INES]);
    expect(matchPeople(PEOPLE, 'hadd')).toEqual([RANIA]);
    expect(matchPeople(PEOPLE, 'ANA')).toEqual([INES, ANA, ANA_MARIA]);
    expect(matchPeople(PEOPLE, 'addad')).toEqual([]);
  });

  test('everybody before a letter is typed', () => expect(matchPeople(PEOPLE, '')).toEqual(PEOPLE));
});

test('a name is put in place of what was typed, and the caret after it', () => {
  const text = 'Ask @ra about it';
  const query = findMentionQuery(text, 7) ?? { start: 0, words: '' };
  expect(completeMention(text, query, RANIA)).toEqual({ text: 'Ask @Rania Haddad about it', caret: 18 });
});

describe('mentions in a text', () => {
  const named = (text: string) =>
    splitMentions(text, PEOPLE).flatMap(({ personId }) => (personId === null ? [] : [personId]));

  test('the longest name is meant', () => {
    expect(named('@Ana María and @Ana.')).toEqual([ANA_MARIA.id, ANA.id]);
  });
  test('a name that goes on is another', () => expect(named('@Anabel')).toEqual([]));
  test('a name in another script', () => expect(named('تسأل @יעל כהן؟')).toEqual([YAEL.id]));

  test('only those who were chosen and still stand there are kept, each once', () => {
    expect(keepMentions('@Ana, @Ana', [ANA, RANIA, ANA])).toEqual([ANA.id]);
    expect(keepMentions('@Rania Haddad', [])).toEqual([]);
  });
});

const pieceOfText = fc.oneof(
  fc.constantFrom('@', ' ', '\n', ',', 'Ana', 'María', '@Ana', '@Ana María', '👩‍💻', 'יעל כהן'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const someText = fc.array(pieceOfText, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('the pieces of any text together are the text, and none is empty', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const pieces = splitMentions(text, PEOPLE);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});

test('whoever is chosen while typing is found in the text, wherever it is', () => {
  fc.assert(
    fc.property(someText, fc.constantFrom(...PEOPLE), someText, (before, chosen, after) => {
      const text = `${before} @${after === '' ? '' : ` ${after}`}`;
      const query = { start: before.length + 1, words: '' };
      const completed = completeMention(text, query, chosen);
      expect(keepMentions(completed.text, [chosen])).toEqual([chosen.id]);
      expect(completed.text.slice(0, completed.caret)).toBe(`${before} @${chosen.name} `);
    }),
  );
});
