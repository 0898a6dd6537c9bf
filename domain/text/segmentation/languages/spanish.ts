import type { LanguageData } from '../language-rules';

export const spanish: LanguageData = {
  before: `
    sr sra srta sres sras D dña dra dr dres prof profa lic ing arq ud uds vd vds gral cnel tte cmdte alte mons pbro fr sto sta
    excmo excma ilmo ilma rvdo rvda hno hna ee p.ej ej vs cf aprox avda av izq dcha`,
  either: `
    uu ff aa s.a s.l s.r.l cía hnos ltda ee.uu e.u e.u.a jj.oo cc.aa ff.aa ff.cc d.f a.c d.c a.c.e pág págs p pp
    tfno depto dpto ene feb abr jun jul ago sept sep oct nov dic`,
  number: 'art n° nº no c cap vol ed núm tel ext fig',
  end: 'etc',
  clock: 'a.m p.m am pm',
  starters: `
    el la los las lo un una unos unas él ella ellos ellas yo tú nosotros ustedes usted se en de del al a con por para sin
    sobre según tras desde hasta entre durante ante bajo pero y e o u ni si cuando mientras como aunque porque pues así
    también además sin embargo entonces luego después antes ahora hoy ayer mañana aquí allí este esta estos estas ese
    esa esos esas aquel aquella esto eso qué quién quiénes cómo dónde cuándo cuál cuáles cuánto por no sí ya es son fue
    era han ha había hay está están su sus mi mis nuestro nuestra todo toda todos todas cada algunos algunas muchos
    muchas otro otra otros otras tampoco nadie nada`,
};
