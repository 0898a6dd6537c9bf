import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A message by what it takes and decides, without its words: what every translation of it must share. */
export interface MessageShape {
  /** `count: plural`, `name: text`, `text: tag`, sorted. */
  readonly takes: readonly string[];
  /** Options of each plural, `count: one other`; each select, `format: other unknown`. */
  readonly plurals: readonly {
    readonly argument: string;
    readonly type: 'cardinal' | 'ordinal';
    readonly categories: readonly string[];
  }[];
  readonly selects: readonly string[];
}

/** Throws a SyntaxError where the message is not valid ICU. */
export function messageShape(message: string): MessageShape {
  const takes = new Set<string>();
  const plurals: MessageShape['plurals'][number][] = [];
  const selects: string[] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      switch (element.type) {
        case TYPE.argument:
          takes.add(`${element.value}: text`);
          break;
        case TYPE.number:
        case TYPE.date:
        case TYPE.time:
          takes.add(`${element.value}: value`);
          break;
        case TYPE.tag:
          takes.add(`${element.value}: tag`);
          visit(element.children);
          break;
        case TYPE.plural:
          takes.add(`${element.value}: value`);
          plurals.push({
            argument: element.value,
            type: element.pluralType ?? 'cardinal',
            categories: Object.keys(element.options),
          });
          for (const option of Object.values(element.options)) visit(option.value);
          break;
        case TYPE.select:
          takes.add(`${element.value}: text`);
          selects.push(`${element.value}: ${Object.keys(element.options).sort().join(' ')}`);
          for (const option of Object.values(element.options)) visit(option.value);
          break;
        default:
          break;
      }
    }
  };
  visit(parse(message));
  return { takes: [...takes].sort(), plurals, selects: selects.sort() };
}
