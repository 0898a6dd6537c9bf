import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'The [[frameworkproposed]] by the council was refused.',
      suggestions: ['framework proposed'],
    },
    { lang: 'en', target: 'They left the town [[withoutthe]] lamp.', suggestions: ['without the'] },
    { lang: 'en', target: 'A treaty [[ofthe]] two towns was signed.', suggestions: ['of the'] },
    {
      lang: 'en',
      target: 'The sea came over the [[LanternIt]] was dark.\n\nThe lantern was new.',
      suggestions: ['Lantern. It'],
      note: 'The article has to know the first word, for a short one also ends brand names.',
    },
    {
      lang: 'en',
      target: 'The match was stopped for ten [[minutesThe]] players waited.',
      suggestions: ['minutes. The'],
    },
    { lang: 'en', target: 'The talks [[inGeneva]] ended.', suggestions: ['in Geneva'] },
    { lang: 'es', target: 'Cerraron el [[puertoLos]] vecinos esperaron.', suggestions: ['puerto. Los'] },
    { lang: 'fr', target: 'Le conseil se réunit [[dansGenève]] lundi.', suggestions: ['dans Genève'] },
    {
      lang: 'es',
      target: 'Cerraron [[lapuerta]] y dijeron que [[sonmuchos]].',
      suggestions: ['la puerta', 'son muchos'],
    },
    {
      lang: 'fr',
      target: 'Ils ont vu [[laporte]] fermée et [[cettelampe]].',
      suggestions: ['la porte', 'cette lampe'],
    },
    {
      lang: 'de',
      target: 'Der Hafen, [[dieBrücke]] und die [[Türmewurden]] geschlossen.',
      suggestions: ['die Brücke', 'Türme wurden'],
    },
    {
      lang: 'ar',
      target: 'زار [[مدينةكبيرة]] وعاد [[منالمدينة]].',
      suggestions: ['مدينة كبيرة', 'من المدينة'],
    },
    {
      lang: 'he',
      target: 'הם אמרו [[שלוםלכולם]] והלכו.',
      suggestions: ['שלום לכולם'],
      note: 'A letter that only ends words.',
    },
    { lang: 'hi', target: 'नाव [[केलिए]] जगह [[दूरनहीं]] है।', suggestions: ['के लिए', 'दूर नहीं'] },
    {
      lang: 'en',
      target: 'They saw [[thecourtyard]] and the [[pigeonswhich]] lived there.',
      suggestions: ['the courtyard', 'pigeons which'],
    },
    {
      lang: 'es',
      target: '[[Elpuente]] de piedra y los [[niñosmenores]].',
      suggestions: ['El puente', 'niños menores'],
    },
    { lang: 'fr', target: 'Le [[navirelent]] est au port.', suggestions: ['navire lent'] },
  ],
  passes: [
    { lang: 'es', target: 'Lacosta escribió los metadatos y la contraparte de la ley.' },
    { lang: 'en', target: 'To the Theatre went Herford and Toland, and the man of Norborne.' },
    { lang: 'en', target: 'The therapist hastened to mend the remark contained therein.' },
    {
      lang: 'en',
      target: 'The breakthrough in peacekeeping and fundraising was nonetheless a painstaking undertaking.',
    },
    { lang: 'en', target: 'She uses LinkedIn daily, watches YouTube videos and gave to GoFundMe again.' },
    {
      lang: 'en',
      target:
        'Meanwhile the bullet hit a bulletin board nearby; thereafter nothing happened. The mean man slept.',
    },
    {
      lang: 'en',
      target: 'DeSantis and MacArthur met LeBron at the offshore platform; offences were forgiven.',
    },
    { lang: 'en', target: 'Write to infoandhelp@example.org or read example.org/newsandviews today.' },
    { lang: 'de', target: 'Die MitarbeiterInnen und die LehrerIn waren da.' },
    {
      lang: 'en',
      target: 'The painandgain club met; painandgain is its name.',
      note: 'Written so more than once.',
    },
    {
      lang: 'es',
      target:
        'Delante del portal, sonrieron aquellos quedados; la especificación está proporcionalmente subrutada.',
    },
    {
      lang: 'fr',
      target: 'Lorsque les cessions népalaises cessent, puisque la fortune sert desserts et téléversement.',
    },
    {
      lang: 'de',
      target:
        'Der Hintergrund, die Beschwerden, der Schatten, derzeit füreinander, dennoch gegenüber, demnächst.',
    },
    { lang: 'ar', target: 'استقالت الحكومة خلالها، والاحتفالات والمجالس والأموال وبالمدينة كالعادة، فيالق.' },
    { lang: 'he', target: 'שלהם, אתמול, עליהם, לאנשים, מנכ"ל' },
    { lang: 'hi', target: 'उसमें, इसलिए, फ़िल्में, टीमें, जैसे, पैसे, औरत, चलिए।' },
  ],
};
