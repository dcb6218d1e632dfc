import type { Draft } from '../../draft.ts';
import { inOneSentence, opensSentence, sentenceAround, spanOf, tokenAt } from '../../text/doc.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import { firstOf } from '../../text/search.ts';
import { firstFrom, isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { AgencyAnnotation, AgencyRole, Span } from '../../types.ts';
import { agencyLexicon, beforeArticle, isArticle } from '../lexicon.ts';

/** None where the words only look like those of a part. */
export type Role = AgencyRole | undefined;

/** The words of the parts that bodies play, compiled. */
export interface RoleLexicon {
  before: PhraseTable<Role>;
  after: PhraseTable<Role>;
  relatives: ReadonlySet<string>;
  ofOne: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  listed: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
}

/** A mention by its tokens. */
export interface Mention {
  from: number;
  to: number;
  annotation: AgencyAnnotation;
}

/** How far a phrase may stand from the first body that it speaks of, in tokens. */
const REACH = 4;

/** Index of the first mention that starts at token `at` or behind it; mentions are in order. */
const firstMention = (mentions: readonly Mention[], at: number): number =>
  firstOf(mentions.length, (m) => (mentions[m]?.from ?? 0) >= at);

/** The bodies of the list that starts behind a phrase: 'supported by Eurojust, Frontex and SELEC'. */
export function bodiesBehind(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly Mention[],
  at: number,
): Mention[] {
  const found: Mention[] = [];
  let end = at;
  for (let m = firstMention(mentions, at); m < mentions.length; m += 1) {
    const mention = mentions[m];
    if (!mention || !isListed(draft, lexicon, end, mention.from)) break;
    // 'With the support of Europol the Danish police seized': an article alone parts no list, but a clause.
    if (found.length > 0 && isArticle(draft, end) && mention.from === end + 1) break;
    // 'led by French police with the NCA providing support': what has a verb of its own is no more of the list.
    const own = lexicon.after.match(draft.doc.tokens, mention.to);
    if (found.length > 0 && own?.values[0] === 'support') break;
    found.push(mention);
    end = mention.to;
  }
  return found;
}

/** The bodies of the list that ends before a verb: 'Europol and Eurojust have supported'. */
export function bodiesAhead(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly Mention[],
  { at, role: given }: { at: number; role: Role },
): Mention[] {
  const found: Mention[] = [];
  let start = beforeAside(draft, lexicon, at);
  for (let m = firstMention(mentions, start) - 1; m >= 0; m -= 1) {
    const mention = mentions[m];
    if (!mention) break;
    if (mention.to > start) continue;
    const isTied =
      found.length === 0
        ? isBridged(
            draft,
            lexicon.auxiliaries,
            draft.calendar,
            afterSeat(draft, mention.to),
            start,
          ) ||
          (given === 'source' && speaksFor(draft, lexicon, mention, start))
        : isListed(draft, lexicon, mention.to, start) && isOneSubject(draft, found, mention);
    if (!isTied || isScene(draft, lexicon, mention)) break;
    const { role, roleSpan } = mention.annotation;
    // 'The Guardia Civil, with the help of Europol and the PJ raided': who helped stands between.
    if (
      found.length === 0 &&
      role === 'support' &&
      roleSpan &&
      roleSpan.end < mention.annotation.start
    ) {
      start = tokenAt(draft.doc, roleSpan.start);
      continue;
    }
    found.push(mention);
    if (isOfOne(draft, lexicon, mention.to)) break;
    start = mention.from;
  }
  return found;
}

/** Tokens of an office and of who holds it. */
const SPEAKER = 10;

/** 'Europol's executive director Ada Quill said': who holds an office of the body speaks for it. */
function speaksFor(
  draft: Draft,
  { speakers }: RoleLexicon,
  { from: body, to: from }: Mention,
  to: number,
): boolean {
  const { tokens } = draft.doc;
  if (to - from > SPEAKER || !inOneSentence(draft.doc, from, to)) return false;
  // 'the head of the BKA, Ada Quill, said', but 'briefed the FBI, chief inspector Quill said' is of another body.
  let holdsOffice = isHeaded(draft, speakers, body);
  if (!holdsOffice && normAt(tokens, from) === ',') return false;
  for (let i = from; i < to; i += 1) {
    const isOffice = speakers.has(normAt(tokens, i));
    const isName = hasFlag(tokens, i, CAPITAL) || tokens.kind[i] === SIGN;
    if (!isOffice && !isName && normAt(tokens, i) !== "'s") return false;
    holdsOffice ||= isOffice;
  }
  return holdsOffice;
}

/** 'director of': whose office the body ends. */
function isHeaded(draft: Draft, speakers: ReadonlySet<string>, body: number): boolean {
  const { tokens } = draft.doc;
  const of = beforeArticle(draft, body);
  const isOf = normAt(tokens, of) === draft.language.places.genitive;
  return isOf && speakers.has(normAt(tokens, of - 1));
}

/** ', which is' behind a body: told of it alone, whoever is listed before it. */
function isOfOne({ doc: { tokens } }: Draft, { ofOne, relatives }: RoleLexicon, at: number) {
  const comma = normAt(tokens, at) === ',' ? at + 1 : at;
  return relatives.has(normAt(tokens, comma)) && ofOne.has(normAt(tokens, comma + 1));
}

/**
 * 'At the request of the Dutch police, Europol coordinated': a comma alone lists no two bodies before their verb,
 * unless both are one or open their sentence, as in a headline: 'Europol, Frontex back raids'.
 */
function isOneSubject({ doc }: Draft, [last, next]: readonly Mention[], mention: Mention): boolean {
  const isLast = next === undefined && last !== undefined;
  if (!isLast || normAt(doc.tokens, mention.to) !== ',') return true;
  const isAlone = last.from === mention.to + 1;
  return (
    !isAlone || mention.annotation.id === last.annotation.id || opensSentence(doc, mention.from)
  );
}

/**
 * Where what is said of a body ends, if words between commas tell more of it before its verb at token `at`: 'Europol,
 * which sent analysts to Riga, said', 'the Guardia Civil, together with Europol, seized'. Nobody inside has done it.
 */
function beforeAside({ doc, language }: Draft, lexicon: RoleLexicon, at: number): number {
  const { tokens } = doc;
  const { relatives, before, auxiliaries } = lexicon;
  const { prepositions, gerundEnding } = language.figures.grammar;
  const { of } = agencyLexicon({ language });
  let comma = at - 1;
  while (normAt(tokens, comma) !== ',' && auxiliaries.has(normAt(tokens, comma))) comma -= 1;
  if (normAt(tokens, comma) !== ',') return at;
  const { from } = sentenceAround(doc, at);
  for (let i = comma - 1; i > from; i -= 1) {
    if (normAt(tokens, i - 1) !== ',') continue;
    const word = normAt(tokens, i);
    // ', of the Spanish Guardia Civil,' tells whose the unit before it is, and they have done it as well.
    const opens = relatives.has(word) || (prepositions.has(word) && !of.has(word));
    // ', using leads from Eurojust,'
    if (opens || word.endsWith(gerundEnding) || before.match(tokens, i, comma)) return i - 1;
  }
  return at;
}

/** Past where a body has its seat: 'Eurojust in The Hague coordinated', 'the Financial Police (GdF) of Prato seized'. */
function afterSeat({ doc, language, places }: Draft, to: number): number {
  const { genitive, strictLocatives } = language.places;
  const at = normAt(doc.tokens, to) === ')' ? to + 1 : to;
  const norm = normAt(doc.tokens, at);
  if (norm !== genitive && !strictLocatives.has(norm)) return at;
  const start = doc.tokens.start[at + 1] ?? 0;
  const seat = places[firstFrom(places, start)];
  return seat?.start === start ? tokenAt(doc, seat.end - 1) + 1 : at;
}

/**
 * 'Appeared before Leeds Crown Court on Monday charged with theft': where it was has done nothing. 'Ada Quill, head of
 * Borders at the Home Office, said': whose office it is, speaks.
 */
function isScene(draft: Draft, { speakers }: RoleLexicon, { from }: Mention): boolean {
  const { tokens } = draft.doc;
  const at = beforeArticle(draft, from);
  if (!agencyLexicon(draft).scenes.has(normAt(tokens, at))) return false;
  let word = at - 1;
  while (hasFlag(tokens, word, CAPITAL) && !speakers.has(normAt(tokens, word))) word -= 1;
  return !speakers.has(normAt(tokens, word));
}

/** 'Europol, authorities from Portugal (Polícia Judiciária)': the country of the next body parts no list. */
const isListed = (draft: Draft, { listed }: RoleLexicon, from: number, to: number): boolean =>
  isBridged(draft, listed, draft.calendar, from, to) ||
  isBridged(draft, listed, draft.places, from, to);

/** Whether only words of a bridge stand between two tokens, and a few of them; what lies in `open` counts for none. */
function isBridged(
  draft: Draft,
  bridge: ReadonlySet<string>,
  open: readonly Span[],
  from: number,
  to: number,
): boolean {
  const { tokens } = draft.doc;
  // A body that opens the next line stands right behind the last one, and is of no list with it.
  if (!inOneSentence(draft.doc, from - 1, to)) return false;
  let steps = 0;
  for (let i = from; i < to && steps <= REACH; i += 1) {
    // 'Customs on October 19 seized': when it was lies between the two and parts nothing.
    if (isInside(open, spanOf(draft.doc, i, i + 1))) continue;
    if (!bridge.has(normAt(tokens, i))) return false;
    steps += 1;
  }
  return steps <= REACH;
}
