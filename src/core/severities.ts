import type { Severity } from './model.ts';

/** From the gravest to the slightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
