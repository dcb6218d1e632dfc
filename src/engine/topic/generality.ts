import type { Draft } from '../draft.ts';
import { bySpelling } from '../text/by-spelling.ts';
import { compiledOnce } from '../text/compiled.ts';
import { quotedTokens } from '../text/quotes.ts';
import type { Spelling } from '../text/spellings.ts';
import { CAPITAL, hasFlag, NUMBER, WORD } from '../text/tokens.ts';
import type { TopicWords } from './words.ts';

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

const isGeneral = compiledOnce(({ general }: TopicWords) =>
  bySpelling((norm) => general.has(norm)),
);

/** Measures how general an article is; what somebody says in it is not the writer's. */
export function generalityOf({ doc, language }: Draft): Generality {
  const { tokens } = doc;
  const quoted = quotedTokens(doc);
  const saysInGeneral = isGeneral(language.topic);
  let [words, general, past] = [0, 0, 0];
  for (let i = 0; i < tokens.count; i += 1) {
    const norm = tokens.norm[i] ?? '';
    if (tokens.kind[i] === NUMBER && PAST.test(norm)) past += 1;
    if (tokens.kind[i] !== WORD || quoted[i] === 1) continue;
    words += 1;
    // 'May' is a month.
    if (saysInGeneral(tokens.spelling[i] as Spelling) && !hasFlag(tokens, i, CAPITAL)) general += 1;
  }
  return {
    general: Math.min((100 * general) / Math.max(words, FEWEST), MOST),
    past: Math.min(past, MOST),
  };
}
