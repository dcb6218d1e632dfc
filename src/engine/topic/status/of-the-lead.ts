import type { Draft } from '../../draft.ts';
import { type Doc, opensSentence, tokenAt } from '../../text/doc.ts';
import { CAPITAL, hasFlag, nextOf, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import { isOfOpening } from '../evidence/weight.ts';
import { CLOSE } from './clause.ts';
import { leadOf } from './lead.ts';
import { isSaidIn } from './said.ts';
import type { StageClaim } from './stage-claims.ts';
import { statusTables } from './tables.ts';

/** How many tokens behind a court's verb the person may stand whom it judged: 'sentenced on Friday the two men'. */
const WHOM = 5;

/**
 * The verdicts of an opening that may be those of the suspects: where its first sentence tells of an arrest or a trial, one
 * in the next is theirs if it says 'he', 'the men' or a name that was told; 'a nurse was jailed on Friday' is another case.
 */
export function ofThoseOfLead(
  draft: Draft,
  verdicts: readonly StageClaim[],
): readonly StageClaim[] {
  const told = draft.topic.sentences;
  const lead = leadOf(draft);
  const { pleas, underway } = statusTables(draft.language.status);
  const isPending = lead >= 0 && isSaidIn(draft, lead, underway);
  if (!isPending || verdicts.some(({ sentence }) => sentence === lead)) return verdicts;
  return verdicts.filter(({ sentence, span }) => {
    const isLater = sentence > lead && isOfOpening(told[sentence]);
    // A whole case in one sentence is the one that is told: 'The master of the trawler pleaded guilty and was fined'.
    if (!isLater || isSaidIn(draft, sentence, pleas)) return true;
    return isOfThem(draft, sentence, span.start, lead);
  });
}

/** Whether a verdict says by a pronoun, 'the' or a known name that it is of those of whom sentences up to `lead` tell. */
function isOfThem(draft: Draft, s: number, offset: number, lead: number): boolean {
  const { doc, language } = draft;
  const { tokens, sentences } = doc;
  const { passives, subordinate, those, courts } = language.status;
  const first = sentences[s] ?? 0;
  const end = sentences[s + 1] ?? tokens.count;
  const at = tokenAt(doc, offset);
  const isPassive = nextOf(tokens, passives, Math.max(first, at - CLOSE), at) < at;
  // The persons must stand in the verdict's own clause: 'It comes days after a nurse was jailed'.
  const subject = lastOf(tokens, subordinate, first, at) + 1;
  const [from, to] = isPassive ? [subject, at] : [at + 1, Math.min(end, at + 1 + WHOM)];
  if (nextOf(tokens, those, from, to) < to) return true;
  const { definite } = language.figures.grammar;
  const { genitive } = language.places;
  for (let i = from; i < to; i += 1) {
    // An article makes them known: 'The men', but not 'the leader of the ring', nor 'the court'.
    const isOwn = normAt(tokens, i - 1) !== genitive && !courts.has(normAt(tokens, i + 1));
    if (definite.has(normAt(tokens, i)) && isOwn) return !isAmong(tokens.norm, genitive, i, to);
    if (
      hasFlag(tokens, i, CAPITAL) &&
      isNameBefore(doc, normAt(tokens, i), sentences[lead + 1] ?? 0)
    )
      return true;
  }
  return false;
}

/** The last of the words in tokens `from` up to `to`; the token before them where none stands there. */
function lastOf(tokens: Tokens, words: ReadonlySet<string>, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && !words.has(normAt(tokens, at))) at -= 1;
  return at;
}

const isAmong = (norms: readonly string[], word: string, from: number, to: number): boolean =>
  norms.slice(from, to).includes(word);

/** Whether a word is a name in the tokens up to `end`: written with a capital that no sentence's start gave it. */
function isNameBefore(doc: Doc, word: string, end: number): boolean {
  const { tokens } = doc;
  for (let i = 0; i < end; i += 1) {
    const isName = normAt(tokens, i) === word && hasFlag(tokens, i, CAPITAL);
    if (isName && !opensSentence(doc, i)) return true;
  }
  return false;
}
