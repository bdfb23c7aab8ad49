import { archives } from './archives';
import { documents } from './documents';
import { features } from './features';
import type { Hostile } from './hostile';
import { tables } from './tables';

export const hostile: readonly Hostile[] = [...documents, ...tables, ...archives, ...features];
