import { describe, expect, it } from 'vitest';
import type { SourceFile } from './source';
import { unspoken, unused } from './unused';

const file = (path: string, text: string): SourceFile => ({ path, text });
const said = (found: ReturnType<typeof unused>) =>
  found.map(({ file: path, line, instead }) => `${path}:${line} ${instead}`);

const page = file('index.html', '<script type="module" src="/src/main.tsx"></script>');
const main = file('src/main.tsx', "import { shown } from './map/shown'; shown();");

describe('dead code', () => {
  it.each<[string, string, RegExp]>([
    ['a file', 'export const shown = () => 1;', /^src\/map\/alone\.ts:1 no file imports this one/],
    [
      'a thing',
      'export const shown = () => 1;\nexport const left = 2;',
      /shown\.ts:2 nobody else needs left/,
    ],
    [
      'a type',
      'export const shown = () => 1;\nexport interface Left {}',
      /shown\.ts:2 nobody else needs Left/,
    ],
    ['a name', 'const left = 2;\nexport { left, left as shown };', /shown\.ts:2 nobody else needs left/],
  ])('finds %s that nobody needs', (what, text, complaint) => {
    const files = [page, main, file('src/map/shown.ts', text)];
    if (what === 'a file') files.push(file('src/map/alone.ts', 'export const alone = 1;'));
    expect(said(unused(files))).toEqual([expect.stringMatching(complaint)]);
  });

  it('knows what a page, a command, an address or another export needs', () => {
    const worker = "new Worker(new URL('../search/search-worker.ts', import.meta.url))";
    const files = [
      page,
      main,
      file(
        'src/map/shown.ts',
        `export interface Wish { a: 1 }\nexport const shown = (_: Wish) => ${worker};`,
      ),
      file('src/search/search-worker.ts', 'postMessage(1);'),
      file('src/build/run.mjs', "await load('./hall.ts')"),
      file('src/build/hall.ts', 'export const serve = 1;'),
    ];
    expect(said(unused(files))).toEqual([]);
  });

  it('finds messages that nothing says and classes that nothing is of', () => {
    const files = [
      file('index.html', '<p class="first">'),
      file(
        'src/i18n/messages/zh-a.ts',
        "export const a = { title: '题', lost: '无', kinds: { place: '地' } };",
      ),
      file('src/ui/a.css', '/* .old */\n.card,\n.card-place,\n.first,\n.lost-one { gap: 0.5rem; }'),
      file(
        'src/ui/a.tsx',
        "export const A = () => <p className={'card card-'.concat(texts.kinds['place'])}>{texts.title}</p>;",
      ),
    ];
    expect(said(unspoken(files))).toEqual([
      'src/i18n/messages/zh-a.ts:1 nothing says lost: remove it in both languages',
      'src/ui/a.css:5 no element is of the class lost-one: remove its rules',
    ]);
  });
});
