import { describe, expect, it } from 'vitest';
import { segmentText } from '@/domain/text/segmentation/segment-text';

describe('segmentText', () => {
  it('gives the sentences of all paragraphs, trimmed', () => {
    expect(segmentText('Ferry stops\n\n It stopped.  Nobody was hurt. \n', 'en')).toEqual([
      'Ferry stops',
      'It stopped.',
      'Nobody was hurt.',
    ]);
    expect(segmentText(' \n', 'en')).toEqual([]);
  });

  it('turns a line break within a sentence into one space, or nothing between characters of Chinese or Japanese', () => {
    expect(segmentText('The ferry \n  stopped at sea.', 'en')).toEqual(['The ferry stopped at sea.']);
    expect(segmentText('これは友人の\n 船です。', 'ja')).toEqual(['これは友人の船です。']);
  });
});
