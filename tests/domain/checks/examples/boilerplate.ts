import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      target: '[[CNN]]\n\n[[—]]\n\nThe lamp was lit at eight.',
      suggestions: ['', ''],
      note: 'What is left of a dateline.',
    },
    {
      lang: 'en',
      target:
        '[[CAPE MORROW (Reuters) – ]]The lamp was lit at eight.\n\nNobody saw it.\n\nThe council was told.',
      suggestions: [''],
    },
    {
      lang: 'en',
      target:
        'The lamp was lit at eight.\n\n[[Ada Finch/AFP]]\n\n[[The lamp at Cape Morrow on Tuesday.]]\n\nThe council, which had closed the tower, was told of it. It said nothing.',
      suggestions: ['', null],
      note: 'A credit, and the caption that came with it.',
    },
    {
      lang: 'en',
      target: 'The lamp was lit at eight.\n\n[[The old tower at dawn. Photograph: Tom O’Leary]]',
      suggestions: [null],
    },
    { lang: 'en', target: 'The lamp was lit.[[ (Photo by Ada Finch/Getty Images)]]', suggestions: [''] },
    {
      lang: 'en',
      target: '[[By Ada Finch and Tom O’Leary, Harbour Watch]]\n\nThe lamp was lit at eight.',
      suggestions: [null],
    },
    {
      lang: 'en',
      target:
        'The lamp was lit.\n\n[[Read also: Why the tower was closed]]\n\n[[Subscribe to our newsletter for more]]',
      suggestions: ['', ''],
    },
    {
      lang: 'en',
      target:
        'The lamp was lit at eight.\n\nNobody saw it.\n\n[[“Hopelessly curious tea drinker. Reader of maps. Gardener.”]]',
      suggestions: [null],
      note: 'Who the author is, in fragments.',
    },
    {
      lang: 'en',
      target:
        'The lamp was lit at eight.\n\nNobody saw it.\n\n[[Ada Finch is a senior reporter covering harbours.]]',
    },
    { lang: 'fr', target: 'La lampe brille.\n\n[[À lire aussi : Pourquoi la tour a été fermée]]' },
    { lang: 'es', target: 'La lámpara brilla.\n\n[[Suscríbete a nuestro boletín]]' },
    { lang: 'de', target: 'Die Lampe brennt.\n\n[[Lesen Sie auch: Warum der Turm geschlossen wurde]]' },
    { lang: 'ar', target: 'أضيء المصباح.\n\n[[تصوير: هدى سالم]]\n\n[[اقرأ أيضًا: لماذا أغلقت المنارة؟]]' },
    { lang: 'he', target: 'המגדלור דולק.\n\n[[צילום: עדה פינק]]\n\n[[קראו גם: מדוע נסגר המגדלור]]' },
    { lang: 'zh', target: '灯亮了。\n\n[[图片来源：视觉中国]]\n\n[[延伸阅读：灯塔为何关闭]]' },
    { lang: 'hi', target: 'दीपक जल उठा।\n\n[[यह भी पढ़ें: मीनार क्यों बंद हुई]]' },
    {
      lang: 'en',
      target: 'The lamp was lit at eight.\n\n[[Ada Finch/Harbour Press]]\n\nNobody saw it.',
      suggestions: [''],
      note: 'An agency nobody knows.',
    },
    { lang: 'ar', target: 'أضيء المصباح.\n\n[[هدى سالم/صحافة الميناء]]\n\nلم يره أحد.' },
    { lang: 'zh', target: '灯亮了。\n\n[[艾达·芬奇/海港通讯社]]\n\n没有人看到。' },
    { lang: 'hi', target: 'दीपक जल उठा।\n\n[[आदा फ़िंच/तट समाचार]]\n\nकिसी ने नहीं देखा।' },
  ],
  passes: [
    {
      lang: 'en',
      target:
        'By Tuesday the lamp was lit.\n\nWritten by a committee, the report is long.\n\nShare this burden, she said.',
    },
    {
      lang: 'en',
      target:
        'Ada Finch is a reporter who was arrested.\n\nShe is a journalist at the Post.\n\nThe court decides on Monday.\n\nNobody knows when.',
      note: 'Within the article it may be what the article is about.',
    },
    { lang: 'en', target: 'Reuters and the AP reported on the tower/lamp affair.' },
    {
      lang: 'en',
      target: '! The lamp on Tuesday. Photo: Ada Finch/AFP',
      note: 'A caption names who took the picture.',
    },
    { lang: 'en', target: 'He said three things:\n\nThe sea.\n\n“It was dark. We ran. Never again.”' },
    { lang: 'ar', target: 'إعلان الميناء جاء متأخرا.\n\nشارك في الاجتماع كثيرون.' },
    { lang: 'zh', target: '广告牌上写着欢迎。\n\n记者在现场看到很多游客。' },
    { lang: 'he', target: 'מאת חבריו ביקש רק דבר אחד: שישמרו על האור.' },
    { lang: 'de', target: 'Von der Küste sieht man viel. Das ist gut. Am 12. Juni wird gefeiert.' },
    {
      lang: 'en',
      target: 'The scores were these.\n\nCape Morrow/Port Ansel\n\nTel Arwan/Old Harbour',
      note: 'A list.',
    },
    { lang: 'en', target: 'The lamp was lit.\n\nYes/No\n\nNobody saw it.' },
    { lang: 'he', target: 'המגדלור דולק.\n\nכן/לא\n\nאיש לא ראה.' },
  ],
};
