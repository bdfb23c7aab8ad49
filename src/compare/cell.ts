import type { ReactNode } from 'react';
import type { Why as WhyNoValue } from './model/values';

/** Why a cell is empty; never shown as zero. */
export type Why = WhyNoValue | 'none';

/** What stands in a cell, with its amount where the row draws bars on one scale; or why nothing does. */
export type Cell = { readonly why: Why } | { readonly content: ReactNode; readonly amount: number | null };

export const missing = (why: Why): Cell => ({ why });
export const shown = (content: ReactNode, amount: number | null = null): Cell => ({ content, amount });

export const amountOf = (cell: Cell): number => ('amount' in cell ? (cell.amount ?? 0) : 0);
