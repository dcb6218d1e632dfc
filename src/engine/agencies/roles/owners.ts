import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { inOneSentence } from '../../text/doc.ts';
import { hasFlag, normAt, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { isArticle } from '../lexicon.ts';
import type { Role } from '../words.ts';
import { bodiesAhead } from './bodies-ahead.ts';
import { firstMention } from './mentions.ts';
import { pastBracket } from './past-name.ts';
import type { BodyMention, RoleContext, RoleLexicon } from './role-lexicon.ts';

/** Words that may stand between whose something is and what it is: 'the NCA's long and complex investigation'. */
const OWNED = 3;
/** The same limit where there is no possessive: 'NCA dawn raids'. */
const PLAIN = 1;

/** The bodies of whose work or words a noun at token `at` tells: 'a Europol and Eurojust statement'. */
export function ownersOf(
  context: RoleContext,
  said: { at: number; end: number; role: Role },
): BodyMention[] {
  const { draft, lexicon, mentions } = context;
  const { at } = said;
  const owner = mentions[firstMention(mentions, at) - 1];
  if (!owner || owner.to > at || !isOwned(draft, lexicon, owner.to, at)) return [];
  return bodiesAhead(context, { ...said, at: owner.to, isNoun: true });
}

function isOwned(draft: Draft, { after }: RoleLexicon, to: number, at: number): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { prepositions } = language.figures.grammar;
  const end = pastBracket(tokens, to);
  const hasPossessive = isPossessive(draft, end);
  const from = hasPossessive ? end + 1 : end;
  if (at - from > (hasPossessive ? OWNED : PLAIN) || !inOneSentence(doc, to - 1, at)) return false;
  for (let i = from; i < at; i += 1) {
    const norm = normAt(tokens, i);
    const isSign = tokens.kind[i] === SIGN && norm !== '-';
    if (isSign || prepositions.has(norm) || isArticle(draft, i) || after.match(tokens, i))
      return false;
  }
  return !hasFlag(tokens, at, UPPER);
}
