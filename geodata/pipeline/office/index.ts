import { exportFacts } from './export';
import { importFacts } from './import';
import { publishFacts } from './publish/index';

/** `node geodata/pipeline/run.mjs office export|import|publish …`: the facts as a workbook, and back, and beside a map. */
export default async function main([command, ...words]: readonly string[] = []): Promise<void> {
  if (command === 'export') return exportFacts(words);
  if (command === 'import') return importFacts(words);
  if (command === 'publish') return publishFacts(words);
  process.stderr.write('usage: office export | office import | office publish\n');
  process.exitCode = 2;
}
