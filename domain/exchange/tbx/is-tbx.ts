/** Whether a text is XML and not a table: TBX is the only XML that holds terms here. Looks at its beginning only. */
export const isTbx = (text: string): boolean =>
  /^\s*<(?:\?xml|!doctype|!--|tbx|martif)/i.test(text.slice(0, 1_000));
