import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { sentenceEnd, tokenAt, tokensOf } from '../../text/doc.ts';
import { openingsOf } from '../../text/openings.ts';
import { wordSet } from '../../text/phrase-words.ts';
import { tableOf } from '../../text/phrases.ts';
import { pacer } from '../../text/slices.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { AgencyAnnotation } from '../../types.ts';
import type { RoleWords } from '../words.ts';
import { give } from './give.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import { readRolls } from './rolls.ts';
import { bodiesAfter, doersOf, ownersOrAgents } from './told-of.ts';

const lexiconOf = compiledOnce((words: RoleWords): RoleLexicon => {
  return {
    before: tableOf(words.before),
    after: tableOf(words.after),
    ofCase: tableOf(words.ofCase),
    nouns: tableOf(words.nouns),
    rolls: tableOf(words.rolls),
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
    denied: wordSet(words.denied),
    speakers: wordSet(words.speakers),
  };
});

/** Reads what part each body plays, where the words beside a mention say it. */
export function* readAgencyRoles(draft: Draft): Generator<void, undefined> {
  const { doc, language } = draft;
  const lexicon = lexiconOf(language.agencies.roles);
  const mentions = draft.agencies
    .map((annotation) => {
      const { from, to } = tokensOf(doc, annotation);
      return { from, to, annotation };
    })
    .filter(({ from }) => !lexicon.denied.has(normAt(doc.tokens, from - 1)));
  if (mentions.length === 0) return;
  const context = { draft, lexicon, mentions };
  const pauses = pacer();
  const nextCue = openingsOf([lexicon.before, lexicon.after, lexicon.nouns], doc.tokens);
  for (let i = nextCue(0); i < doc.tokens.count; ) {
    if (pauses(i)) yield;
    const end = sentenceEnd(doc, i);
    const before = lexicon.before.match(doc.tokens, i, end);
    const behind = before ? bodiesAfter(context, i + before.length, before) : [];
    if (before) give(context, behind, i, before);
    const after = lexicon.after.match(doc.tokens, i, end);
    // A body to whom something is done by another did not do it: 'the Guardia Civil, assisted by Europol'.
    if (after && !lexicon.agents.has(normAt(doc.tokens, i + after.length)))
      give(context, doersOf(context, i, after), i, after);
    const noun = lexicon.nouns.match(doc.tokens, i, end);
    if (noun) give(context, ownersOrAgents(context, i, noun), i, noun);
    // If no body did what the longer verb says, a shorter one may begin inside it:
    // 'They worked together with the FBI', where 'together with' tells of the FBI.
    const step = behind.length > 0 ? before?.length : 1;
    i = nextCue(i + (step ?? 1));
  }
  readRolls(context);
}

/**
 * Whether a body's part is told by what is called its own, 'an investigation by OLAF', and by no verb: that says who it
 * was, not that it acts in the news.
 */
export function isToldByNoun({ doc, language }: Draft, { roleSpan }: AgencyAnnotation): boolean {
  const { nouns } = lexiconOf(language.agencies.roles);
  return !!roleSpan && nouns.match(doc.tokens, tokenAt(doc, roleSpan.start)) !== undefined;
}
