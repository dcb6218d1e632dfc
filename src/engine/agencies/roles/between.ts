import type { Draft } from '../../draft.ts';
import { inOneSentence, sentenceAround, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { agencyLexicon } from '../lexicon.ts';
import type { RoleLexicon } from './role-lexicon.ts';

/** How far a phrase may stand from the first body that it speaks of, in tokens. */
const REACH = 8;

/**
 * Where what is said of a body ends, if words between commas tell more of it before its verb at token `at`: 'Europol,
 * which sent analysts to Riga, said', 'the Guardia Civil, together with Europol, seized'. Nobody inside has done it.
 */
export function beforeAside({ doc, language }: Draft, lexicon: RoleLexicon, at: number): number {
  const { tokens } = doc;
  const { relatives, before, auxiliaries } = lexicon;
  const { prepositions, pastEnding, gerundEnding } = language.figures.grammar;
  const { of, indefinite } = agencyLexicon({ language });
  let comma = at - 1;
  while (normAt(tokens, comma) !== ',' && auxiliaries.has(normAt(tokens, comma))) comma -= 1;
  // A relative clause behind the comma tells of the body before it: ', said Europol, which coordinated'.
  if (normAt(tokens, comma) !== ',' || relatives.has(normAt(tokens, comma + 1))) return at;
  const { from } = sentenceAround(doc, at);
  for (let i = comma - 1; i > from; i -= 1) {
    if (normAt(tokens, i - 1) !== ',') continue;
    const word = normAt(tokens, i);
    // 'of' opens no aside, since ', of the Spanish Guardia Civil,' tells whose the unit before it is, and both did
    // it.
    const isPhrase = prepositions.has(word) && !of.has(word);
    // An indefinite article opens an aside that tells what the body is: ', a UN agency,'.
    const opens = isPhrase || relatives.has(word) || indefinite.has(word);
    // So do a participle and a gerund: ', using leads from Eurojust,', ', based in Warsaw,',
    // ', closely supported by Europol,'.
    const isParticiple = word.endsWith(pastEnding) && !hasFlag(tokens, i, CAPITAL);
    const isClause = word.endsWith(gerundEnding) || isParticiple;
    if (opens || isClause || before.match(tokens, i, comma) || before.match(tokens, i + 1, comma))
      return i - 1;
  }
  return at;
}

/** The tokens that stand between two bodies, or a body and what is said of it. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether two bodies are of one list, which the country of the next body does not end:
 * 'Europol, authorities from Portugal (Polícia Judiciária)'.
 */
export const isOneListOfBodies = (
  draft: Draft,
  { listed }: RoleLexicon,
  from: number,
  to: number,
): boolean =>
  isBridged(draft, { from, to }, listed, draft.calendar) ||
  isBridged(draft, { from, to }, listed, draft.places);

/** Whether only words of a bridge stand in a gap, and a few of them; what lies in `open` counts for none. */
export function isBridged(
  draft: Draft,
  { from, to }: Gap,
  bridge: ReadonlySet<string>,
  open: readonly Span[],
): boolean {
  const { tokens } = draft.doc;
  // A body that opens the next line stands right behind the last one, and is of no list with it.
  if (!inOneSentence(draft.doc, from - 1, to)) return false;
  let steps = 0;
  for (let i = from; i < to && steps <= REACH; i += 1) {
    // A date between the two ends nothing: 'Customs on October 19 seized'.
    if (isInside(open, spanOf(draft.doc, i, i + 1))) continue;
    if (!bridge.has(normAt(tokens, i))) return false;
    steps += 1;
  }
  return steps <= REACH;
}
