import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'The council met [[in the hall in the hall]] on Monday.',
      suggestions: ['in the hall'],
    },
    {
      lang: 'en',
      target: '[[The pumps failed at noon. The pumps failed at noon]]. Nobody was hurt.',
      suggestions: ['The pumps failed at noon'],
      note: 'A sentence twice.',
    },
    { lang: 'en', target: 'Its tracks were those of a [[T-Rex T-Rex]].', suggestions: ['T-Rex'] },
    {
      lang: 'fr',
      target: 'La mairie a fermé [[le vieux pont le vieux pont le vieux pont]] hier.',
      suggestions: ['le vieux pont'],
    },
    { lang: 'zh', target: '市政府[[关闭了旧桥关闭了旧桥]]。', suggestions: ['关闭了旧桥'] },
    { lang: 'ja', target: '市は[[古い橋を閉鎖した、古い橋を閉鎖した]]。', suggestions: ['古い橋を閉鎖した'] },
    { lang: 'ar', target: 'أغلقت البلدية [[الجسر القديم الجسر القديم]] أمس.', suggestions: ['الجسر القديم'] },
  ],
  passes: [
    { lang: 'en', target: 'Prices rose more and more and more.' },
    { lang: 'en', target: 'He moved to New York, New York, and sang day after day after day.' },
    { lang: 'en', target: 'She won 6-4 6-4 and then 7-5 7-5.', note: 'Scores.' },
    { lang: 'en', target: 'Never again, never again, they sang.', note: 'Said again for effect.' },
    { lang: 'zh', target: '我们研究研究，慢慢看看，天天讨论讨论。', note: 'Reduplication.' },
    { lang: 'ja', target: 'いろいろな人がわくわくしている。' },
    { lang: 'en', target: 'The mayor of the town spoke to the people of the town.' },
  ],
};
