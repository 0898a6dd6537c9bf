import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A module is to find what lies beside it as if it were run from its own place. */
const inItsPlace = {
  name: 'in-its-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async (args) => {
      const text = await readFile(args.path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(args.path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(args.path)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * A TypeScript file with all that it imports as one module, or, where `isSplit`, with what is imported only when it is needed in modules of
 * their own. Nothing is written.
 *
 * @param {string} root folder of the project
 * @param {URL} file
 * @param {{ leftOut?: readonly string[], isSplit?: boolean }} options
 */
export function compileTypeScript(root, file, { leftOut = [], isSplit = false }) {
  return build({
    absWorkingDir: root,
    entryPoints: [fileURLToPath(file)],
    tsconfig: 'tsconfig.json',
    bundle: true,
    splitting: isSplit,
    write: false,
    outdir: path.join(root, 'compiled'),
    metafile: true,
    external: [...leftOut],
    plugins: [inItsPlace],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
}
