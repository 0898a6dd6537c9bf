import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The [[goverment]] has shut the harbour.', suggestions: ['government'] },
    {
      lang: 'en',
      target: '[[Altough]] it was late, they [[haev]] sailed.',
      suggestions: ['Although', 'have'],
    },
    {
      lang: 'en',
      target: 'The [[reportt]] was [[pubished]] by the harbour master.',
      suggestions: ['report', 'published'],
    },
    {
      lang: 'en',
      target: 'The [[cortyard]] of the museum was full of [[pigons]].',
      suggestions: ['courtyard', 'pigeons'],
      note: 'Words of any kind, not only of the news.',
    },
    {
      lang: 'en',
      target: 'Haiti [[hd]] not seen rain [[nd]] wind for weeks.',
      suggestions: ['had', 'and'],
      note: 'What is left of a word of grammar.',
    },
    {
      lang: 'en',
      target: 'They met on [[Saterday]] with the [[Brittish]] captain.',
      suggestions: ['Saturday', 'British'],
    },
    {
      lang: 'en',
      target:
        '[[hTe]] ferry came from [[Swedn]] in [[Auust]]. [[Thes]] are its crew. [[Aftr]] the storm [[oBth]] men slept.',
      suggestions: ['The', 'Sweden', 'August', 'These', 'After', 'Both'],
      note: 'A capital that came a letter late, names that everybody writes in one way, and what begins sentences.',
    },
    {
      lang: 'en',
      target:
        'We [[al]] know them. They [[ave]] to sail to the end [[f]] Europe. He said [[hat]] the crew came [[wit]] the net, [[ad]] he slept.',
      suggestions: ['all', 'have', null, 'that', 'with', 'and'],
      note: 'Words by right that hardly ever stand there.',
    },
    {
      lang: 'en',
      target: 'It was the third-[[larest]] harbour. [[Tihs]] was new.',
      suggestions: ['largest', 'This'],
    },
    {
      lang: 'en',
      target: 'They did not [[nkwo]] the [[munbers]] of the nets they [[mae]] by hand.',
      suggestions: ['know', 'numbers', 'make'],
      note: 'Letters in no order, and words that only dictionaries have.',
    },
    {
      lang: 'en',
      target: 'The 19-[[yer]]-old was [[consentrated]] on the sail.',
      suggestions: ['year', 'concentrated'],
    },
    {
      lang: 'en',
      target: 'An [[intersting]] crab was [[droped]]. It [[deails]] the [[packagees]].',
      suggestions: ['interesting', 'dropped', 'details', 'packages'],
      note: 'No ending or prefix of English makes these.',
    },
    {
      lang: 'en',
      target: '[[Th]] ferry was late. [[Thn]] the crew saw the [[oiil]], [[nd]] the sailors slept.',
      suggestions: ['The', 'Then', 'oil', 'and'],
      note: 'What is left of a word of grammar, where a sentence begins too.',
    },
    {
      lang: 'en',
      target: 'They mended nets [[ad]] lines. [[Hisorically]] it was done by hand, as the [[Presidnt]] saw.',
      suggestions: ['and', 'Historically', 'President'],
    },
    { lang: 'fr', target: 'Le [[présient]] a quitté la réunion.', suggestions: ['président'] },
    { lang: 'es', target: 'El [[gobireno]] cerró el puerto.', suggestions: ['gobierno'] },
    {
      lang: 'de',
      target: 'Der Hafen ist zu, sagt die [[Regierng]] nach der [[Untersuchnug]].',
      suggestions: ['Regierung', 'Untersuchung'],
      note: 'Common words of German, whose nouns have a capital.',
    },
    {
      lang: 'en',
      target:
        'The Minister met the [[Comittee]] of the first [[Divisoin]] near [[Englnad]] and [[Norwaay]] in [[Indipendence]] Hall.',
      suggestions: ['Committee', 'Division', 'England', 'Norway', 'Independence'],
      note: 'Words of titles, and names that everybody writes in one way.',
    },
    {
      lang: 'en',
      target: '[[Wha]] are the nets for? [[hWo]] made them? [[Wat]] is that? [[Thhe]] crew is on deck.',
      suggestions: ['What', 'Who', 'What', 'The'],
      note: 'What begins sentences.',
    },
    {
      lang: 'en',
      target:
        'How [[doe]] it sail? They think that [[hey]] came [[fro]] the port, where the net has [[bee]] mended.',
      suggestions: ['does', 'they', 'from', 'been'],
      note: 'What is left of words of grammar, by what stands beside it.',
    },
    {
      lang: 'en',
      target: 'The letters of [[onald]] to the Minister [[f]] Trade and the ports of Sopot [[nd]] Butrint.',
      suggestions: [null, null, 'and'],
      note: 'Between names too.',
    },
    {
      lang: 'es',
      target: 'El [[puenet]] de piedra que [[rcuzaba]] el río dice [[qeu]] llevó a las [[clínicsa]].',
      suggestions: ['puente', 'cruzaba', 'que', 'clínicas'],
      note: 'Forms of common words, and the shortest ones.',
    },
    {
      lang: 'fr',
      target: 'Le navire [[travesrait]] la mer [[qeu]] les marins aiment.',
      suggestions: [null, 'que'],
    },
    {
      lang: 'de',
      target: 'Das Schiff kam am Abend [[vno]] der Insel [[udn]] fuhr fort.',
      suggestions: ['von', 'und'],
      note: 'Words of grammar.',
    },
  ],
  passes: [
    { lang: 'de', target: 'Er eilt ab und zu zum Ort, wo die Art der Uhr ihm edel und nie alt war.' },
    {
      lang: 'es',
      target:
        'Antes de convertirse en puerto, sirvió para mirarla; los cifs-utils y el comando ls de Canadá.',
      note: 'Verbs with pronouns, and names of code.',
    },
    {
      lang: 'en',
      target:
        'Guns n Roses played. He went to al Qaeda, and his heir is in Type b cells. An ad man, an ad agency, to and fro.',
      note: 'Single letters and short words by right.',
    },
    {
      lang: 'en',
      target: 'They focussed on the programing of the show.',
      note: 'Both ways of writing it are right.',
    },
    { lang: 'fr', target: 'Les relectures du pêcheur, les cœurs et les idées de Monsieur Présient.' },
    {
      lang: 'es',
      target: 'Intentarlo, abrirse y mirarla: el chiringuito flotaba.',
      note: 'Words that no list has.',
    },
    {
      lang: 'de',
      target: 'Die Leitung in Wartung, Erlebnisse der Redaktion und der Treppen.',
      note: 'One letter away from common words.',
    },
    {
      lang: 'en',
      target: 'An ad in the paper, a TV ad, an ad hoc group. The focussed teen-agers travelled.',
    },
    {
      lang: 'en',
      target: 'Ed said no. Al is late. Wen was there.',
      note: 'Short names where a sentence begins.',
    },
    {
      lang: 'en',
      target: 'The iPhone, the iPad and eBay came to the Americas with Miss Bouton. Thes Juliana sang.',
    },
    { lang: 'en', target: 'From the form he filled in, the trail led to a trial.', note: 'Words by chance.' },
    {
      lang: 'en',
      target: 'Mr. Greate and Ms. Wite sailed with Jon Custer on the Galactica.',
      note: 'Names.',
    },
    { lang: 'en', target: 'The colour of the harbour, the centre and the theatre.' },
    { lang: 'en', target: 'See www.goverment.example or write to @goverment and info@goverment.example.' },
    { lang: 'en', target: 'The rigging of the yawl was frayed by the gale.', note: 'Rare words.' },
    {
      lang: 'en',
      target: 'They served kanafeh, calamansi and tomatillos under a helianthemum.',
      note: 'No common word is near.',
    },
    {
      lang: 'en',
      target: 'The undeflected snowglobe voicings were rebrigaded.',
      note: 'Made as English makes words.',
    },
    {
      lang: 'en',
      target: 'A whare is a house. The whare of the captain burnt.',
      note: 'Said more than once: a term.',
    },
    {
      lang: 'en',
      target: 'The flashings of the roof, a cafe, a podcaster, two codecs and a dog-eared chart.',
      note: 'Newer words, and those made of others.',
    },
    { lang: 'en', target: 'The cantus firmus and the pontifex maximus; habeas corpus de facto.' },
    { lang: 'en', target: 'Ortega y Gasset, Canadien, Americano, 5 km away, 3 ml vs 2 kg.' },
  ],
};
