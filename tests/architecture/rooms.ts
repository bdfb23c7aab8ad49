import { importsOf, isScript, lineAt, type SourceFile, type Violation } from './source';

const storeStep = 3;

/** The rooms of `src/` and their steps; a room sees its own files and those of lower steps. */
const steps: Readonly<Record<string, number>> = {
  i18n: 0,
  theme: 0,
  model: 1,
  ui: 1,
  workers: 1,
  layers: 2,
  analysis: 2,
  offline: 2,
  search: 2,
  scoring: 2,
  uploads: 2,
  wording: 2,
  office: 2,
  store: storeStep,
  parts: 4,
  takeaway: 4,
  map: 5,
  panels: 5,
  compare: 5,
  kiosk: 5,
  dossier: 5,
  app: 6,
  desk: 7,
};

/** Room of a file below `src/`; `src/main.tsx` starts the app and belongs to it, as `src/officeMain.tsx` does to the desk. */
export function roomOf(path: string): string | null {
  const [top, room, inside] = path.split('/');
  if (top !== 'src' || room === undefined) return null;
  if (inside !== undefined) return room;
  return room === 'officeMain.tsx' ? 'desk' : 'app';
}

/** What is wrong with this arrow and what to do instead; null when it is right. */
function wrongArrow(from: string, to: string): string | null {
  if (from === to) return null;
  if (from === 'build')
    return to === 'model' || to === 'theme'
      ? null
      : `build/ runs in Node before the app: it may read model/ and theme/ only`;
  if (to === 'build') return 'build/ runs in Node only: pass its result through a virtual module or a file';
  const own = steps[from];
  const other = steps[to];
  if (own === undefined)
    return `the room ${from}/ has no step: add it to the list in tests/architecture/rooms.ts`;
  if (other === undefined)
    return `the room ${to}/ has no step: add it to the list in tests/architecture/rooms.ts`;
  if (other < own) return null;
  if (other === own) {
    return own === steps['map']
      ? `${from}/ and ${to}/ are windows on the same Scene: talk through an action or a selector of store/`
      : `${from}/ and ${to}/ stand on one step: move what both need one step down`;
  }
  return `${from}/ (step ${own}) may not know ${to}/ (step ${other}): move what is shared down, or hand it in as an argument`;
}

/** The pipeline reads the facts as the app does; it needs no window, no Scene and no browser. */
const belowScene = (room: string): boolean => room === 'build' || (steps[room] ?? Infinity) < storeStep;

export function arrows(files: readonly SourceFile[]): Violation[] {
  return files.filter(isScript).flatMap((file) => {
    const from = roomOf(file.path);
    const isPipeline = file.path.startsWith('geodata/pipeline/');
    if (from === null && !isPipeline) return [];
    return importsOf(file).flatMap(({ own, at }): Violation[] => {
      if (own === null) return [];
      const to = roomOf(own);
      const instead =
        from === null
          ? to === null || belowScene(to)
            ? null
            : `the pipeline may read rooms below store/ only, not ${to}/: move what it needs down`
          : to === null
            ? 'src/ is whole in itself: move the file into a room'
            : wrongArrow(from, to);
      return instead === null
        ? []
        : [{ rule: 'arrows', file: file.path, line: lineAt(file.text, at), instead }];
    });
  });
}

/** Rooms that each room imports from, by name. */
function known(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const rooms = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file.path);
    if (from === null) continue;
    const knows = rooms.get(from) ?? new Set();
    rooms.set(from, knows);
    if (!isScript(file)) continue;
    for (const { own } of importsOf(file)) {
      const to = own === null ? null : roomOf(own);
      if (to !== null && to !== from) knows.add(to);
    }
  }
  return new Map([...rooms].map(([room, knows]) => [room, [...knows].sort()]));
}

/** `src/README.md` draws the rooms, each in a row: "| `model/` | step | rooms that it knows | what it is for |". */
export function roomTable(files: readonly SourceFile[]): Violation[] {
  const file = 'src/README.md';
  const readme = files.find(({ path }) => path === file)?.text ?? '';
  const rows = new Map(
    [...readme.matchAll(/^\| `([\w-]+)\/` \| (\d|–) \| ([^|]+) \|/gm)].map(
      ([, room = '', step = '', knows = '']) => [room, `${step} | ${knows}`],
    ),
  );
  const complain = (instead: string): Violation => ({ rule: 'room-table', file, line: 1, instead });
  const rooms = known(files.filter(({ path }) => path !== file));
  return [
    ...[...rooms].flatMap(([room, knows]) => {
      const row = `${steps[room] ?? '–'} | ${knows.join(', ') || '–'}`;
      return rows.get(room) === row
        ? []
        : [complain(`the row of this room is: | \`${room}/\` | ${row} | … |`)];
    }),
    ...[...rows.keys()]
      .filter((room) => !rooms.has(room))
      .map((room) => complain(`\`${room}/\` is listed but empty: remove the line`)),
  ];
}
