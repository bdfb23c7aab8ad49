import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** A folder of its own for each test, and what the command prints. To be called once, outside the tests. */
export function workplace() {
  let folder = '';
  let said = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'office-'));
    said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    process.exitCode = 0;
    await rm(folder, { recursive: true });
  });
  const at = (...parts: string[]) => path.join(folder, ...parts);
  return { at, text: (...parts: string[]) => readFile(at(...parts), 'utf8'), said: () => said };
}
