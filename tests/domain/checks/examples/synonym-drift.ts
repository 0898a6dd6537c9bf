import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      note: 'one word of the source',
      lang: 'en',
      source: [
        'ar',
        'سقطت الصواريخ على المدينة ليلا.\n\nأعلنت البلدية عن خسائر كبيرة.\n\nقال شاهد إنه رأى صاروخا فوق الجسر.\n\nاعترضت الدفاعات ثلاثة [[صواريخ]] صباحا.',
      ],
      target:
        'The rockets fell on the city at night.\n\nThe municipality announced heavy losses.\n\nA witness said that he saw a rocket above the bridge.\n\nThe defences intercepted three [[missiles]] in the morning.',
    },
    {
      lang: 'fr',
      source: [
        'en',
        'The hostages were freed on Monday.\n\nShops opened again.\n\nDoctors examined the hostages, he said.\n\nTwo of the [[hostages]] are ill.',
      ],
      target:
        'Les otages ont été libérés lundi.\n\nLes magasins ont rouvert.\n\nDes médecins ont examiné les otages, a-t-il dit.\n\nDeux des [[captifs]] sont malades.',
    },
    {
      lang: 'zh',
      source: [
        'en',
        'The rockets hit the harbour.\n\nThe mayor asked for help.\n\nPolice collected the rockets.\n\nA third of the [[rockets]] failed.',
      ],
      target: '火箭弹击中了港口。\n\n市长请求援助。\n\n警方收集了火箭弹。\n\n三分之一的[[导弹]]失灵了。',
    },
    {
      lang: 'es',
      source: [
        'he',
        'הרקטות פגעו בנמל.\n\nראש העיר ביקש לחזור לשגרה.\n\nהמשטרה אספה את הרקטות.\n\nשליש מן ה[[רקטות]] לא התפוצצו.',
      ],
      target:
        'Los cohetes alcanzaron el puerto.\n\nEl alcalde pidió volver a la normalidad.\n\nLa policía recogió los cohetes.\n\nUn tercio de los [[misiles]] no explotó.',
    },
  ],
  passes: [
    {
      note: 'two words of the source',
      lang: 'en',
      source: [
        'ar',
        'سقطت الصواريخ على المدينة ليلا.\n\nأعلنت البلدية عن خسائر كبيرة.\n\nقال شاهد إنه رأى صاروخا فوق الجسر.\n\nاعترضت الدفاعات ثلاث قذائف صباحا.',
      ],
      target:
        'The rockets fell on the city at night.\n\nThe municipality announced heavy losses.\n\nA witness said that he saw a rocket above the bridge.\n\nThe defences intercepted three projectiles in the morning.',
    },
    {
      note: 'told apart in one sentence',
      lang: 'en',
      source: [
        'de',
        'Die Raketen trafen den Hafen.\n\nDie Raketen kamen nachts.\n\nDas Militär zählte Raketen und Flugkörper.',
      ],
      target:
        'The rockets hit the harbour.\n\nThe rockets came at night.\n\nThe military counted rockets and missiles.',
    },
    {
      note: 'one use of each',
      lang: 'en',
      source: ['fr', 'Le navire est parti.\n\nLe navire est revenu.'],
      target: 'The ship has left.\n\nThe vessel has returned.',
    },
  ],
};
