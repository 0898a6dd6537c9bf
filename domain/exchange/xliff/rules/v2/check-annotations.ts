import { isDeclaration } from '@/domain/exchange/validate/structure/check-attributes';
import type { Frame } from './frame';
import { isFragment, parseFragment } from './fragment';
import { inlinesOf, isMark, type Content, type Inline } from './inline-content';
import { pointsElsewhere, pointsToNote, pointsToSpan } from './references';

/** `content` is what is annotated; `unit` is where its references lead, the same or the unit around a candidate. */
export function checkAnnotations(content: Content, unit: Content, frame: Frame): void {
  for (const mark of inlinesOf(content).filter(isMark)) {
    const { node, name } = mark;
    const { list } = frame.document;
    const type = node.attribute('type') ?? 'generic';
    const ref = node.attribute('ref');
    if (type === 'comment') checkComment(mark, frame);
    else if (type === 'mtc:match' && ref !== undefined)
      list.add('match_mark_with_ref', node.start, { element: name });
    else if (isReservedForIts(type, frame) || type.startsWith('xlf:'))
      list.add('prefix_reserved', node.start, { attribute: 'type', value: type });
    else if (SAYS_NOTHING.includes(type) && node.attribute('translate') === undefined && !hasForeign(mark))
      list.add('annotation_says_nothing', node.start, { element: name }, 'warning');
    if (ref !== undefined && type !== 'comment') checkReference(mark, ref, unit, frame);
  }
}

/** What these say is in attributes. */
const SAYS_NOTHING = ['generic', 'its:generic'];

const isReservedForIts = (type: string, { document: { version } }: Frame): boolean =>
  version !== '2.0' && type.startsWith('its:') && type !== 'its:generic' && type !== 'its:term-no';

/** Attributes of modules and extensions may be what it says. */
const hasForeign = ({ node }: Inline): boolean =>
  node.attributes().some((attribute) => attribute.uri !== '' && !isDeclaration(attribute));

function checkComment({ node, name }: Inline, frame: Frame): void {
  const { list } = frame.document;
  const ref = node.attribute('ref');
  if ((ref === undefined) === (node.attribute('value') === undefined))
    list.add('comment_unfit', node.start, { element: name });
  if (ref === undefined) return;
  const fragment = isFragment(ref) ? parseFragment(ref) : null;
  if (fragment === null) list.add('fragment_malformed', node.start, { attribute: 'ref', value: ref });
  else if (!pointsToNote(fragment, frame)) list.add('note_unknown', node.start, { value: ref });
}

/** A reference within the document is formed as asked; that it leads nowhere is no fault of form. */
function checkReference({ node }: Inline, ref: string, unit: Content, frame: Frame): void {
  const { list } = frame.document;
  if (!isFragment(ref)) return;
  const fragment = parseFragment(ref);
  if (fragment === null) list.add('fragment_malformed', node.start, { attribute: 'ref', value: ref });
  else if (
    fragment.leaf !== null &&
    (fragment.leaf.prefix === null || fragment.leaf.prefix === 't') &&
    !pointsElsewhere(fragment, frame) &&
    !pointsToSpan(fragment, unit, frame)
  )
    list.add('reference_unknown', node.start, { attribute: 'ref', value: ref }, 'warning');
}
