import { newerStyles } from './browsers';
import { cycles } from './cycles';
import { names } from './names';
import { packages } from './packages';
import { arrows, roomTable } from './rooms';
import { sizes } from './size';
import type { SourceFile, Violation } from './source';
import { colours, paths } from './text';
import { types } from './types';

/** Everything in these files that breaks a rule of the house. */
export const violations = (files: readonly SourceFile[]): Violation[] =>
  [arrows, cycles, roomTable, packages, names, types, colours, newerStyles, sizes, paths].flatMap((rule) =>
    rule(files),
  );
