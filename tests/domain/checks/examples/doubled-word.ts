import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'She crossed [[the the]] bridge at dawn.', suggestions: ['the'] },
    {
      lang: 'en',
      target: 'They fed the cats with tinned [[food food food food]].',
      suggestions: ['food'],
      note: 'The last word, as stuck translations do.',
    },
    { lang: 'en', target: 'The ship sailed for the United [[States States]].', suggestions: ['States'] },
    {
      lang: 'en',
      target: 'The medal was his and he would not give back [[it it]].',
      note: 'Doubled by grammar only within a sentence.',
    },
    { lang: 'de', target: 'Der Rat tagte [[und und]] vertagte sich.', suggestions: ['und'] },
    { lang: 'fr', target: 'Le maire a signé [[avec avec]] un stylo rouge.', suggestions: ['avec'] },
    { lang: 'ar', target: 'وصلت السفينة [[إلى إلى]] الميناء.', suggestions: ['إلى'] },
    { lang: 'he', target: 'הספינה הגיעה [[אל אל]] הנמל.', suggestions: ['אל'] },
    { lang: 'hi', target: 'जहाज बंदरगाह [[में में]] पहुँचा।', suggestions: ['में'] },
    { lang: 'tr', target: 'Gemi limana vardı [[ve ve]] demir attı.', suggestions: ['ve'] },
    {
      lang: 'de',
      target: 'Er sprach in [[der der]] Stadt.',
      suggestions: ['der'],
      note: 'No clause begins there.',
    },
    { lang: 'en', target: 'The small harbours [[were were]] closed.', suggestions: ['were'] },
    { lang: 'es', target: 'Pidió [[que que]] cerraran el puerto.', suggestions: ['que'] },
    { lang: 'hi', target: 'बंदरगाह की [[सफ़ाई सफ़ाई]] पूरी हुई।', suggestions: ['सफ़ाई'] },
    { lang: 'hi', target: 'जहाज कल बंदरगाह [[पहुँचेगा पहुँचेगा]] तो देखेंगे।', suggestions: ['पहुँचेगा'] },
  ],
  passes: [
    { lang: 'en', target: 'She crossed the bridge at dawn.' },
    {
      lang: 'en',
      target: 'He had had enough, and knew that that bridge was very very old.',
      note: 'Grammar and emphasis.',
    },
    {
      lang: 'en',
      target: 'New York, New York. Boutros Boutros-Ghali met Duran Duran and the panda Ling Ling.',
      note: 'Names.',
    },
    {
      lang: 'en',
      target: 'The route of Charles de De Witt was the The Hague road.',
      note: 'A particle before a name.',
    },
    { lang: 'de', target: 'Das sind Leute, die die Brücke kennen.' },
    { lang: 'fr', target: 'Nous nous sommes levés avant que vous vous leviez.' },
    { lang: 'tr', target: 'Gemi yavaş yavaş limana girdi.' },
    { lang: 'hi', target: 'जहाज धीरे धीरे बंदरगाह की ओर बढ़ा।' },
    { lang: 'ar', target: 'كانت الرحلة طويلة جدا جدا.', note: 'Emphasis.' },
    { lang: 'he', target: 'הספינה התקרבה לאט לאט אל הנמל.' },
    { lang: 'en', target: 'The town has 120 120-seat halls. It sold. Sold twice.' },
    { lang: 'ar', target: 'طافوا على البيوت بيتًا بيتًا، وقرؤوا العقد بندًا بندًا.', note: 'One by one.' },
    {
      lang: 'de',
      target: 'Das ist das Schiff, mit dem der Rat kam, und der, der der Stadt half. Löschen Sie sie.',
    },
    { lang: 'en', target: 'What they saw were were-wolves; who they were were two sailors.' },
    { lang: 'es', target: 'Vale más que que se hunda. Abra el archivo archivo.xml del puerto.' },
    { lang: 'hi', target: 'वह चलते चलते रुक गया और टुकड़े टुकड़े जोड़ने लगा। घर घर में दीपक जले।' },
  ],
};
