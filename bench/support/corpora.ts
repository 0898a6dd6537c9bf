import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Development data that is not part of the project; see bench/alignment-quality.ts. */
const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

export interface ParallelLines {
  readonly pair: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Tuned on, or kept apart. */
  readonly half: 'dev' | 'held';
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** What one system, or a person, made of a talk. */
export interface TranslatedTalk extends ParallelLines {
  readonly system: string;
}

export function hasCorpora(): boolean {
  return existsSync(CORPORA);
}

export function readLines(path: string): readonly string[] {
  return readFileSync(CORPORA + path, 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}

/** TED talks, Chinese to English, some systems and references; two talks for development, three kept apart. */
export function tedTalks(): readonly TranslatedTalk[] {
  const texts = new Map<string, Map<number, readonly [string, string]>>();
  const rows = gunzipSync(readFileSync(`${CORPORA}mqm-google/mqm_ted_zhen.tsv.gz`))
    .toString('utf8')
    .split('\n');
  for (const row of rows.slice(1)) {
    const [system = '', talk = '', , segment = '', , source = '', target = ''] = row.split('\t');
    if (!['ref', 'refB', 'Online-W', 'Facebook-AI', 'NiuTrans'].includes(system)) continue;
    const text = texts.get(`${talk} ${system}`) ?? new Map<number, readonly [string, string]>();
    text.set(Number(segment), [source, target.replace(/<\/?v>/g, '')]);
    texts.set(`${talk} ${system}`, text);
  }
  return [...texts].map(([key, text]) => {
    const lines = [...text].sort(([a], [b]) => a - b).map(([, line]) => line);
    return {
      pair: 'zh-en TED',
      system: key.replace(/^\S+ /, ''),
      sourceLang: 'zh',
      targetLang: 'en',
      half: /talk\.[26] /.test(key) ? 'dev' : 'held',
      source: lines.map(([source]) => source),
      target: lines.map(([, target]) => target),
    };
  });
}

const DEMETR_LANGUAGES: Readonly<Record<string, string>> = {
  chinese_simple: 'zh',
  german: 'de',
  hindi: 'hi',
  japanese: 'ja',
  polish: 'pl',
  russian: 'ru',
  czech: 'cs',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
};

/** A sentence, its translation by a person and by a machine, and the latter with one error of a known kind. */
export interface DemetrItem {
  readonly sourceLang: string;
  readonly source: string;
  readonly reference: string;
  readonly machine: string;
  readonly perturbed: string;
  /** The id of the kind in the data: `critical_id10_numbers_replaced`. */
  readonly kind: string;
}

const DEMETR = `${CORPORA}demetr/sample.jsonl.gz`;

export const hasDemetr = (): boolean => existsSync(DEMETR);

/** Sentences of the news and of encyclopedias, ten languages to English. */
export function demetrItems(): readonly DemetrItem[] {
  interface Row {
    readonly src_sent: string;
    readonly eng_sent: string;
    readonly mt_sent: string;
    readonly pert_sent: string;
    readonly lang_tag: string;
    readonly pert_name: string;
  }
  const lines = gunzipSync(readFileSync(DEMETR)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    // The file's own documented fields; it is development data, not input.
    const row = JSON.parse(line) as Row;
    return {
      sourceLang: DEMETR_LANGUAGES[row.lang_tag] ?? 'und',
      source: row.src_sent,
      reference: row.eng_sent,
      machine: row.mt_sent,
      perturbed: row.pert_sent,
      kind: row.pert_name,
    };
  });
}

/** Its clean sentences, the machine's and the human translation. */
export function demetrSentences(): readonly ParallelLines[] {
  const items = demetrItems();
  return Object.values(DEMETR_LANGUAGES).flatMap((sourceLang) => {
    const bySource = new Map(
      items.filter((item) => item.sourceLang === sourceLang).map((item) => [item.source, item]),
    );
    const lines = [...bySource.values()];
    return (['machine', 'reference'] as const).flatMap((field) =>
      [0, 1].map((half): ParallelLines => {
        const part = lines.filter((_, index) => index % 2 === half);
        return {
          pair: `${sourceLang}-en`,
          sourceLang,
          targetLang: 'en',
          half: half === 0 ? 'dev' : 'held',
          source: part.map(({ source }) => source),
          target: part.map((item) => item[field]),
        };
      }),
    );
  });
}

/** English to Chinese, post-edited. */
export function postEdited(): readonly ParallelLines[] {
  const files = untar(gunzipSync(readFileSync(`${CORPORA}post-edit/en-zh-dev.tar.gz`)));
  const source = (files.get('dev.src') ?? '').trim().split('\n');
  const target = (files.get('dev.pe') ?? '')
    .trim()
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ''));
  return [0, 1].map((half) => ({
    pair: 'en-zh PE',
    sourceLang: 'en',
    targetLang: 'zh',
    half: half === 0 ? 'dev' : 'held',
    source: source.slice(half * 500, half * 500 + 500),
    target: target.slice(half * 500, half * 500 + 500),
  }));
}

/** A question in English, its Chinese translation, and how that names the entity it is about. */
export interface GoldEntity {
  readonly source: string;
  readonly target: string;
  readonly mention: string;
}

export function goldEntities(): readonly GoldEntity[] {
  interface Item {
    readonly source: string;
    readonly targets: readonly { readonly translation: string; readonly mention: string }[];
  }
  return gunzipSync(readFileSync(`${CORPORA}entity-names/references.validation.zh_TW.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { source, targets } = JSON.parse(line) as Item;
      const [first] = targets;
      return first ? [{ source, target: first.translation, mention: first.mention }] : [];
    });
}

/** The files of a ustar archive by their base names. */
function untar(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  while (at + 512 <= archive.length && archive[at] !== 0) {
    const name = archive
      .subarray(at, at + 100)
      .toString('latin1')
      .replace(/\0.*$/s, '');
    const size = parseInt(archive.subarray(at + 124, at + 136).toString('latin1'), 8);
    files.set(name.replace(/^.*\//, ''), archive.subarray(at + 512, at + 512 + size).toString('utf8'));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
