import type { Draft } from '../draft.ts';
import { quotedTokens } from '../text/quotes.ts';
import { CAPITAL, hasFlag, NUMBER, WORD } from '../text/tokens.ts';

/** How far an article speaks in general or of long ago, where news tells of one case and of now. */
export interface Generality {
  /** Words of what is so in general ('can', 'often', 'or') in a hundred of the writer's own. */
  general: number;
  /** Years of the last century and before, and decades of it. */
  past: number;
}

/** More of either says nothing more. */
const MOST = 3;
/** An article of few words is counted as one of so many: one 'or' does not make a notice an essay. */
const FEWEST = 60;
const PAST = /^1[89]\d\d$/;

/** Measures how general an article is; what somebody says in it is not the writer's. */
export function generalityOf({ doc, language }: Draft): Generality {
  const { tokens } = doc;
  const quoted = quotedTokens(doc);
  let [words, general, past] = [0, 0, 0];
  for (let i = 0; i < tokens.count; i += 1) {
    const norm = tokens.norm[i] ?? '';
    if (tokens.kind[i] === NUMBER && PAST.test(norm)) past += 1;
    if (tokens.kind[i] !== WORD || quoted[i] === 1) continue;
    words += 1;
    // 'May' is a month.
    if (language.topic.general.has(norm) && !hasFlag(tokens, i, CAPITAL)) general += 1;
  }
  return {
    general: Math.min((100 * general) / Math.max(words, FEWEST), MOST),
    past: Math.min(past, MOST),
  };
}
