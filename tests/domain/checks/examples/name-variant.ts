import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: 'Defence chief Tamir Hallovan met the mayors.\n\nThe mayors thanked [[Halovan]]’s staff.',
      suggestions: ['Hallovan'],
      note: 'The full name, and soon after it the family name alone in another spelling.',
    },
    {
      lang: 'en',
      target:
        'Nabil Maskouri spoke first.\n\nNobody answered Nabil Maskouri.\n\nThen [[Nabeel]] Maskouri left.',
      suggestions: ['Nabil'],
      note: 'Both keep the same company.',
    },
    {
      lang: 'en',
      source: ['ar', 'وصل الدحدوري إلى المدينة.\n\nورحب العمدة بالدحدوري.\n\nثم غادر الدحدوري.'],
      target: 'The envoy Dahduri came to town.\n\nThe mayor welcomed Dahduri.\n\nThen [[Dahdouri]] left.',
      suggestions: ['Dahduri'],
      note: 'One word of the source, with and without a clitic.',
    },
    {
      lang: 'en',
      target: 'The crew heard Doros’ reply and Doros’ terms.\n\nNobody liked [[Doros’s]] terms.',
      suggestions: ['Doros’'],
      note: 'The possessive of one name in two ways.',
    },
    {
      lang: 'en',
      target: 'Trains to Mumbai ran late.\n\nBuses from [[Bombay]] did not run.',
      suggestions: ['Mumbai'],
      note: 'Two names that the authority knows as one place.',
    },
    {
      lang: 'ar',
      source: ['en', 'The judge Malkovan spoke.\n\nA lawyer answered Malkovan.\n\nThen Malkovan left.'],
      target: 'تحدث القاضي مالكوفان.\n\nورد محام على مالكوفان.\n\nثم غادر [[ملكوفان]].',
      suggestions: ['مالكوفان'],
      note: 'A script without capitals: the source shows the name.',
    },
  ],
  passes: [
    {
      lang: 'en',
      target: 'The crew mended Doros’s nets. They call it ‘the Doros’ here, and the sailors’ boats lay by.',
      note: 'An apostrophe that closes a quotation, and a plural.',
    },
    {
      lang: 'en',
      source: ['ar', 'وصل حسن إلى المدينة.\n\nواستقبله حسين هناك.'],
      target: 'The trader Hassan came to town.\n\nHe was met by Hussein there.',
      note: 'Two people: the source has two words.',
    },
    {
      lang: 'en',
      target: 'The border of Niger was open.\n\nLorries came from Nigeria.',
      note: 'Two states.',
    },
    {
      lang: 'en',
      target: 'Officials of Israel replied.\n\nAn Israeli paper asked the Israelis about it.',
      note: 'A word made of a name is no other spelling of it.',
    },
    {
      lang: 'en',
      target: 'The singer Samir Halloum sang.\n\nHis sister Samira Halloum danced.',
      note: 'A man and a woman.',
    },
    {
      lang: 'en',
      target: 'The goalkeeper Ahmad Sallam fell.\n\nThe referee Karim Salam whistled.',
      note: 'Different company, different people.',
    },
    {
      lang: 'en',
      target: 'The twins Alison and Allison waved.\n\nLater they slept.',
      note: 'The writer tells them apart.',
    },
    {
      lang: 'en',
      target: 'Doctor Miriam Tolledan left Tolledan’s clinic.\n\nTOLLEDAN LEAVES, wrote a paper.',
      note: 'Possessives and shouting are no other spelling.',
    },
    {
      lang: 'en',
      target: 'They walked along the Strip.\n\nA strip of land lay there, and a stripe.',
      note: 'A common word with a capital.',
    },
  ],
};
