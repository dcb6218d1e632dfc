import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { spanOf, tokenAt } from '../text/doc.ts';
import { PhraseTable, wordSet } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import { isInside } from '../text/spans.ts';
import { normAt } from '../text/tokens.ts';
import type { AgencyAnnotation, AgencyRole, Span } from '../types.ts';
import { lexiconOf as agencyLexiconOf } from './lexicon.ts';
import type { RoleWords } from './words.ts';

interface RoleLexicon {
  before: PhraseTable<AgencyRole>;
  after: PhraseTable<AgencyRole>;
  auxiliaries: ReadonlySet<string>;
  listed: ReadonlySet<string>;
}

const lexiconOf = compiledOnce((words: RoleWords): RoleLexicon => {
  const table = (list: RoleWords['before']) =>
    new PhraseTable(
      list.flatMap(([role, phrases]) => phrases.map((p): [string, AgencyRole] => [p, role])),
    );
  return {
    before: table(words.before),
    after: table(words.after),
    auxiliaries: wordSet(words.auxiliaries),
    listed: wordSet(words.listed),
  };
});

/** A mention by its tokens. */
interface Mention {
  from: number;
  to: number;
  annotation: AgencyAnnotation;
}

/** How far a phrase may stand from the first body that it speaks of, in tokens. */
const REACH = 4;

/** Reads what part each body plays, where the words beside a mention say it. */
export function* readAgencyRoles(draft: Draft): Generator<void, undefined> {
  const { doc, language } = draft;
  const mentions = draft.agencies.map((annotation) => ({
    from: tokenAt(doc, annotation.start),
    to: tokenAt(doc, annotation.end - 1) + 1,
    annotation,
  }));
  if (mentions.length === 0) return;
  const lexicon = lexiconOf(language.agencies.roles);
  const pauses = pacer();
  for (let i = 0; i < doc.tokens.count; i += 1) {
    if (pauses(i)) yield;
    const end = doc.sentences[(doc.sentenceOf[i] ?? 0) + 1] ?? i;
    const before = lexicon.before.match(doc.tokens, i, end);
    if (before)
      give(
        draft,
        bodiesBehind(draft, lexicon, mentions, i + before.length),
        before.values,
        spanOf(doc, i, i + before.length),
      );
    const after = lexicon.after.match(doc.tokens, i, end);
    if (after)
      give(
        draft,
        bodiesAhead(draft, lexicon, mentions, i),
        after.values,
        spanOf(doc, i, i + after.length),
      );
    i += Math.max(before?.length ?? 1, after?.length ?? 1) - 1;
  }
}

function give(
  draft: Draft,
  bodies: readonly Mention[],
  [role]: readonly AgencyRole[],
  roleSpan: Span,
): void {
  for (const { annotation } of bodies) {
    if (!role || annotation.role) continue;
    annotation.role = role;
    annotation.roleSpan = roleSpan;
    draft.trace?.('agencies/role', annotation, role);
  }
}

/** Index of the first mention that starts at token `at` or behind it; mentions are in order. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bodies of the list that starts behind a phrase: 'supported by Eurojust, Frontex and SELEC'. */
function bodiesBehind(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly Mention[],
  at: number,
): Mention[] {
  const found: Mention[] = [];
  let end = at;
  for (let m = firstFrom(mentions, at); m < mentions.length; m += 1) {
    const mention = mentions[m];
    if (!mention || !isListed(draft, lexicon, end, mention.from)) break;
    found.push(mention);
    end = mention.to;
  }
  return found;
}

/** The bodies of the list that ends before a verb: 'Europol and Eurojust have supported'. */
function bodiesAhead(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly Mention[],
  at: number,
): Mention[] {
  const found: Mention[] = [];
  let start = at;
  for (let m = firstFrom(mentions, at) - 1; m >= 0; m -= 1) {
    const mention = mentions[m];
    if (!mention || mention.to > start) break;
    const isTied =
      found.length === 0
        ? isBridged(draft, lexicon.auxiliaries, draft.calendar, mention.to, start)
        : isListed(draft, lexicon, mention.to, start);
    if (!isTied || isScene(draft, mention)) break;
    found.push(mention);
    start = mention.from;
  }
  return found;
}

/** 'appeared before Leeds Crown Court on Monday charged with theft': where it was has done nothing. */
function isScene({ doc: { tokens }, language }: Draft, { from }: Mention): boolean {
  const { scenes, articles } = agencyLexiconOf(language.agencies);
  const at = articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  return scenes.has(normAt(tokens, at));
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
  const { tokens, sentenceOf } = draft.doc;
  if (sentenceOf[to] !== sentenceOf[from]) return false;
  let steps = 0;
  for (let i = from; i < to && steps <= REACH; i += 1) {
    // 'Customs on October 19 seized': when it was lies between the two and parts nothing.
    if (isInside(open, spanOf(draft.doc, i, i + 1))) continue;
    if (!bridge.has(tokens.norm[i] ?? '')) return false;
    steps += 1;
  }
  return steps <= REACH;
}
