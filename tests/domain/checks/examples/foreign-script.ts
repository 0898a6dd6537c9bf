import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The [[港口]] was shut at noon.', suggestions: [null] },
    { lang: 'en', target: 'The harbour master (who kept a [[قارب]]) was [[очень устал]].' },
    { lang: 'fr', target: 'Le [[pоrt]] est fermé.', suggestions: ['port'], note: 'A Cyrillic о.' },
    { lang: 'ru', target: 'Порт [[зaкрыт]] до утра.', suggestions: ['закрыт'], note: 'A Latin a.' },
    { lang: 'he', target: 'הנמל [[закрыт]] עד הבוקר.' },
    { lang: 'ar', target: 'قال المدير [[the harbour will be shut for two days]] ثم غادر.' },
    { lang: 'zh', target: '港口[[закрыт]]到早上。' },
    { lang: 'hi', target: 'बंदरगाह [[مغلق]] है।' },
  ],
  passes: [
    {
      lang: 'en',
      target: 'The word “港口” means harbour; قارب (qarib) is a boat (Arabic: قارب).',
      note: 'Quoted originals.',
    },
    { lang: 'en', target: 'Decay α, 5 μm, 3 Ω and the Δt of β-carotene.' },
    { lang: 'ja', target: 'IBMの社長はNew Yorkの港でカフェを開いた。' },
    { lang: 'ar', target: 'شاهدنا فيلم The Lord of the Rings في دبي مع شركة Microsoft.' },
    { lang: 'he', target: 'חברת Apple הציגה את iPhone 15 Pro Max.' },
    { lang: 'ru', target: 'IT-компания и VIP-зал, SMSки и T-34.' },
    { lang: 'zh', target: '他在Marks and Spencer工作。' },
  ],
};
