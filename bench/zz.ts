import { readFileSync } from 'node:fs';
import { findMeant } from '@/domain/checks/spelling/find-meant';
import { englishLexicon } from '@/domain/checks/spelling/english-lexicon';
import { isDerived, isInflected, isAffixed } from '@/domain/checks/spelling/is-derived';
import { meantByRest } from '@/domain/checks/spelling/damaged-grammar';
const strip = (w: string) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const rows: string[] = [];
for (const l of readFileSync('/tmp/rc2/seeds1.txt', 'utf8').split('\n')) {
  const p = l.split('\t');
  if (p[0] !== 'MISS') continue;
  const a = p[3]!.split(' '), b = p[4]!.split(' ');
  const i = a.findIndex((x, j) => x !== b[j]);
  const x = strip(a[i]!), y = strip(b[i]!);
  if (!/^[a-z]+$/.test(x)) continue;
  const lex = englishLexicon();
  const m = findMeant(x);
  rows.push(`${p[1]!.slice(6, 10)} ${y}>${x} known=${lex.has(x)} rank(y)=${lex.rankOf(y)} meant=${m?.word},${m?.rank},${m?.slip} rest=${meantByRest(x)} der=${isDerived(x)} infl=${isInflected(x)} aff=${isAffixed(x)} | ${a.slice(Math.max(0, i - 2), i + 3).join(' ')}`);
}
rows.filter((r) => r.includes('known=false')).forEach((r) => console.log(r));
