import type { Draft } from '../../draft.ts';
import { inOneSentence } from '../../text/doc.ts';
import { keyOf } from '../../text/keys.ts';
import { CAPITAL, hasFlag, normAt, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import type { Claim, Claims } from '../claims.ts';
import { agencyLexicon, beforeArticle } from '../lexicon.ts';

const OPENING = new Set(['"', '“', '‘', "'", '«']);
const CLOSING = new Set(['"', '”', '’', "'", '»', ',']);

/**
 * Takes out names that are a film, a band or a club here ('the film Interpol', 'Carabinieri FC'), or short for
 * common words, with every other mention of the same name: one article, one sense.
 */
export function dropWorks(draft: Draft, claims: Claims): void {
  const { tokens } = draft.doc;
  const works = new Set<string>();
  const keyOfClaim = ({ from, to }: Claim) => keyOf(tokens, from, to);
  for (const claim of claims.list())
    if (isWork(draft, claim) || isShortForWords(draft, claim)) works.add(keyOfClaim(claim));
  if (works.size === 0) return;
  for (const claim of claims.list())
    if (works.has(keyOfClaim(claim))) {
      draft.trace?.('agencies/work', claims.spanOf(claim), claim.id);
      claims.drop(claim);
    }
}

function isWork(draft: Draft, { from, to }: Claim): boolean {
  const { doc } = draft;
  const { tokens } = doc;
  const { worksBefore, worksAfter, called } = agencyLexicon(draft);
  let before = beforeArticle(draft, from);
  if (OPENING.has(normAt(tokens, before))) before -= 1;
  if (called.has(normAt(tokens, before))) before -= 1;
  if (worksBefore.match(tokens, before, before + 1) && inOneSentence(doc, before, from))
    return true;
  if (isWorkByApposition(draft, to)) return true;
  const after = CLOSING.has(normAt(tokens, to)) && tokens.norm[to] !== ',' ? to + 1 : to;
  return worksAfter.match(tokens, after) !== undefined && inOneSentence(doc, from, after);
}

/** The noun that tells what a name is stands among the first tokens behind the article, this many at most. */
const TOLD_BEHIND = 5;

/**
 * Whether the noun behind a comma tells that the name is a work or a band: 'Interpol, the New York band,'. A sign has
 * to follow, so that 'the DCI, a team of detectives' is not read as a team of sports.
 */
function isWorkByApposition(draft: Draft, to: number): boolean {
  const { tokens } = draft.doc;
  const { worksBefore, articles } = agencyLexicon(draft);
  if (tokens.norm[to] !== ',' || !articles.has(normAt(tokens, to + 1))) return false;
  const first = to + 2;
  for (let i = first; i < first + TOLD_BEHIND && tokens.norm[i] !== ','; i += 1)
    if (worksBefore.match(tokens, i, i + 1)) return tokens.kind[i + 1] === SIGN;
  return false;
}

/** Whether letters in brackets are short for the common words before them: 'Illicitly made fentanyl (IMF)'. */
function isShortForWords({ doc: { tokens } }: Draft, { from, to }: Claim): boolean {
  if (to - from > 1 || !hasFlag(tokens, from, UPPER) || normAt(tokens, from - 1) !== '(')
    return false;
  const letters = normAt(tokens, from);
  const first = from - 1 - letters.length;
  return [...letters].every((letter, i) => {
    const word = normAt(tokens, first + i);
    return word.startsWith(letter) && !hasFlag(tokens, first + i, CAPITAL);
  });
}
