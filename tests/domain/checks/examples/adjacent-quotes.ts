import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'zh', target: '“港口将。[[”“]]对船关闭，”船长说。' },
    { lang: 'fr', target: '« Nous ne. [[» «]] Partons pas », dit le pilote.' },
    {
      lang: 'en',
      target: 'He said: “The harbour has to be closed tonight.[[” “]]Nobody may enter it.”',
      suggestions: [' '],
    },
    {
      lang: 'fr',
      target: 'Il a déclaré : « Le port doit être fermé ce soir. [[» «]] Personne ne peut y entrer. »',
      suggestions: [' '],
    },
    {
      lang: 'ar',
      target: 'وقال: «يجب إغلاق الميناء هذه الليلة.[[» «]]لا يمكن لأحد أن يدخل إليه».',
      suggestions: [' '],
    },
    {
      lang: 'zh',
      target: '他说：“港口今晚必须关闭，任何人都不得进入。[[”“]]我们将通知所有的船只和船员。”',
      suggestions: [''],
    },
    { lang: 'zh', target: '他说：“港口今晚。[[”“]]必须关闭，船只离开。”', suggestions: [''] },
    {
      lang: 'en',
      target: 'He said: “They closed the.[[” “]]Harbour for the night.”',
      suggestions: [' '],
      note: 'Short, but no sentence ends like that.',
    },
    { lang: 'he', target: 'הוא אמר: "הנמל נסגר כבר הערב.[[" "]]בגלל הסערה".', suggestions: [' '] },
    { lang: 'hi', target: 'उसने कहा, “बंदरगाह आज रात सब।[[” “]]बंद रहेगा।”', suggestions: [' '] },
  ],
  passes: [
    {
      lang: 'en',
      target: '“Did you see the light in the tower?” “I saw nothing at all last night.”',
      note: 'A question and its answer.',
    },
    { lang: 'en', target: '“I saw it.” “Nobody saw it.”', note: 'Two who talk in short sentences.' },
    {
      lang: 'en',
      target: '“The harbour is closed tonight.” “It was open an hour ago.” “They have just closed it.”',
      note: 'A conversation.',
    },
    { lang: 'en', target: '“The harbour is closed,” he said. “Nobody may enter it.”' },
    { lang: 'en', target: 'The papers “Harbour Watch” “Morrow Post” and “The Lamp” wrote about it.' },
    { lang: 'he', target: '"הנמל ייסגר הלילה", אמר. "איש לא ייכנס אליו".' },
    { lang: 'zh', target: '“不会。”“为什么不会？”', note: 'An answer and another question.' },
    { lang: 'es', target: '«No.» «Pues entonces cerraremos el puerto esta noche.»' },
  ],
};
