import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { sentenceEnd, spanOf, tokenAt } from '../../text/doc.ts';
import { openingsOf } from '../../text/openings.ts';
import { wordSet } from '../../text/phrase-words.ts';
import { tableOf } from '../../text/phrases.ts';
import { pacer } from '../../text/slices.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { AgencyAnnotation } from '../../types.ts';
import type { RoleWords } from '../words.ts';
import type { BodyMention, Cue, RoleLexicon } from './role-lexicon.ts';
import { bodiesAfter, doersOf, ownersOrAgents } from './told-of.ts';

const lexiconOf = compiledOnce((words: RoleWords): RoleLexicon => {
  return {
    before: tableOf(words.before),
    after: tableOf(words.after),
    nouns: tableOf(words.nouns),
    spoken: wordSet(words.spoken),
    inverted: wordSet(words.inverted),
    staff: wordSet(words.staff),
    persons: wordSet(words.persons),
    companions: wordSet(words.companions),
    passed: wordSet(words.passed),
    grounds: wordSet(words.grounds),
    relatives: wordSet(words.relatives),
    ofOne: wordSet(words.ofOne),
    auxiliaries: wordSet([...words.auxiliaries, ...words.relatives]),
    listed: wordSet(words.listed),
    agents: wordSet(words.agents),
    speakers: wordSet(words.speakers),
  };
});

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
  const context = { draft, lexicon, mentions };
  const pauses = pacer();
  const nextCue = openingsOf([lexicon.before, lexicon.after, lexicon.nouns], doc.tokens);
  for (let i = nextCue(0); i < doc.tokens.count; ) {
    if (pauses(i)) yield;
    const end = sentenceEnd(doc, i);
    const before = lexicon.before.match(doc.tokens, i, end);
    const behind = before ? bodiesAfter(context, i + before.length, before) : [];
    if (before) give(draft, behind, i, before);
    const after = lexicon.after.match(doc.tokens, i, end);
    // 'the Guardia Civil, assisted by Europol': to whom something is done by another does it not.
    if (after && !lexicon.agents.has(normAt(doc.tokens, i + after.length)))
      give(draft, doersOf(context, i, after), i, after);
    const noun = lexicon.nouns.match(doc.tokens, i, end);
    if (noun) give(draft, ownersOrAgents(context, i, noun), i, noun);
    // 'They worked together with the FBI': where 'worked together' is of no body, 'together with' may be.
    const step = behind.length > 0 ? before?.length : 1;
    i = nextCue(i + (step ?? 1));
  }
}

/**
 * Whether a body's part is told by what is called its own, 'an investigation by OLAF', and by no verb: that says who it
 * was, not that it acts in the news.
 */
export function isToldByNoun({ doc, language }: Draft, { roleSpan }: AgencyAnnotation): boolean {
  const { nouns } = lexiconOf(language.agencies.roles);
  return !!roleSpan && nouns.match(doc.tokens, tokenAt(doc, roleSpan.start)) !== undefined;
}

/** The kind of body that judges what others have led. */
const COURT = 'court';

/** 'said Europol, which coordinated the raids': who only spoke so far may have done what a clause behind its name tells. */
function saysMore({ doc, language }: Draft, { role, end }: AgencyAnnotation, at: number): boolean {
  const { relatives } = lexiconOf(language.agencies.roles);
  const comma = tokenAt(doc, end - 1) + 1;
  const isOwn = normAt(doc.tokens, comma) === ',' && relatives.has(normAt(doc.tokens, comma + 1));
  return role === 'source' && isOwn && at > comma;
}

/** Gives bodies the role that the words at token `at` tell of them. */
function give(
  draft: Draft,
  bodies: readonly BodyMention[],
  at: number,
  { length, values: [role] }: Cue,
): void {
  const roleSpan = spanOf(draft.doc, at, at + length);
  for (const { annotation } of bodies) {
    if (!role || (annotation.role && !saysMore(draft, annotation, at))) continue;
    // A court that found a man guilty has led no inquiry.
    if (role === 'lead' && bodyOf(draft, annotation.id)?.kind === COURT) continue;
    annotation.role = role;
    annotation.roleSpan = roleSpan;
    draft.trace?.('agencies/role', annotation, role);
  }
}
