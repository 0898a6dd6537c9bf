/** A file name that none of `used` has; it is added to them. Windows and macOS take names that differ in capitals only for the same. */
export function numberedName(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `(${number}) ${name}`;
  used.add(free.toLowerCase());
  return free;
}
