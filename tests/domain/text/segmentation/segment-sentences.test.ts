import { describe, expect, it } from 'vitest';
import { segmentSentences } from '@/domain/text/segmentation/segment-sentences';

/** `A. |B.` is the text `A. B.` with a sentence that starts at the bar. */
function marked(text: string, lang: string): string {
  const starts = segmentSentences(text, lang);
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join('|');
}

function expectSentences(lang: string, cases: readonly string[]): void {
  for (const expected of cases) expect(marked(expected.replaceAll('|', ''), lang)).toBe(expected);
}

describe('segmentSentences', () => {
  it('starts the first sentence at 0 and leaves white space with the sentence before it', () => {
    expect(segmentSentences('', 'en')).toEqual([]);
    expect(segmentSentences('   ', 'en')).toEqual([0]);
    expect(segmentSentences(' One.  Two. ', 'en')).toEqual([0, 7]);
  });

  it('keeps abbreviations, titles and initials within their sentence', () => {
    expectSentences('en', [
      'Gen. Omar Haddad met Mrs. Lowe at noon. |They spoke for an hour.',
      'The novel by J. R. R. Talbot sold well. |L. Ito translated it.',
      'Our neighbours, e.g. Lt. Marks, stayed on St. Anne’s Road.',
      'The ruling in Baker v. Stone was overturned.',
      'He lost approx. 3 kg. |She lost none.',
      'See fig. 4 and vol. II, pp. 10-12.',
      'Maj. Kirk flew to Ft. Bragg on Jan. 5 with Sgt. Poole.',
    ]);
  });

  it('tells an abbreviation that ends a sentence by the word that follows', () => {
    expectSentences('en', [
      'She moved to the U.S. |They stayed behind.',
      'The U.S. Senate votes today.',
      'He works for Brown & Co. |It pays well.',
      'He works for Brown & Co. Ltd. in Leeds.',
      'Bring pens, paper, etc. |Nadia has the rest.',
      'Was it you or I? |It was you and I. |What now?',
      'Martin Lewis Jr. |The son took over.',
      'No. 7 was closed. |Was it? |No. |It was open.',
    ]);
  });

  it('ends a sentence after a clock time unless the time opens it', () => {
    expectSentences('en', [
      'The shelling began at 4 a.m. |Residents fled.',
      'At 4 a.m. Residents fled.',
      'The vote is at 6 p.m. Tuesday in Geneva.',
      'Doors open at 7 p.m. EST and close late.',
    ]);
  });

  it('leaves numbers, addresses and file names whole', () => {
    expectSentences('en', [
      'Prices rose 3.5 percent to $1,200.50. |Wages did not.',
      'Write to a.b@example.org. |Or see www.example.org/Page.Html for more.',
      'Open report.final.pdf or Node.js first. |Then reply.',
      'The toll was 2,300. |12 were children.',
      'Version 2.0. |Nothing else changed.',
    ]);
  });

  it('keeps closing quotation marks and brackets with their sentence', () => {
    expectSentences('en', [
      '“We have no water.” |Hassan left.',
      '“We have no water,” he said. |“None at all.”',
      '“Where are they?” she asked. |Nobody knew.',
      '"Stop!" he shouted. |"Please."',
      'They left (nobody saw them). |It was dark.',
      'They left. |(Nobody saw them.) |It was dark.',
      'He called it ‘a disgrace.’ |They agreed.',
      'He paused (for the third time!) and went on.',
      'It was “over.” |Rafah was empty.',
    ]);
  });

  it('keeps a short quotation or bracket whole and splits a long one', () => {
    expectSentences('en', [
      '“I came. I saw. I left,” she said. |Nobody laughed.',
      'The minister (who resigned. Twice.) spoke.',
      `“${'We waited for hours at the gate. |'.repeat(8)}Then we left,” she said.`,
    ]);
  });

  it('tells an ellipsis within a sentence from one at its end', () => {
    expectSentences('en', [
      'I waited... and waited.',
      'I waited... |Then I left.',
      'I waited… |Then I left.',
      'The report . . . was not published.',
      'The report was published. |. . . The rest was not. . . .',
      'It said “the army [...] withdrew.” |Later it denied this.',
    ]);
  });

  it('takes several marks as one end', () => {
    expectSentences('en', ['Really?! |Yes. |No!!! |Why?.. |Stop.', 'Is it (?) true? |No.']);
  });

  it('begins a sentence where web text has lost the space', () => {
    expectSentences('en', ['He went home.|She stayed.', '“We left.”|Rafah was quiet.']);
    expectSentences('ar', ['انتهى الاجتماع.|وغادر الوفد المدينة.']);
  });

  it('does not end a sentence before a small letter', () => {
    expectSentences('en', ['She works at Yahoo! in London.', 'It was appr. ten metres.', 'Why? because.']);
  });

  it('parts the items of a list, in lines or in one line, and keeps the marker with its item', () => {
    expectSentences('en', [
      '1. Open the door. |2. Close it.',
      '1) salt |2) pepper |3) oil',
      '• salt |• pepper',
      'a. The north |b. The south',
      'Bring:\n|- salt\n|- pepper',
      'He scored 2. |A third followed.',
    ]);
    expectSentences('de', ['1. Mai ist Feiertag, 2. Juni auch.']);
  });

  it('takes a line break within a sentence for white space and a blank line for an end', () => {
    expectSentences('en', ['The talks\nwent on. |They failed.', 'A headline\n\n|The talks went on.']);
  });

  it('knows how each language writes', () => {
    expectSentences('de', [
      'Am 12. Juni kam Dr. Weiß, z. B. mit dem Zug. |Das war spät.',
      'Das steht auf Seite 5. |Dort steht es.',
      'Der 2. Weltkrieg endete 1945. |Danach kam Ruhe.',
      '„Komm!“, rief er. |„Sofort.“ |Sie kam.',
      '»Wer ist da?« |»Ich.«',
      'Äpfel, Birnen usw. |Das reicht.',
    ]);
    expectSentences('fr', [
      'M. Durand et Mme Petit sont arrivés. |Ils repartent demain.',
      '« Où vas-tu ? » demande-t-il. |« Nulle part. » |Elle sort.',
      'Elle est née en 52 av. J.-C. à Rome. |C’est loin.',
      'Il a tout vu : les gens, les rues, etc. |Puis il est parti.',
    ]);
    expectSentences('es', [
      '¿Quién es? |¡Soy yo! |El Sr. López llamó ayer a EE. UU. |Nadie contestó.',
      '«No lo sé.», dijo la Dra. Ruiz. |Luego calló.',
    ]);
    expectSentences('pt', ['O Sr. Costa chegou às 8h. |A Dra. Lima saiu. |Por quê? |Não se sabe.']);
    expectSentences('it', ['Il sig. Rossi è partito. |L’on. Bianchi no. |Perché? |Non si sa.']);
    expectSentences('ru', [
      'А. С. Пешков родился в 1901 г. в Казани. |Он рос на ул. Садовой.',
      '«Кто там?» — спросил он. |Ответа не было.',
      'Купили хлеб, соль и т. д. |Потом ушли.',
    ]);
    expectSentences('tr', [
      'Dr. Yılmaz 19. yüzyılı anlattı. |Bu ders uzun sürdü.',
      'Elma, armut vb. |Hepsi bitti.',
      'Geldi mi? |Hayır, gelmedi.',
    ]);
  });

  it('splits languages of the Arabic and Hebrew scripts', () => {
    expectSentences('ar', [
      'وصل د. سامي إلى القاهرة. |لماذا تأخر؟ |لا أحد يعرف!',
      'ارتفعت الأسعار 3.5 في المئة. |وقال أ. ب. حداد إن ذلك مؤقت.',
      '"هل انتهت الحرب؟" سأل الرجل. |لم يجب أحد.',
      'قال: «لا نملك الماء.» |وغادر الجميع.',
    ]);
    expectSentences('fa', ['او دیروز آمد. |چرا دیر کرد؟ |کسی نمی‌داند.']);
    expectSentences('ur', ['وہ کل آیا۔ |کیوں دیر ہوئی؟ |اے۔ کے۔ خان نے کچھ نہیں کہا۔ |سب چپ رہے۔']);
    expectSentences('he', [
      'ד"ר לוי הגיע. |צה"ל הודיע על כך אתמול. |למה? |איש אינו יודע.',
      'הסופר א. ב. כרמי נולד בחיפה. |"אין מים!" אמרה האישה. |"כלום."',
    ]);
  });

  it('splits Hindi at the danda and keeps initials', () => {
    expectSentences('hi', [
      'डॉ. शर्मा कल आए। |क्या हुआ? |एस. के. वर्मा चुप रहे।',
      'बैठक समाप्त हो गई है. |सब लोग चले गए थे. |कोई नहीं रुका.',
    ]);
  });

  it('splits Chinese and Japanese, which leave no space', () => {
    expectSentences('zh', [
      '会议结束了。|你去哪里？|我不知道！|真的……',
      '“我们没有水。”哈桑说。|他走了。',
      '“我们没有水。我们很累。”|他走了。',
      '他看了《你好！朋友》这部电影。|很好。',
      '油价上涨3.5%。|工资没有变。',
    ]);
    expectSentences('ja', [
      '会議は終わった。|どこへ行くのですか？|知りません！',
      '「水がない。食べ物もない。」と彼は言った。|誰も答えなかった。',
      '（写真は昨年。）|以上です。',
    ]);
  });

  it('splits Thai only where a sentence surely begins', () => {
    expectSentences('th', [
      'เจ้าหน้าที่แจ้งว่าไม่มีผู้ได้รับบาดเจ็บจากเหตุการณ์นี้ |อย่างไรก็ตาม ถนนยังปิดอยู่',
      'เรือออกเวลา 10.00 น. จาก จ. ภูเก็ต ไป กทม. เมื่อวานนี้',
      'จริงหรือ? |ไม่มีใครรู้',
    ]);
  });

  it('has a sensible answer for any other tag', () => {
    expectSentences('sw', ['Habari. |Dr. Juma amefika. |Karibu!']);
    expectSentences('en-GB', ['Mr. Hill left. |Why?']);
    expectSentences('not a tag', ['One. |Two.']);
    expectSentences('hy', ['Բարեւ: |Ինչպե՞ս ես:']);
    expectSentences('el', ['Πού είναι; |Δεν ξέρω.']);
    expectSentences('ko', ['그는 떠났다. |"물이 없다."라고 말했다. |왜? |아무도 모른다.']);
  });
});
