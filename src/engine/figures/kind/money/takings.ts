import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { isPerUnit } from '../../number/per-unit.ts';
import type { Reader } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import type { CueWords } from '../../words/entries.ts';
import { nounAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { worthBefore } from './valuation.ts';

/**
 * The kind of a sum that is the worth of what was taken in ('bringing in cannabis worth £600,000'), or that somebody may
 * take in by lawful trade or work, because no criminals are named beside it, but a firm or a span of time:
 * 'The firm had a turnover of €40m', 'players who earned €2m a year'.
 */
export function otherTakings(
  reader: Reader,
  { from, quantity }: Candidate,
  cue: CueWords | undefined,
): NamedKind | undefined {
  if (cue?.carried && worthBefore(reader, from) !== undefined)
    return { kind: 'price', rule: `worth of what was taken in: ${cue.name}` };
  if (!cue?.lawful) return undefined;
  const sentence = sentenceNear(reader, from);
  const isNamed = hasOneOf(reader.tokens, reader.exclusions.bands, sentence.from, sentence.to);
  if (isNamed || hasSuch(reader, sentence.from, sentence.to, isCriminalAt)) return undefined;
  const rule = `takings by ${cue.name}`;
  if (hasSuch(reader, sentence.from, from, isFirmAt)) return { kind: 'other', rule, doubt: true };
  const isByTime = isPerUnit(reader, afterConversion(reader, quantity));
  return isByTime ? { kind: cue.kind, rule, doubt: true } : undefined;
}

const isFirmAt = (reader: Reader, i: number): boolean => nounAt(reader, i)?.class === 'company';

const isCriminalAt = (reader: Reader, i: number): boolean =>
  nounAt(reader, i)?.kind === 'suspects' || reader.content.gangs.has(reader.tokens.norm[i] ?? '');
