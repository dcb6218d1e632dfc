import type { Draft } from '../../draft.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import { isArticle, isJoin } from '../lexicon.ts';
import { isListed } from './between.ts';
import { firstMention } from './mentions.ts';
import { beforeNextClause } from './next-clause.ts';
import { pastName } from './past-name.ts';
import type { Mention, RoleLexicon } from './role-lexicon.ts';

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
    const leads = found.length > 0 ? goesOnTo : beginsWith;
    if (!mention || !leads(draft, lexicon, end, mention)) break;
    // 'With the support of Europol the Danish police seized': an article alone parts no list, but a clause.
    if (found.length > 0 && isArticle(draft, end) && mention.from === end + 1) break;
    // 'led by French police with the NCA providing support': what has a verb of its own is no more of the list.
    const own = lexicon.after.match(draft.doc.tokens, mention.to);
    if (found.length > 0 && own?.values[0] === 'support') break;
    found.push(mention);
    end = mention.to;
  }
  return beforeNextClause(draft, lexicon, found, at);
}

/** Whether a list goes on to a body, past the unit of the last one: 'with CBP's Air Branch and the FBI'. */
function goesOnTo(draft: Draft, lexicon: RoleLexicon, end: number, { from }: Mention): boolean {
  const to = nameStart(draft, from, end);
  return (
    isListed(draft, lexicon, end, to) ||
    isListed(draft, lexicon, pastName(draft, lexicon, end, to).at, to)
  );
}

/** Whether a list begins with a body, or with what stands for none of its own: 'by European and U.S. authorities'. */
function beginsWith(draft: Draft, lexicon: RoleLexicon, end: number, { from }: Mention): boolean {
  const to = nameStart(draft, from, end);
  if (isListed(draft, lexicon, end, to)) return true;
  const { tokens } = draft.doc;
  let opened = end;
  while (opened < to && (hasFlag(tokens, opened, CAPITAL) || isArticle(draft, opened))) opened += 1;
  const isJoined = normAt(tokens, opened) !== ',' && isJoin(draft, opened);
  return opened > end && isJoined && isListed(draft, lexicon, opened, to);
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
