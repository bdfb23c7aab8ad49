/** Prints "passed failed" of a vitest JSON report; a run that broke outside its tests counts as one failure. */
import { readFileSync } from 'node:fs';

const [file = '', status = '1'] = process.argv.slice(2);

function counts() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const unreadable = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unreadable.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { passed, failed } = counts();
const broke = failed === 0 && (status !== '0' || passed === 0);
process.stdout.write(`${passed} ${failed + (broke ? 1 : 0)}\n`);
