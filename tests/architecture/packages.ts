import { roomOf } from './rooms';
import { type Import, importsOf, isScript, lineAt, type SourceFile, type Violation } from './source';

interface PackageRule {
  readonly rule: string;
  readonly forbids: (found: Import, room: string, path: string) => boolean;
  readonly instead: string;
}

const withoutReact = new Set(['i18n', 'theme', 'model', 'layers', 'analysis', 'search', 'office', 'store']);

const packageRules: readonly PackageRule[] = [
  {
    rule: 'maplibre',
    forbids: ({ from, typeOnly }, room) =>
      /^(@maplibre\/|maplibre-gl(\/|$))/.test(from) && !typeOnly && room !== 'map',
    instead: 'MapLibre runs in map/ only: use `import type`, or move the code there',
  },
  {
    rule: 'react',
    forbids: ({ from }, room, path) =>
      /^(react|react-dom)(\/|$)/.test(from) && withoutReact.has(room) && path !== 'src/store/hooks.ts',
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
