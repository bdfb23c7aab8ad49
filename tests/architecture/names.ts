import { newerNames } from './browsers';
import { roomOf } from './rooms';
import { isScript, lineAt, type SourceFile, type Violation, visit } from './source';

interface NameRule {
  readonly rule: string;
  readonly names: ReadonlySet<string>;
  readonly allowed: (room: string, path: string) => boolean;
  readonly instead: string;
}

/** Files outside map/ and kiosk/ that may use a timer, with the reason. */
export const timerUsers: Readonly<Record<string, string>> = {
  'src/app/panelStands.ts': 'marks the moment after the panel was painted',
  'src/app/addressBar.ts': 'browsers refuse many changes of the address in a short time',
  'src/app/updates.ts': 'a hall asks for a new release every few minutes',
  'src/app/onlinePlaces.ts': 'a hall asks its GIS server again when what it has is too old',
  'src/app/withinTime.ts': 'a new release that does not stand in time is taken back',
};

const nameRules: readonly NameRule[] = [
  {
    rule: 'fetch',
    names: new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon']),
    allowed: (_room, path) => /^src\/model\/load[\w-]*\.ts$/.test(path),
    instead: 'data enters by one door: load it in model/load*.ts',
  },
  {
    rule: 'timers',
    names: new Set(['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']),
    allowed: (room, path) => room === 'map' || room === 'kiosk' || path in timerUsers,
    instead:
      'wait for an event, not for time (or name the file and the reason in tests/architecture/names.ts)',
  },
  {
    rule: 'html',
    names: new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'setHTML',
      'setHTMLUnsafe',
      'createContextualFragment',
    ]),
    allowed: () => false,
    instead: 'data is text, never HTML: use React elements or textContent',
  },
  {
    rule: 'browsers',
    names: newerNames,
    allowed: () => false,
    instead: 'the oldest browser in README.md lacks it: say it in older words',
  },
];

/** Finds a name wherever it is used: bare, after a dot, as a key, as a JSX attribute. */
export function names(files: readonly SourceFile[]): Violation[] {
  return files.filter(isScript).flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null || room === 'build') return [];
    const rules = nameRules.filter(({ allowed }) => !allowed(room, file.path));
    const found: Violation[] = [];
    const look = ({ name, start }: { readonly name: string; readonly start: number }) => {
      for (const { rule, names: forbidden, instead } of rules) {
        if (forbidden.has(name))
          found.push({ rule, file: file.path, line: lineAt(file.text, start), instead });
      }
    };
    visit(file, { Identifier: look, JSXIdentifier: look });
    return found;
  });
}
