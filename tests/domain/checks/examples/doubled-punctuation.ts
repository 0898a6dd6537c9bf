import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'Boats[[,,]] nets and ropes were sold[[..]] Nobody wept.',
      suggestions: [',', '.'],
    },
    { lang: 'en', target: 'The U.S[[..]] coast guard came[[,.]]', suggestions: ['.', '.'] },
    { lang: 'ar', target: 'بيعت القوارب[[،،]] والشباك[[،.]]', suggestions: ['،', '.'] },
    { lang: 'zh', target: '船[[，，]]网都卖了[[。。]]', suggestions: ['，', '。'] },
    { lang: 'fr', target: 'Les bateaux[[, ,]] les filets.', suggestions: [','] },
  ],
  passes: [
    { lang: 'en', target: 'They waited... and waited.... Really?! Yes!!' },
    { lang: 'ja', target: 'そして……彼は行った――静かに。' },
    { lang: 'ar', target: 'هل غرقت القوارب؟! لا أحد يعلم...' },
    { lang: 'en', target: 'Nets, ropes, etc., were sold by Smith Inc., they say.' },
    { lang: 'en', target: 'See ../boats and std::list, pages 1..10.' },
    { lang: 'de', target: 'Das Netz kostet 5,- Euro.' },
  ],
};
