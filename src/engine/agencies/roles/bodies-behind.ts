import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import { isArticle, isJoin } from '../lexicon.ts';
import { isOneListOfBodies } from './between.ts';
import { firstMention } from './mentions.ts';
import { beforeNextClause } from './next-clause.ts';
import { pastName } from './past-name.ts';
import type { BodyMention, RoleContext, RoleLexicon } from './role-lexicon.ts';

/** The bodies of the list that starts behind a phrase: 'supported by Eurojust, Frontex and SELEC'. */
export function bodiesBehind({ draft, lexicon, mentions }: RoleContext, at: number): BodyMention[] {
  const found: BodyMention[] = [];
  let end = at;
  for (let m = firstMention(mentions, at); m < mentions.length; m += 1) {
    const mention = mentions[m];
    const leads = found.length > 0 ? goesOnTo : beginsWith;
    if (!mention || !leads(draft, lexicon, end, mention)) break;
    // An article before the next body, with no sign and no word that joins, begins a clause and not one more of the
    // list: 'With the support of Europol the Danish police seized'.
    if (found.length > 0 && isArticle(draft, end) && mention.from === end + 1) break;
    const isLater = found.length > 0 || isBeside(draft, mention);
    if (isLater && hasOwnPart(draft, lexicon, mention)) break;
    found.push(mention);
    end = mention.to;
  }
  return beforeNextClause(draft, lexicon, found, at);
}

/**
 * Whether words behind a body give it a part of its own, so that it is not of the list:
 * 'led by French police with the NCA providing support', 'with Europol support'.
 */
function hasOwnPart(draft: Draft, lexicon: RoleLexicon, { to }: BodyMention): boolean {
  const at = isPossessive(draft, to) ? to + 1 : to;
  const hits = [lexicon.after, lexicon.nouns].map((table) => table.match(draft.doc.tokens, at));
  return hits.some((hit) => hit?.values[0] === 'support');
}

/**
 * Whether 'with' stands before the body, behind others that are no bodies:
 * 'dismantled by Spain and Malta with Europol'.
 */
const isBeside = ({ doc: { tokens }, language }: Draft, { from }: BodyMention): boolean =>
  language.figures.grammar.comitatives.has(normAt(tokens, from - 1));

/** Whether a list goes on to a body, past the unit of the last one: 'with CBP's Air Branch and the FBI'. */
function goesOnTo(draft: Draft, lexicon: RoleLexicon, end: number, { from }: BodyMention): boolean {
  const to = nameStart(draft, from, end);
  return (
    isOneListOfBodies(draft, lexicon, end, to) ||
    isOneListOfBodies(draft, lexicon, pastName(draft, lexicon, end, to).at, to)
  );
}

/** Whether a list begins with a body, or with what stands for none of its own: 'by European and U.S. authorities'. */
function beginsWith(
  draft: Draft,
  lexicon: RoleLexicon,
  end: number,
  { from }: BodyMention,
): boolean {
  const to = nameStart(draft, from, end);
  if (isOneListOfBodies(draft, lexicon, end, to)) return true;
  const { tokens } = draft.doc;
  let opened = end;
  while (opened < to && (hasFlag(tokens, opened, CAPITAL) || isArticle(draft, opened))) opened += 1;
  const isJoined = normAt(tokens, opened) !== ',' && isJoin(draft, opened);
  return opened > end && isJoined && isOneListOfBodies(draft, lexicon, opened, to);
}

/** Where a body's name begins if words before it that no list holds are of it: 'the Port of Dover Police'. */
function nameStart(draft: Draft, from: number, end: number): number {
  const { tokens } = draft.doc;
  const { genitive } = draft.language.places;
  let at = from;
  for (let i = from - 1; i >= end; i -= 1) {
    if (hasFlag(tokens, i, CAPITAL) && !isArticle(draft, i)) at = i;
    else if (normAt(tokens, i) !== genitive) break;
  }
  return at;
}
