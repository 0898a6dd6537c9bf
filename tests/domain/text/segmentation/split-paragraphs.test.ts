import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '@/domain/text/segmentation/split-paragraphs';

function paragraphs(text: string): readonly string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitParagraphs', () => {
  it('parts at blank lines and drops the white space around', () => {
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs(' \n\n ')).toEqual([]);
    expect(paragraphs('\n  One.  \n \t\n\r\nTwo.\n')).toEqual(['One.', 'Two.']);
  });

  it('takes each line of a news text for a paragraph', () => {
    const lines = [
      'Ferry stops at sea',
      'By Ana Costa',
      'A ferry with 212 people stopped at sea on Tuesday.',
      'It is being towed.',
    ];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
    expect(paragraphs(lines.join('\r\n'))).toEqual(lines);
  });

  it('joins the lines of hard-wrapped text', () => {
    const wrapped =
      'The ferry with two hundred people on board stopped at\n' +
      'sea on Tuesday. Engineers of the Harbour Authority in\n' +
      'Porto Novo could not say why. Nobody was hurt.\n' +
      'The Authority will report in June on what its people\n' +
      'found.';
    expect(paragraphs(wrapped)).toEqual([
      wrapped.slice(0, wrapped.indexOf('The Authority') - 1),
      wrapped.slice(wrapped.indexOf('The Authority')),
    ]);
    const arabic =
      'توقفت العبارة في عرض البحر مساء الثلاثاء وعلى متنها\n' +
      'مئتا شخص من سكان الجزيرة ولم يتمكن المهندسون من\n' +
      'معرفة السبب حتى صباح الأربعاء بعد فحص المحرك كله';
    expect(paragraphs(arabic)).toEqual([arabic]);
  });

  it('joins a line that goes on in lower case, but not a list of lower-case lines', () => {
    expect(paragraphs('The ferry\nstopped at sea.')).toEqual(['The ferry\nstopped at sea.']);
    expect(paragraphs('salt\npepper, ground\noil')).toEqual(['salt', 'pepper, ground', 'oil']);
    expect(paragraphs('これは友人の\n船です。')).toEqual(['これは友人の\n船です。']);
  });

  it('begins a paragraph at each bullet or label', () => {
    expect(paragraphs('Bring these.\n• salt,\n• pepper.\n1) oil\n(b) bread\n- water.')).toEqual([
      'Bring these.', '• salt,', '• pepper.', '1) oil', '(b) bread', '- water.',
    ]); // prettier-ignore
  });
});
