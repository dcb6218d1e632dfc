import type { Draft } from '../../draft.ts';
import { opensSentence, tokenAt } from '../../text/doc.ts';
import { firstOf } from '../../text/search.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { isArticle } from '../lexicon.ts';
import { afterSeat, beforeAside, isBridged, isListed } from './between.ts';
import type { Mention, Role, RoleLexicon } from './role-lexicon.ts';
import { isScene, speaksFor } from './speakers.ts';

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

/** A phrase where the bodies end that it speaks of. */
interface Said {
  at: number;
  role: Role;
}

/** The bodies of the list that ends before a verb: 'Europol and Eurojust have supported'. */
export function bodiesAhead(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly Mention[],
  said: Said,
): Mention[] {
  const found: Mention[] = [];
  let start = beforeAside(draft, lexicon, said.at);
  for (let m = firstMention(mentions, start) - 1; m >= 0; m -= 1) {
    const mention = mentions[m];
    if (!mention) break;
    if (mention.to > start) continue;
    const isTied =
      found.length === 0
        ? hasDone(draft, lexicon, mention, { at: start, role: said.role })
        : isListed(draft, lexicon, mention.to, start) && isOneSubject(draft, found, mention);
    if (!isTied || isScene(draft, lexicon, mention)) break;
    const help = found.length === 0 ? helpBefore(mention) : undefined;
    if (help) {
      start = tokenAt(draft.doc, help.start);
      continue;
    }
    found.push(mention);
    if (isOfOne(draft, lexicon, mention.to)) break;
    start = mention.from;
  }
  return found;
}

/** Whether the last body before a verb has done what it tells, or said it through who holds an office there. */
function hasDone(
  draft: Draft,
  lexicon: RoleLexicon,
  mention: Mention,
  { at, role }: Said,
): boolean {
  const from = afterSeat(draft, mention.to);
  return (
    isBridged(draft, lexicon.auxiliaries, draft.calendar, from, at) ||
    (role === 'source' && speaksFor(draft, lexicon, mention, at))
  );
}

/** 'The Guardia Civil, with the help of Europol and the PJ raided': the words before a body that make it one who helped. */
function helpBefore({ annotation: { role, roleSpan, start } }: Mention): Span | undefined {
  return role === 'support' && roleSpan && roleSpan.end < start ? roleSpan : undefined;
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
