/** What a line that is no part of the article is. The words of a finding are chosen by it. */
export type Scrap = 'credit' | 'caption' | 'byline' | 'bio' | 'dateline' | 'related' | 'share';

/**
 * How such lines begin, in lower case, in all languages at once: an untranslated line is as much a scrap as a translated one.
 * Phrases that a sentence may begin with have a colon; before it a space is allowed. After a `$` nothing may follow.
 */
const OPENINGS: readonly (readonly [Scrap, string])[] = [
  [
    'related',
    `read more: | read more about | read more on | read more here | read also | read: | read next | also read | see also: | see more: |
     related: | related article | related stories | related topics | more on this | more from: | watch: | watch more | listen: | recommended: |
     further reading | you may also like | you might also like | don't miss: | don’t miss: | what to read next |
     lire aussi | à lire aussi | a lire aussi | lire la suite | à lire : | voir aussi | à voir aussi | sur le même sujet |
     lea también | lea más | lee también | leer más | lea: | le puede interesar | te puede interesar | también te puede | ver también | vea también |
     lesen sie auch | lesen sie mehr | lesen sie hier | lies auch | mehr zum thema | zum thema: | das könnte sie auch | auch interessant: |
     leia também | leia mais | veja também | saiba mais | leggi anche | leggi di più | guarda anche | approfondisci |
     lees ook | läs också | les også | læs også | читайте также | читать также | смотрите также | ayrıca okuyun | czytaj także | zobacz też |
     اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضًا | إقرأ أيضاً | اقرأ المزيد | إقرأ المزيد | اقرأ كذلك | شاهد أيضا | شاهد أيضًا |
     شاهد أيضاً | شاهد: | مواضيع ذات صلة | مواضيع متعلقة | أخبار ذات صلة | للمزيد: | طالع أيضا | طالع أيضًا |
     קראו גם | קרא גם | קראו עוד | קרא עוד | לקריאה נוספת | כתבות נוספות | עוד בנושא | צפו: | צפו גם | ראו גם |
     相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 阅读更多 | 閱讀更多 | 更多阅读 | 更多內容 | 更多内容 | 另请参阅 | 另見： | 另见： |
     相关报道： | 关联阅读 | 関連記事 | あわせて読みたい |
     यह भी पढ़ें | यह भी पढ़ें | ये भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | और पढ़ें | यह भी देखें | ये भी देखें | संबंधित खबरें`,
  ],
  [
    'share',
    `subscribe to our | subscribe now | subscribe for | sign up for our | sign up to our | sign up here | get our newsletter | join our newsletter |
     share this article | share this story | share this page | share on facebook | share on twitter | share on x | follow us | like us on | click here | tap here | download our app | download the app |
     advertisement$ | advertising$ | sponsored content$ | story continues below | article continues below | continue reading | scroll to continue |
     skip to content | skip advertisement | all rights reserved | copyright © | © 20 | this article was originally published | this story was originally |
     join the conversation | leave a comment | support our journalism |
     abonnez-vous | inscrivez-vous à notre | partager sur | partagez cet article | partager cet | suivez-nous | cliquez ici | publicité$ | tous droits réservés |
     suscríbete | suscríbase | comparte este | compartir en | compartir: | síguenos | síganos | haz clic aquí | haga clic aquí | publicidad$ |
     todos los derechos reservados |
     abonnieren sie | jetzt abonnieren | artikel teilen | teilen sie diesen | folgen sie uns | folgt uns | klicken sie hier | anzeige$ | alle rechte vorbehalten |
     inscreva-se | assine a | assine nossa | compartilhe | siga-nos | clique aqui | publicidade$ | todos os direitos reservados |
     iscriviti alla | condividi su | condividi questo | seguici su | clicca qui | pubblicità$ | tutti i diritti riservati |
     подписывайтесь | поделиться | реклама$ | abone olun | bizi takip edin |
     اشترك في | اشتركوا في | شارك هذا | شارك المقال | شارك على | شاركها | مشاركة عبر | تابعونا | تابعنا على | انقر هنا | اضغط هنا | إعلان$ | جميع الحقوق محفوظة |
     حمّل التطبيق | حمل التطبيق |
     הירשמו ל | הצטרפו ל | שתפו את | שתפו ב | שתף ב | עקבו אחרינו | לחצו כאן | כל הזכויות שמורות | פרסומת$ |
     订阅我们 | 訂閱我們 | 订阅本 | 分享到 | 分享至 | 分享本文 | 关注我们 | 關注我們 | 点击这里 | 點擊這裡 | 点击此处 | 点击下载 | 版权所有 | 版權所有 | 广告$ | 廣告$ | 扫码关注 |
     सब्सक्राइब करें | हमें फॉलो करें | हमें फ़ॉलो करें | शेयर करें | यहां क्लिक करें | यहाँ क्लिक करें | विज्ञापन$ | सर्वाधिकार सुरक्षित | न्यूज़लेटर`,
  ],
  [
    'credit',
    `photo: | photos: | photo by | photos by | photo credit | photo courtesy | image: | images: | image credit | image source | image courtesy | picture: |
     pictures: | photograph: | photography: | photograph by | credit: | credits: | video: | video by | illustration: | illustration by | graphic: | ap photo |
     getty images$ | © |
     photo : | crédit photo | crédits photo | crédit : | photographie : | image : | foto: | fotos: | foto de: | imagen: | crédito: | bild: | bilder: | bildquelle |
     bildnachweis | foto von | foto di | imagem: | crédito da | immagine: | фото: | fotoğraf: |
     صورة: | الصورة: | تصوير: | المصدر: | مصدر الصورة | حقوق الصورة | الصورة من | צילום: | צילומים: | קרדיט: | תמונה: | קרדיט צילום |
     图片来源 | 圖片來源 | 图： | 圖： | 图/ | 圖/ | 图片： | 摄影： | 攝影： | 图源 | 圖源 | 来源： | 來源： | 写真： | 写真： |
     फोटो: | फ़ोटो: | फोटो क्रेडिट | फ़ोटो क्रेडिट | तस्वीर: | छवि: | चित्र: | इमेज कैप्शन | फोटो साभार | फ़ोटो साभार`,
  ],
  [
    'caption',
    `file photo | file picture | file image | archive photo | pictured: | caption: | image caption | in this photo | in this file photo | photo d'archive |
     photo d’archive | image d'illustration | image d’illustration | légende : | foto de archivo | imagen de archivo | pie de foto | archivbild | archivfoto |
     symbolbild | bildunterschrift | foto de arquivo | foto d'archivio | foto d’archivio |
     صورة أرشيفية | صورة من الأرشيف | التعليق على الصورة | תמונת ארכיון | תמונת אילוסטרציה | צילום ארכיון |
     资料图 | 資料圖 | 资料图片 | 資料照 | 资料照片 | फाइल फोटो | फ़ाइल फ़ोटो | फाइल फ़ोटो`,
  ],
  [
    'byline',
    `written by | reporting by | reported by | edited by | translated by | story by | additional reporting | our correspondent: |
     بقلم: | بقلم | كتب: | كتبت: | إعداد: | تحرير: | ترجمة: | الكاتب: | מאת: | מאת | עריכה: | תרגום: | כתב: |
     作者： | 记者： | 記者： | 编辑： | 編輯： | 责任编辑 | 責任編輯 | 责编： | 撰文： | 文/ | 文： | 翻译： | 翻譯： | 校对： |
     लेखक: | संपादन: | अनुवाद: | रिपोर्ट: | द्वारा: | texte : | texto: | text: | redacción: | redaktion: | rédaction :`,
  ],
];

