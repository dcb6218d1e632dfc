import { normAt } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import { agencyLexicon, overArticle } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import { linkAppositions } from './appositions.ts';
import { linkBeforeBrackets } from './before-brackets.ts';
import { linkBrackets, linkIntroduced } from './brackets.ts';
import { linkInitials } from './initials.ts';
import { nameAgain } from './name-again.ts';
import { linkShortNames } from './short-names.ts';

/** Links second names to the bodies that the text has named: acronyms in brackets, appositions, 'European prosecutors'. */
export function linkSecondMentions(around: PinContext): void {
  linkShortNames(around);
  linkBeforeBrackets(around);
  linkAppositions(around);
  const introduced = linkBrackets(around);
  if (introduced.size > 0) linkIntroduced(around, introduced);
  linkInitials(around.draft, around.claims);
  linkSecondNames(around);
}

/** 'European prosecutors' is the EPPO where the text names it, and only it. */
function linkSecondNames({ draft, claims }: PinContext): void {
  const { tokens } = draft.doc;
  const { seconds, secondsNotBefore, joins, unarmed, force } = agencyLexicon(draft);
  const by = draft.language.agencies.roles.agents;
  const named = new Set(claims.list().map(({ id }) => id));
  for (let hit = seconds.find(tokens, 0); hit; hit = seconds.find(tokens, hit.from + 1)) {
    const { from: i } = hit;
    const ids = hit.values.filter((id) => named.has(id));
    const [id] = ids;
    const next = normAt(tokens, i + hit.length);
    if (!id || secondsNotBefore.has(next)) continue;
    // 'European police arrest 44', 'seized by European police': Europol arrests nobody, the police of some countries do.
    const isUnarmed = unarmed.has(normAt(tokens, i + hit.length - 1));
    const isByThem = by.includes(normAt(tokens, i - 1)) && force.has(normAt(tokens, i - 2));
    if (isUnarmed && (force.has(next) || isByThem)) continue;
    // 'arrested by Croatian and European police': those of other countries.
    if (isUnarmed && joins.has(normAt(tokens, i - 1)) && isCapital(draft, i - 2)) continue;
    const body = { from: i, to: i, id, rule: '', sure: ids.length === 1 };
    const from = overArticle(draft, i);
    // 'The commission' in lower case is a common noun.
    if (!isCapital(draft, from)) continue;
    nameAgain({ draft, claims }, { from, to: i + hit.length, rule: 'agencies/second-name' }, body);
  }
}
