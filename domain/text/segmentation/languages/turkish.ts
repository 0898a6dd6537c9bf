import type { LanguageData } from '../language-rules';

export const turkish: LanguageData = {
  ordinals: true,
  before: `
    dr prof doç yrd yard arş Gör öğr uzm Av Sn Bn Alb Gen Org korg tümg tuğg yzb ütğm tğm bnb Yb müh
    hz örn bkz krş yakl çev yay t.c m.ö m.s`,
  either: `
    a.ş ltd şti tic san inş a.b.d t.b.m.m cad sok mah blv apt yy`,
  number: 'no tel s ss sf c',
  end: 'vb vs vd vdğ',
  starters: `
    bu şu o bir ve ama fakat ancak ise de da ki çünkü eğer ne nasıl neden niçin kim hangi nerede ben sen biz siz onlar
    onun bunun bunu bunlar şimdi bugün dün yarın sonra önce daha en her hiç bazı çok ayrıca böylece dolayısıyla oysa
    hatta yine için göre ile ya ya hem var yok evet hayır burada orada iki üç`,
};
