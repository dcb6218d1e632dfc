import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { sentenceEnd, sentenceStart } from '../../text/doc.ts';
import { normAt, SIGN } from '../../text/tokens/tokens.ts';
import { beforeArticle, isArticle } from '../lexicon.ts';
import { pastName } from './past-name.ts';
import type { BodyMention, RoleLexicon } from './role-lexicon.ts';

/** Tokens of a phrase that opens its sentence and has the bodies behind it: 'with the full support of'. */
const OPENING = 6;

/**
 * The bodies of a list without those of the clause that begins behind a bare comma in it: 'arrested by Spanish police,
 * Europol said', 'according to Europol, the Guardia Civil and the FBI seized'. `at` is where the list began.
 */
export function beforeNextClause(
  draft: Draft,
  lexicon: RoleLexicon,
  found: BodyMention[],
  at: number,
): BodyMention[] {
  const last = found.at(-1);
  if (!last) return found;
  const parted = found.map((mention, i) =>
    i > 0
      ? isParted(draft, lexicon, found[i - 1], mention)
      : mention.from > at + 2 && isBehindComma(draft, mention),
  );
  if (!parted.includes(true)) return found;
  const cut = hasOwnVerb(draft, lexicon, last)
    ? parted.lastIndexOf(true)
    : isInOpening(draft, at) && goesOn(draft, lexicon, last)
      ? parted.indexOf(true)
      : -1;
  return cut < 0 ? found : found.slice(0, cut);
}

/**
 * Whether a body stands behind a comma, as one does that opens a clause:
 * 'Arrested by police in Spain and France, Europol said'.
 */
const isBehindComma = (draft: Draft, { from }: BodyMention): boolean =>
  normAt(draft.doc.tokens, beforeArticle(draft, from)) === ',';

/** Whether a comma alone parts two bodies of a list, which are not one: 'at the request of the BKA in Bonn, Dutch police'. */
function isParted(
  draft: Draft,
  lexicon: RoleLexicon,
  before: BodyMention | undefined,
  mention: BodyMention,
): boolean {
  if (!before || before.annotation.id === mention.annotation.id) return false;
  const { tokens } = draft.doc;
  const past = pastName(draft, lexicon, before.to, mention.from).at;
  // A seat ends with its comma.
  const gap = past > before.to && normAt(tokens, past - 1) === ',' ? past - 1 : past;
  return normAt(tokens, gap) === ',' && mention.from - gap <= 2;
}

/** Whether the last body of a list is the subject of a verb, or somebody speaks for it. */
function hasOwnVerb(draft: Draft, lexicon: RoleLexicon, { to }: BodyMention): boolean {
  const { tokens } = draft.doc;
  const { genitive } = draft.language.places;
  let { at } = pastName(draft, lexicon, to);
  const speaker = isPossessive(draft, to) ? to + 1 : to;
  const norm = normAt(tokens, speaker);
  if (lexicon.speakers.has(norm) && norm !== genitive && !isArticle(draft, speaker)) return true;
  while (normAt(tokens, at) !== ',' && lexicon.auxiliaries.has(normAt(tokens, at))) at += 1;
  return lexicon.after.match(tokens, at) !== undefined;
}

/** Whether a list stands so near to where its sentence begins that the clause proper comes behind it. */
function isInOpening({ doc, language }: Draft, at: number): boolean {
  const { prepositions, pastEnding, gerundEnding } = language.figures.grammar;
  const start = sentenceStart(doc, at - 1);
  if (at - start > OPENING) return false;
  const first = normAt(doc.tokens, start);
  // A participle before a preposition may open the sentence:
  // 'Based on information provided by OLAF, Spanish customs were able to'.
  const isParticiple = first.endsWith(pastEnding) || first.endsWith(gerundEnding);
  const leads = isParticiple ? normAt(doc.tokens, start + 1) : first;
  return at - start <= 2 || prepositions.has(leads);
}

/** Whether a sentence goes on behind a body without a sign: 'according to Europol, Spanish police remain'. */
function goesOn(draft: Draft, lexicon: RoleLexicon, { to }: BodyMention): boolean {
  const { at } = pastName(draft, lexicon, to);
  return at < sentenceEnd(draft.doc, to - 1) && draft.doc.tokens.kind[at] !== SIGN;
}
