import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isAndAt } from '../../words-at.ts';
import { type Found, type Predicate, verbAt } from './predicate.ts';

/** How many tokens behind a rescue its second verb may stand: 'by a helicopter of the coastguard and arrested'. */
const REACH = 10;

/**
 * The arrest that follows a rescue in one sentence, because those persons are no victims:
 * 'were rescued by helicopter and arrested on arrival'.
 */
export function heldAfterRescue(reader: Reader, at: number, verb: Found): Predicate | undefined {
  if (!verb.hit.entry.rescues) return undefined;
  const from = at + verb.length;
  const to = Math.min(sentenceNear(reader, at).to, from + REACH);
  for (let i = from; i < to; i += 1) {
    if (!isAndAt(reader, i)) continue;
    const held = verbAt(reader, i + 1, ({ person }) => person === 'arrested');
    if (held?.hit.form !== 'participle') return undefined;
    const { entry, form } = held.hit;
    return { entry, form, from: i + 1, to: i + 1 + held.length, direct: true };
  }
  return undefined;
}
