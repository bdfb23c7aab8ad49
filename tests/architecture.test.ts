import { describe, expect, it } from 'vitest';
import { timerUsers } from './architecture/names';
import { projectFiles } from './architecture/project';
import type { SourceFile, Violation } from './architecture/source';
import { unspoken, unused } from './architecture/unused';
import { violations } from './architecture/violations';

/** What planted files break; the table of rooms, which they are not in, has a test of its own. */
const broken = (...files: readonly SourceFile[]): Violation[] =>
  violations(files).filter(({ rule }) => rule !== 'room-table');

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `export const a${i} = 1;`).join('\n');
const outsidePath = ['', 'work', 'facts'].join('/');

const project = projectFiles();
const said = ({ rule, file, line, instead }: Violation) => `${rule} ${file}:${line} ${instead}`;

describe('the house rules', () => {
  it.each<[string, string, string]>([
    ['arrows', 'src/map/a.ts', "import { Panel } from '../panels/Panel';"],
    ['arrows', 'src/model/a.ts', "import type { Scene } from '../store/scene';"],
    ['arrows', 'src/i18n/a.ts', "export { day } from '../theme/palette';"],
    ['arrows', 'src/panels/a.ts', "const app = import('../app/App');"],
    ['arrows', 'src/store/a.ts', "type Rule = import('../kiosk/clock').Clock;"],
    ['arrows', 'src/app/a.ts', "import { policy } from '../build/security';"],
    ['arrows', 'src/build/a.ts', "import { messages } from '../i18n/messages';"],
    ['arrows', 'src/attic/a.ts', "import { day } from '../theme/palette';"],
    ['arrows', 'src/app/a.ts', "import { rawFixture } from '../../tests/model/fixture';"],
    ['arrows', 'src/search/a.ts', "import { order } from '../layers/order';"],
    ['arrows', 'src/ui/a.ts', "export * from '../parts/links';"],
    ['arrows', 'src/app/a.ts', "import '../desk/desk.css';"],
    ['arrows', 'geodata/pipeline/check/a.ts', "import { codec } from '../../../src/store/codec';"],
    ['cycles', 'src/ui/a.ts', "import { a } from './a';"],
    ['maplibre', 'src/layers/a.ts', "import { Map as Plan } from 'maplibre-gl';"],
    ['maplibre', 'src/app/a.ts', "import { type Map as Plan } from 'maplibre-gl';"],
    ['maplibre', 'src/app/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css';"],
    ['maplibre', 'src/desk/a.ts', "const { TerraDraw } = await import('terra-draw');"],
    ['react', 'src/store/a.ts', "import { useState } from 'react';"],
    ['react', 'src/scoring/a.ts', "import { createRoot } from 'react-dom/client';"],
    ['react', 'src/model/a.ts', "import type { ReactNode } from 'react';"],
    ['node', 'src/model/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['door', 'src/map/a.ts', "import { dataFiles } from 'virtual:belt-data';"],
    ['fetch', 'src/map/a.ts', "const data = await fetch('data.json');"],
    ['fetch', 'src/panels/a.ts', "navigator.sendBeacon('beat');"],
    ['fetch', 'src/model/online.ts', "new WebSocket('wss://example.org');"],
    ['timers', 'src/panels/a.ts', 'window.setTimeout(show, 100);'],
    ['timers', 'src/app/a.ts', 'requestAnimationFrame(draw);'],
    ['html', 'src/map/a.ts', 'popup.setHTML(name);'],
    ['html', 'src/panels/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: name }} />;'],
    ['html', 'src/ui/a.ts', "element['inner' + 1]; element.innerHTML = name;"],
    ['any', 'src/ui/a.ts', 'export const a: any = 1;'],
    ['as', 'tests/a.ts', 'export const a = b as string;'],
    ['as', 'src/ui/a.ts', 'export const a = <string>b;'],
    ['as', 'geodata/pipeline/check/a.ts', 'export const a = b!.c;'],
    ['as', 'geodata/pipeline/geo/a.ts', 'export const a = line[0] as XY;'],
    ['escapes', 'src/ui/a.ts', `// @ts-${'ignore'}`],
    ['escapes', 'src/ui/a.ts', `// ${'TO' + 'DO'}: later`],
    ['colours', 'src/layers/a.ts', "export const river = '#b9d3dc';"],
    ['colours', 'src/panels/a.css', '.a { color: #fff; }'],
    ['colours', 'src/ui/a.tsx', 'export const a = `1px solid rgb(0 0 0 / 50%)`;'],
    ['colours', 'index.html', '<p style="color: #1d2526">'],
    ['browsers', 'src/ui/a.ts', 'export const a = list.toSorted();'],
    ['browsers', 'src/map/a.ts', "const isUrl = URL.canParse('a');"],
    ['browsers', 'src/panels/a.css', '.a { color: inherit; & .b { margin: 0; } }'],
    ['browsers', 'src/panels/a.css', '.a { field-sizing: content; }'],
    ['longest', 'tests/a.ts', lines(251)],
    ['median', 'src/ui/a.ts', lines(46)],
    ['effects', 'src/ui/a.ts', `${'useEffect(a);'.repeat(7)}React.useLayoutEffect(a);useEffect(a);`],
    ['paths', 'README.md', `See ${outsidePath}.`],
    ['paths', 'tests/a.ts', `export const a = '${['..', 'shared'].join('/')}';`],
  ])('%s: %s', (rule, path, text) => {
    expect(broken({ path, text }).map((found) => found.rule)).toEqual([rule]);
  });

  it.each<[string, string, string]>([
    [
      'a lower step',
      'src/panels/a.ts',
      "import { useScene } from '../store/hooks'; import { B } from './b';",
    ],
    ['types of MapLibre', 'src/layers/a.ts', "import type { LayerSpecification } from 'maplibre-gl';"],
    ['MapLibre in its room', 'src/map/a.ts', "import { Map as Plan } from 'maplibre-gl'; setTimeout(a, 1);"],
    [
      'the door',
      'src/model/load.ts',
      "import { dataFiles } from 'virtual:belt-data'; fetch(dataFiles['facts']);",
    ],
    ['selector hooks', 'src/store/hooks.ts', "import { useContext } from 'react';"],
    ['as const and renames', 'src/ui/a.ts', "import { a as b } from './b'; export const c = { b } as const;"],
    ['colours in the theme', 'src/theme/a.ts', "export const river = '#b9d3dc';"],
    ['anchors', 'src/app/a.tsx', 'export const a = <a href="#panel">…</a>;'],
    ['words in comments', 'src/ui/a.ts', '// as any fetch( would do: #fff'],
    ['an address on the web', 'README.md', 'https://example.org/work/1 and src/app/tmp/a'],
  ])('allows %s', (_name, path, text) => {
    expect(broken({ path, text })).toEqual([]);
  });

  it('find modules that load each other, and let them know types of each other or load later', () => {
    const circle = (last: string): string[] =>
      broken(
        { path: 'src/ui/a.ts', text: "import { b } from './b';" },
        { path: 'src/ui/b.tsx', text: "export { c } from './c.ts';" },
        { path: 'src/ui/c.ts', text: last },
      ).map(({ instead }) => instead);
    expect(circle("import { a } from './a';")).toEqual([expect.stringContaining('a → b → c → a: ')]);
    expect(circle("import type { A } from './a'; const a = () => import('./a');")).toEqual([]);
  });

  it('want each room in the table of src/README.md with the rooms that it knows, and no other', () => {
    const files = [
      { path: 'src/theme/a.ts', text: '' },
      { path: 'src/ui/b.ts', text: "import '../theme/a'; import type { C } from '../i18n/c';" },
      { path: 'src/i18n/c.ts', text: '' },
    ];
    const rows = [
      '| `theme/` | 0 | – | colours |',
      '| `ui/` | 1 | i18n, theme | blocks |',
      '| `i18n/` | 0 | – | texts |',
    ];
    const found = (...table: readonly string[]) =>
      violations([{ path: 'src/README.md', text: table.join('\n') }, ...files]).map(({ instead }) => instead);
    expect(found(...rows)).toEqual([]);
    const row = (said: string) => `the row of this room is: | ${said} | … |`;
    expect(found(...rows.slice(1))).toEqual([row('`theme/` | 0 | –')]);
    expect(found(...rows, '| `ui/` | 1 | theme | blocks |')).toEqual([row('`ui/` | 1 | i18n, theme')]);
    expect(found(...rows, '| `attic/` | 2 | – | old |')).toEqual([
      '`attic/` is listed but empty: remove the line',
    ]);
  });

  it('says where and what to do instead', () => {
    const [found] = broken({
      path: 'src/map/a.ts',
      text: "\nimport { Panel } from '../panels/Panel';",
    });
    expect(found).toMatchObject({
      file: 'src/map/a.ts',
      line: 2,
      instead: expect.stringContaining('action or a selector'),
    });
  });

  it('hold in this project', () => {
    expect(project.length).toBeGreaterThan(100);
    expect(violations(project).map(said)).toEqual([]);
  });

  it('leave no dead code', () => {
    expect([...unused(project), ...unspoken(project)].map(said)).toEqual([]);
  });

  it('keep no exception that nobody needs', () => {
    for (const user of Object.keys(timerUsers)) {
      expect(project.find(({ path }) => path === user)?.text).toMatch(/setTimeout|requestAnimationFrame/);
    }
  });
});
