import type { Exclusion } from './exclusion.ts';
import { GENERALITIES } from './generalities.ts';
import { NAMES } from './names-of-numbers.ts';
import { TIMES } from './numbers-of-time.ts';
import { WORTHS } from './worths.ts';

/** What is no figure of the case, read from top to bottom; the first that applies says why. */
export const EXCLUSIONS: readonly Exclusion[] = [...TIMES, ...NAMES, ...WORTHS, ...GENERALITIES];
