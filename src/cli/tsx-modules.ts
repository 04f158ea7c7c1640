import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

/** Lets this process import `.tsx` files: Node drops types by itself, but it does not know JSX. */
export function allowTsxModules(): void {
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith('.tsx')) return next(url, context);
      const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
        loader: 'tsx',
        format: 'esm',
        target: 'node24',
        jsx: 'automatic',
        jsxImportSource: 'hono/jsx',
        sourcefile: fileURLToPath(url),
        sourcemap: 'inline',
      });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
