import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from './compare';

/** What differs, side by side, to look at in a browser. */
export class Report {
  readonly #folder: string;
  readonly #rows: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
  }

  /** Adds a picture that differs, and returns where the report lies. */
  add(name: string, golden: Buffer, now: Buffer, { differing, pixels, difference }: Comparison): string {
    mkdirSync(this.#folder, { recursive: true });
    const cell = (kind: string, picture: Buffer | null): string => {
      if (picture === null) return '<td>another size</td>';
      const file = `${name}.${kind}.png`;
      writeFileSync(join(this.#folder, file), picture);
      return `<td><a href="${file}"><img src="${file}" alt="${name}, ${kind}" width="420"></a></td>`;
    };
    this.#rows.push(
      `<tr><th colspan="3">${name}: ${differing} of ${pixels} pixels differ</th></tr>`,
      `<tr>${cell('golden', golden)}${cell('now', now)}${cell('difference', difference)}</tr>`,
    );
    const file = join(this.#folder, 'index.html');
    const head = '<!doctype html><meta charset="utf-8"><title>Pictures that differ</title>';
    writeFileSync(
      file,
      `${head}<table><tr><td>golden<td>now<td>difference</tr>${this.#rows.join('\n')}</table>\n`,
    );
    return file;
  }
}
