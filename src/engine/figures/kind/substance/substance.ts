import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import { isDeterminerAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { substanceNear } from './substance-near.ts';

/** The kind of a weight or volume, by the substance that it names or refers to. */
export function kindOfSubstance(reader: Reader, candidate: Candidate): NamedKind | undefined {
  const { substance, to } = candidate.phrase;
  // A fake is no asset: 'fake gold'.
  const isFake = substance?.kind === 'assets' && reader.content.fakes.has(wordAt(reader, to - 2));
  if (substance && isFake) return { kind: 'goods', rule: `fake ${substance.name}` };
  if (substance) return { kind: substance.kind, rule: `substance ${substance.name}` };
  if (candidate.phrase.head === undefined) return undefined;
  const meant = isStandIn(reader, candidate) ? substanceNear(reader, candidate) : undefined;
  return meant
    ? { kind: meant.kind, of: meant.of, rule: `stands for ${meant.name}` }
    : { kind: 'goods', rule: 'unknown substance' };
}

/** Whether the words refer to a substance named before: 'of the contraband', 'of the illicit powdered substance'. */
function isStandIn(reader: Reader, { quantity, phrase }: Candidate): boolean {
  const { standIns } = reader.content;
  if (!isDeterminerAt(reader, quantity.to + 1)) return false;
  const { to } = contentRun(reader, quantity.to + 2);
  return hasOneOf(reader.tokens, standIns, quantity.to + 2, Math.max(to, phrase.to));
}
