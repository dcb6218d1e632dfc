import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { holds } from '../case/held.ts';
import { ACT, type FoundTerm, type TopicEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';
import { isOfGoods } from './goods.ts';
import { ABROAD } from './strengths.ts';
import { isWorldwide } from './worldwide.ts';

/** Words for foreigners who are held, in a text that names no other country: 'Among those held are 43 foreigners'. */
export function foreignersHeld(
  draft: Draft,
  crossings: readonly FoundTerm[],
  { sentences }: TopicEvidence,
): Span[] {
  if (!isWorldwide(draft) && !isOfGoods(draft)) return [];
  const held = crossings.find((term) => {
    const sentence = sentences[term.sentence];
    const isActedOn = isOfOpening(sentence) && (sentence?.groups.strongAct ?? 0) >= ACT;
    const isHeld = isActedOn || (sentence !== undefined && holds(sentence));
    return isHeld && namesForeigners(draft, term);
  });
  return held ? [held.span] : [];
}

/** Whether words name foreigners: 'Foreigners', 'foreign nationals'. */
function namesForeigners({ doc, language }: Draft, { group, weight, span }: FoundTerm): boolean {
  if (group !== 'border' || weight !== ABROAD) return false;
  const { nationals } = language.topic;
  const last = tokenAt(doc, span.end - 1);
  return nationals.has(normAt(doc.tokens, last)) || nationals.has(normAt(doc.tokens, last + 1));
}
