import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'rolldown';

/** The licence texts of the packages that a bundle holds, by the paths of its modules. */
function licencesOf(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap((path) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path) ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const file = ['license', 'LICENSE', 'LICENSE.md', 'license.md'].find((name) =>
        existsSync(join(folder, name)),
      );
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const text =
        file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version}\n\n${text}\n`;
    })
    .join('\n---\n\n');
}

/**
 * Writes the hall's server as one file that needs nothing but Node.
 * @returns the licence texts of what it holds
 */
export async function bundleServer(root: string, file: string): Promise<string> {
  const { output } = await build({
    input: join(root, 'src/build/hall/serve.ts'),
    platform: 'node',
    cwd: dirname(file),
    output: { file, format: 'esm', codeSplitting: false },
    logLevel: 'warn',
  });
  return licencesOf(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])));
}
