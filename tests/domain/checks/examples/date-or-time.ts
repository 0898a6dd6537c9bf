import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      note: 'before and after noon',
      lang: 'en',
      source: ['zh', '下午[[3]]点开会。'],
      target: 'The meeting is at [[3]] a.m.',
    },
    { lang: 'en', source: ['de', 'Um [[15]] Uhr ging er.'], target: 'He left at [[3]] a.m.' },
    {
      lang: 'en',
      source: ['fr', 'Le vote aura lieu en [[juin]].'],
      target: 'The vote will be held in [[July]].',
      suggestions: ['June'],
    },
    {
      lang: 'en',
      source: ['zh', '会议定于[[周三]]召开。'],
      target: 'The meeting is set for [[Thursday]].',
      suggestions: ['Wednesday'],
    },
    {
      note: 'Arabic has two sets of names, so a person has to choose',
      lang: 'ar',
      source: ['en', 'She resigned in [[March]] 2020.'],
      target: 'استقالت في [[أيار]] 2020.',
      suggestions: [null],
    },
    {
      lang: 'he',
      source: ['en', 'He spoke on [[Sunday]].'],
      target: 'הוא נאם [[ביום שני]].',
      suggestions: [null],
    },
    {
      note: 'a day of the Islamic calendar',
      lang: 'en',
      source: ['ar', 'صدر القرار في [[10 رمضان 1445]].'],
      target: 'The decision was issued on [[May 20, 2024]].',
      suggestions: [null],
    },
    {
      note: 'another month of the Islamic calendar',
      lang: 'en',
      source: ['ar', 'صدر القرار في [[١٠ رمضان ١٤٤٥]].'],
      target: 'The decision was issued on [[10 Shawwal 1445]].',
    },
    {
      note: 'the Jewish calendar, with letters for numbers',
      lang: 'fr',
      source: ['he', 'הוא נולד [[בי"ד בניסן תשפ"ד]].'],
      target: 'Il est né le [[22 juin 2024]].',
    },
    {
      note: 'the Persian calendar',
      lang: 'en',
      source: ['fa', 'او در [[۱ فروردین ۱۴۰۳]] آمد.'],
      target: 'He came on [[March 20, 2025]].',
    },
    {
      lang: 'ar',
      source: ['en', 'It happened in [[July 2024]].'],
      target: 'حدث ذلك في [[رمضان 1445]].',
    },
  ],
  passes: [
    {
      note: 'a day of the Islamic calendar, converted',
      lang: 'en',
      source: ['ar', 'صدر القرار في 10 رمضان 1445.'],
      target: 'The decision was issued on March 21, 2024.',
    },
    {
      note: 'both calendars in the source',
      lang: 'en',
      source: ['ar', 'صدر القرار في 1 محرم 1446 الموافق 7 يوليو 2024.'],
      target: 'The decision was issued on 7 July 2024.',
    },
    {
      note: 'the Jewish calendar, converted',
      lang: 'en',
      source: ['he', 'הוא נולד ב-14 בניסן 5784.'],
      target: 'He was born on April 22, 2024.',
    },
    {
      note: 'a person who is called like a month',
      lang: 'en',
      source: ['ar', 'قال شعبان إن الجلسة ستعقد في 3 مايو 2024.'],
      target: 'Shaban said that the session would be held on May 3, 2024.',
    },
    {
      note: 'twelve and twenty-four hours',
      lang: 'en',
      source: ['fr', 'Il est parti à 15 h 30.'],
      target: 'He left at 3:30 p.m.',
    },
    {
      note: 'hours of two halves',
      lang: 'en',
      source: ['zh', '上午9点至下午5点开放。'],
      target: 'It is open from 9 a.m. to 5 p.m.',
    },
    {
      note: 'names of two calendars',
      lang: 'ar',
      source: ['en', 'On 8 March 1954.'],
      target: 'في 8 آذار 1954.',
    },
    {
      note: 'a verb and a month',
      lang: 'en',
      source: ['de', 'Das kann im Juni geschehen.'],
      target: 'That may happen in June.',
    },
    {
      note: 'a month by number',
      lang: 'en',
      source: ['de', 'Am 3.10.1990 war es so weit.'],
      target: 'It happened on October 3, 1990.',
    },
    {
      note: 'case endings',
      lang: 'en',
      source: ['pl', 'Zmarł we wrześniu.'],
      target: 'He died in September.',
    },
    {
      note: 'today is a day too',
      lang: 'en',
      source: ['es', 'Hoy habló en Lima.'],
      target: 'On Monday she spoke in Lima.',
    },
    {
      note: 'months told anew',
      lang: 'en',
      source: ['fr', 'En mai et en juin.'],
      target: 'In April and July.',
    },
  ],
};
