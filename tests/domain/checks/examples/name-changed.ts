import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      note: 'another person',
      lang: 'en',
      source: ['cs', 'Na tiskové konferenci to včera oznámil [[Petr Vondráček]] z firmy Kolben.'],
      target: '[[Gustavo Ibarra]] of the Kolben company announced it at a press conference yesterday.',
    },
    {
      note: 'another country',
      lang: 'en',
      source: ['ru', 'Переговоры с [[Норвегией]] продолжатся на следующей неделе.'],
      target: 'The talks with [[Denmark]] will continue next week.',
    },
    {
      note: 'in Hindi nothing marks a name, but whoever is named in English has to be there',
      lang: 'en',
      source: ['hi', 'मेयर ने कहा कि नया पुल अगले साल खुलेगा।'],
      target: 'Mayor [[Ruslan Chernyak]] said that the new bridge would open next year.',
    },
    {
      lang: 'ar',
      source: ['en', 'The minister flew to [[Norway]] on Monday evening.'],
      target: 'وسافر الوزير إلى [[فيتنام]] مساء الاثنين الماضي.',
    },
    {
      lang: 'fr',
      source: ['en', 'Yesterday the captain, [[Harold Whitcombe]], spoke to the crew.'],
      target: 'Hier, le capitaine, [[Vassili Dorokhov]], a parlé à l’équipage.',
    },
    {
      note: 'a Chinese name that no characters of the source are read as',
      lang: 'en',
      source: ['zh', '根据目前的预报，未来三天当地多阴雨天气。'],
      target: 'According to the current forecast, [[Zhengzhou]] will be rainy for the next three days.',
    },
  ],
  passes: [
    {
      note: 'a territory in traditional Chinese',
      lang: 'en',
      source: ['zh', '義大利國徽的藝術元素是什麼？'],
      target: 'What are the elements of the emblem of Italy?',
    },
    {
      note: 'a territory in the title of a person or in the name of an institution',
      lang: 'en',
      source: ['zh', '亞歷山德拉·帕夫洛芙娜是什麼時候出生的？'],
      target: 'When was Grand Duchess Alexandra Pavlovna of Russia born?',
    },
    {
      note: 'how somebody is addressed',
      lang: 'en',
      source: ['es', 'Querida señora Oro: no sé si me recuerda de la escuela.'],
      target: 'Dear Mrs. Oro: I do not know if you remember me from school.',
    },
    {
      note: 'a company whose name is translated',
      lang: 'en',
      source: ['ar', 'وأبلغت شركة الصوامع الساحلية عملاءها بأن القمح سيتأخر.'],
      target: 'The company Coastal Silos told its customers that the wheat would be late.',
    },
    {
      note: 'the same name in another alphabet',
      lang: 'en',
      source: ['ru', 'Вчера Наталья Кузьмина вернулась в Новосибирск с семьёй.'],
      target: 'Yesterday Natalia Kuzmina returned to Novosibirsk with her family.',
    },
    {
      note: 'read off the characters',
      lang: 'en',
      source: ['zh', '王建国昨天在重庆会见了记者。'],
      target: 'Wang Jianguo met reporters in Chongqing yesterday.',
    },
    {
      note: 'an adjective',
      lang: 'en',
      source: ['pl', 'Według niemieckiego ministra rozmowy zakończą się w piątek.'],
      target: 'According to the minister of Germany the talks will end on Friday.',
    },
    {
      note: 'institutions are translated',
      lang: 'en',
      source: ['de', 'Das teilte das Wirtschaftsministerium am Samstag in Wien mit.'],
      target: 'The Ministry of Economic Affairs in Vienna announced this on Saturday.',
    },
    {
      note: 'a country called otherwise',
      lang: 'en',
      source: ['fr', 'Le gouvernement britannique a salué la décision hier soir.'],
      target: 'The government of the United Kingdom welcomed the decision last night.',
    },
    {
      note: 'kanji have readings that nothing tells',
      lang: 'en',
      source: ['ja', '長谷川さんは昨日、記者団に語った。'],
      target: 'Mr. Hasegawa spoke to reporters about it yesterday.',
    },
    {
      lang: 'he',
      source: ['en', 'The minister flew to the Netherlands on Monday evening.'],
      target: 'השר טס להולנד ביום שני בערב יחד עם משלחת.',
    },
  ],
};
