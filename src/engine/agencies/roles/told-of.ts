import type { Draft } from '../../draft.ts';
import { sentenceEnd } from '../../text/doc.ts';
import { normAt, SIGN } from '../../text/tokens/tokens.ts';
import { agentAfter, pastSpeaker } from './apart.ts';
import { bodiesAhead } from './bodies-ahead.ts';
import { bodiesBehind } from './bodies-behind.ts';
import { ownersOf } from './owners.ts';
import type { BodyMention, Cue, RoleLexicon } from './role-lexicon.ts';

/** Who did what a verb at token `at` says: the bodies before it, or those behind 'by' where it is a passive. */
export function doersOf(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly BodyMention[],
  at: number,
  { length, values: [role] }: Cue,
): readonly BodyMention[] {
  const ahead = bodiesAhead(draft, lexicon, mentions, { at, end: at + length, role });
  if (ahead.length > 0 || role === 'source') return ahead;
  return agentsOf(draft, lexicon, mentions, at + length);
}

/** Whose a noun at token `at` is: 'the NCA operation', 'an operation at dawn by the NCA'. */
export function ownersOrAgents(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly BodyMention[],
  at: number,
  { length, values: [role] }: Cue,
): readonly BodyMention[] {
  const owners = ownersOf(draft, lexicon, mentions, { at, end: at + length, role });
  if (owners.length > 0 || role !== 'lead') return owners;
  return agentsOf(draft, lexicon, mentions, at + length);
}

/** The bodies behind 'by' where it follows when and where something was done. */
function agentsOf(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly BodyMention[],
  at: number,
): readonly BodyMention[] {
  const by = agentAfter(draft, lexicon, at);
  return by < 0 ? [] : bodiesBehind(draft, lexicon, mentions, by + 1);
}

/** The bodies of which words before them tell: at once, or, where they speak, behind who speaks for them. */
export function bodiesAfter(
  draft: Draft,
  lexicon: RoleLexicon,
  mentions: readonly BodyMention[],
  at: number,
  { values: [role] }: Cue,
): readonly BodyMention[] {
  const verb = normAt(draft.doc.tokens, at - 1);
  const endsSentence = lexicon.inverted.has(verb);
  const isSaid = isSpeech(draft, at - 1);
  if (endsSentence && !isSaid) return [];
  const behind = bodiesBehind(draft, lexicon, mentions, at);
  // 'Rings raided, says Europol' and 'Rings raided says Europol', but not 'they say Europol knew'
  if (endsSentence || (!isSaid && lexicon.spoken.has(verb)))
    return isLast(draft, behind.at(-1)) ? behind : [];
  return behind.length > 0 || role !== 'source'
    ? behind
    : bodiesBehind(draft, lexicon, mentions, pastSpeaker(draft, lexicon, at));
}

/** '“Nine were held,” said Europol': a verb that follows what was said. */
const isSpeech = ({ doc: { tokens } }: Draft, verb: number): boolean =>
  verb === 0 || tokens.kind[verb - 1] === SIGN;

/** Whether a sign or the end of the sentence follows a body. */
const isLast = ({ doc }: Draft, mention: BodyMention | undefined): boolean =>
  mention !== undefined &&
  (doc.tokens.kind[mention.to] === SIGN || mention.to >= sentenceEnd(doc, mention.to - 1));
