import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { withoutParts } from './terms/expression-finder';
import { forbiddenIndexOf } from './terms/forbidden-index';

/** An expression that the project does not want to read, whatever the source says. */
export const termForbidden: BlockCheck = {
  unit: 'block',
  id: 'term-forbidden',
  version: 1,
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  mayFind: (_block, { knowledge }) => knowledge.terms.length > 0,
  *run({ text, lang, tokens }: CheckedBlock, { knowledge }): Generator<Alarm> {
    const index = forbiddenIndexOf(knowledge.terms, lang);
    if (index === null) return;
    for (const { start, end, expression } of withoutParts(index.finder.find(tokens))) {
      const note = index.terms[expression]?.note ?? '';
      const params = { found: text.slice(start, end), note };
      yield { span: { start, end }, params, message: note === '' ? 'default' : 'noted' };
    }
  },
};
