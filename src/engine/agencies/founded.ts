import type { Draft } from '../draft.ts';
import { sentenceEnd, spanOf, tokenAt } from '../text/doc.ts';
import { startingIn } from '../text/spans.ts';
import { NUMBER, normAt } from '../text/tokens/tokens.ts';
import { Trigger } from '../triggers.ts';

/** What says since when a body is there. */
export const FOUNDING = Trigger.of(({ agencies }) => [agencies.founding]);

/** How many tokens behind a body's comma the year may stand: ', set up in 2019,'. */
const REACH = 5;

/** A year has so many digits. */
const DIGITS = 4;

/**
 * 'SPAK, formed in 2019, has so far indicted three ministers': whether a stretch of tokens says since when a body is there.
 * What it tells besides is what the body has done since then, and of no one case.
 */
export function tellsOfFounding(draft: Draft, from: number, to: number): boolean {
  const { doc, agencies, language } = draft;
  const { founding } = language.agencies;
  return startingIn(agencies, spanOf(doc, from, to)).some(({ end }) => {
    const behind = tokenAt(doc, end - 1) + 1;
    if (normAt(doc.tokens, behind) !== ',' || !founding.has(normAt(doc.tokens, behind + 1)))
      return false;
    const last = Math.min(behind + REACH, sentenceEnd(doc, behind));
    for (let i = behind + 2; i < last; i += 1)
      if (doc.tokens.kind[i] === NUMBER) return normAt(doc.tokens, i).length === DIGITS;
    return false;
  });
}
