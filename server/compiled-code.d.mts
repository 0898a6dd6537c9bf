export class CompiledCode {
  constructor(root: string, file: URL, coarsest?: number);
  current(): string | null;
  renew(leftOut: readonly string[]): Promise<string | null>;
}