/** By their first code unit, the longest first. */
function makeIndex(): ReadonlyMap<number, readonly (readonly [string, Scrap])[]> {
  const index = new Map<number, [string, Scrap][]>();
  for (const [scrap, phrases] of OPENINGS) {
    for (const phrase of phrases.split('|').map((one) => one.trim().replace(/\s+:/u, ':'))) {
      const unit = phrase.charCodeAt(0);
      const known = index.get(unit) ?? [];
      known.push([phrase, scrap]);
      index.set(unit, known);
    }
  }
  for (const phrases of index.values()) phrases.sort(([a], [b]) => b.length - a.length);
  return index;
}

const INDEX = makeIndex();
/** As long as the longest phrase, the signs before it and a space before its colon. */
const REACH = 48;
const LEADING_SIGNS = /^[\s\p{P}\p{S}]+(?<!©)/u;
const LETTER = /[\p{L}\p{M}]/u;

/** What the line is by its first words; null where it may be text. */
export function findOpening(text: string): Scrap | null {
  let start = text.slice(0, REACH);
  const first = start.charCodeAt(0);
  // Letters come first nearly always: spare them the expression.
  if (first < 0x41 || (first > 0x2000 && first < 0x2e80)) start = start.replace(LEADING_SIGNS, '');
  const lower = start.charAt(0).toLowerCase();
  const phrases = INDEX.get(lower.charCodeAt(0));
  if (phrases === undefined) return null;
  let words = start.toLowerCase();
  if (words.includes(':')) words = words.replace(/\s+:/u, ':');
  for (const [phrase, scrap] of phrases) if (opensWith(words, phrase)) return scrap;
  return null;
}

function opensWith(words: string, phrase: string): boolean {
  if (phrase.endsWith('$')) {
    const whole = phrase.slice(0, -1);
    return words.startsWith(whole) && !/[\p{L}\p{N}]/u.test(words.slice(whole.length));
  }
  return words.startsWith(phrase) && !(LETTER.test(phrase.slice(-1)) && continues(words, phrase));
}

/** Within a longer word; what is written without spaces, and Hebrew prefixes, have no such border. */
const continues = (words: string, phrase: string): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$|[\s][לב]$/u.test(phrase) &&
  LETTER.test(words.charAt(phrase.length));
