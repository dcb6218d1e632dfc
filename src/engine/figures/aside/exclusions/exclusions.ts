import { alike } from '../../../text/alike.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import { liveRules } from '../../../triggers.ts';
import type { Quantity } from '../../number/quantity.ts';
import type { Reader } from '../../reader.ts';
import { CAPACITIES } from './capacities.ts';
import { CHANGES } from './changes.ts';
import type { Exclusion } from './exclusion.ts';
import { GENERALITIES } from './generalities.ts';
import { LABELS } from './labels.ts';
import { NAMES } from './names-of-numbers.ts';
import { TIMES } from './numbers-of-time.ts';
import { PACES } from './paces.ts';
import { PARTS } from './parts.ts';
import { WORTHS } from './worths.ts';

/**
 * The reasons why a number is no figure of the case, in the order in which they are tried. The first one that applies
 * counts.
 */
export const EXCLUSIONS: readonly Exclusion[] = alike([
  ...TIMES,
  ...NAMES,
  ...LABELS,
  ...WORTHS,
  ...CAPACITIES,
  ...CHANGES,
  ...PARTS,
  ...PACES,
  ...GENERALITIES,
]);

const liveExclusions = liveRules(EXCLUSIONS);

/** Why a number is no figure of the case. Only reasons that fit its dimension and form are tried. */
export function exclusionOf(reader: Reader, quantity: Quantity): Exclusion | undefined {
  const words = reader.exclusions;
  const inDigits = reader.tokens.kind[quantity.number] === NUMBER;
  for (const exclusion of liveExclusions(reader.draft.standing, quantity.number)) {
    if (exclusion.of !== undefined && exclusion.of !== quantity.dimension) continue;
    if (exclusion.digits && !inDigits) continue;
    if (exclusion.applies(reader, quantity, words)) return exclusion;
  }
  return undefined;
}
