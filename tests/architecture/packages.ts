import { roomOf } from './rooms';
import { type Import, importsOf, isScript, lineAt, type SourceFile, type Violation } from './source';

interface PackageRule {
  readonly rule: string;
  readonly forbids: (found: Import, room: string, path: string) => boolean;
  readonly instead: string;
}

const withoutReact = new Set([
  ...['i18n', 'theme', 'model', 'layers', 'analysis', 'offline', 'search', 'scoring', 'uploads', 'wording'],
  ...['office', 'store', 'workers', 'build'],
]);
/** Files of such a room that may name React, with the reason. */
const reactUsers: Readonly<Record<string, string>> = {
  'src/store/hooks.ts': 'the one place where components read Scene and Session',
  'src/wording/hue.ts': 'the type of a style',
};

const packageRules: readonly PackageRule[] = [
  {
    rule: 'maplibre',
    forbids: ({ from, typeOnly }, room) =>
      /^(@maplibre\/|(maplibre-gl|terra-draw)\b)/.test(from) && !typeOnly && room !== 'map',
    instead: 'MapLibre and Terra Draw run in map/ only: use `import type`, or move the code there',
  },
  {
    rule: 'react',
    forbids: ({ from }, room, path) =>
      /^(react|react-dom)(\/|$)/.test(from) && withoutReact.has(room) && !(path in reactUsers),
    instead: 'this room is plain functions: put the React part into panels/, app/ or store/hooks.ts',
  },
  {
    rule: 'node',
    forbids: ({ from }, room) => from.startsWith('node:') && room !== 'build',
    instead: 'browsers have no Node: such code belongs into build/ or geodata/pipeline/',
  },
  {
    rule: 'door',
    forbids: ({ from }, _room, path) =>
      from === 'virtual:belt-data' && !/^src\/model\/load[\w-]*\.ts$/.test(path),
    instead: 'the facts enter by model/load.ts: ask it for the address or the data',
  },
];

export function packages(files: readonly SourceFile[]): Violation[] {
  return files.filter(isScript).flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return [];
    return importsOf(file).flatMap((found) =>
      packageRules
        .filter(({ forbids }) => forbids(found, room, file.path))
        .map(({ rule, instead }) => ({ rule, file: file.path, line: lineAt(file.text, found.at), instead })),
    );
  });
}
