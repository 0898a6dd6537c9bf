import type { LanguageData } from '../language-rules';

/** Languages with little of their own beside the common rules. */
export const armenian: LanguageData = { period: false, marks: ':։' };
export const greek: LanguageData = {
  marks: ';\u037e',
  before: 'κ κα κος κκ δρ καθ π.χ δηλ βλ λ.χ στρ',
  either: 'π.μ μ.μ μ.χ ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπτ οκτ νοε δεκ',
  number: 'σελ τηλ αρ',
  end: 'κλπ κτλ κ.λπ κ.ά κ.τ.λ',
};
export const bulgarian: LanguageData = {
  before: 'т.е т.нар напр вж ср проф акад доц ген св ул бул',
  either: 'г гг в вв лв хил млн млрд ч мин сек км кг т обл гр с пр.хр сл.хр',
  number: '№ стр чл ал бр',
  end: 'др т.н т.п',
};
export const czechSlovak: LanguageData = {
  ordinals: true,
  before: 'mgr ing judr mudr phdr rndr doc prof dr bc gen plk kpt sv ul nám tř např tzv tj resp cca vč napr',
  either: 'st tis mil mld hod min sek n.l s.r.o a.s',
  number: 'čl č str obr tab',
  end: 'atd apod atď etc aj',
};
export const romanian: LanguageData = {
  before: 'dl dna d-na d-l dr prof ing av gen col cpt sf str bd p.ex cca aprox',
  number: 'pag p pp art nr',
  either: 'ian feb apr iun iul aug sept oct nov dec s.a s.r.l î.hr d.hr',
  end: 'etc ș.a ş.a ș.a.m.d',
};
/** Finnish, Hungarian, Serbian and the others that write ordinals with a dot. */
export const ordinalDot: LanguageData = {
  ordinals: true,
  before: 'esim ns klo ks vrt ún ifj npr tzn',
  either: 'kpl mrd milj eaa jaa kft zrt god',
  end: 'jne ym yms stb itd sl',
};
