import { exportFacts } from './export';
import { importFacts } from './import';

/** `node geodata/pipeline/run.mjs office export|import …`: the facts as a workbook, and back. */
export default async function main([command, ...words]: readonly string[] = []): Promise<void> {
  if (command === 'export') return exportFacts(words);
  if (command === 'import') return importFacts(words);
  process.stderr.write('usage: office export | office import\n');
  process.exitCode = 2;
}
