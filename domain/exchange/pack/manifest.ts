import type { CorrectionScope } from '../../correction/select-corrections';
import type { PackRefusal } from './pack-part';
import type { PackPartId } from './part-ids';

export interface ManifestArticle {
  readonly id: string;
  readonly title: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly project: string;
  /** Of its text: the number of its last decision. */
  readonly version: number;
  readonly alignment: number;
}

/** What a pack says of one of its files. */
export interface ManifestFile {
  readonly path: string;
  /** `readme` and `index` are about all of it. */
  readonly part: PackPartId | 'readme' | 'index';
  readonly format: { readonly id: string; readonly version: string };
  readonly mediaType: string;
  readonly scope: CorrectionScope | 'none';
  readonly article: ManifestArticle | null;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** An article, or a part of one, that was asked for and is not in the pack. */
export interface LeftOut {
  /** The title is '' where the article is gone, or not for whoever asked. */
  readonly article: { readonly id: string; readonly title: string; readonly lang: string };
  /** Null: nothing of it. */
  readonly part: PackPartId | null;
  readonly reason: PackRefusal | 'not_found' | 'forbidden';
}

export interface Manifest {
  readonly createdAt: string;
  readonly createdBy: string;
  /** Of the words in it. */
  readonly language: string;
  readonly verso: string;
  readonly files: readonly ManifestFile[];
  readonly leftOut: readonly LeftOut[];
}

/** As JSON, a line a file: it is made last, when all that it says of the others is known. */
export function* writeManifest({ files, leftOut, ...head }: Manifest): Generator<string> {
  const opening = JSON.stringify({ manifest: 'verso-export-pack', version: 1, ...head });
  yield `${opening.slice(0, -1)},\n"files":[`;
  yield* lines(files);
  yield '],\n"leftOut":[';
  yield* lines(leftOut);
  yield ']}\n';
}

function* lines(values: readonly object[]): Generator<string> {
  for (const [index, value] of values.entries())
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`;
  if (values.length > 0) yield '\n';
}
