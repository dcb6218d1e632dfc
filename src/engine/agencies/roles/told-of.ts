import type { Draft } from '../../draft.ts';
import { sentenceEnd } from '../../text/doc.ts';
import { normAt, SIGN } from '../../text/tokens/tokens.ts';
import { agentAfter } from './agent.ts';
import { bodiesAhead } from './bodies-ahead.ts';
import { bodiesBehind } from './bodies-behind.ts';
import { ownersOf } from './owners.ts';
import type { BodyMention, Cue, RoleContext } from './role-lexicon.ts';
import { pastSpeaker } from './speakers.ts';

/** Who did what a verb at token `at` says: the bodies before it, or those behind 'by' where it is a passive. */
export function doersOf(
  context: RoleContext,
  at: number,
  { length, values: [role] }: Cue,
): readonly BodyMention[] {
  const ahead = bodiesAhead(context, { at, end: at + length, role });
  if (ahead.length > 0 || role === 'source') return ahead;
  return agentsOf(context, at + length);
}

/** Whose a noun at token `at` is: 'the NCA operation', 'an operation at dawn by the NCA'. */
export function ownersOrAgents(
  context: RoleContext,
  at: number,
  { length, values: [role] }: Cue,
): readonly BodyMention[] {
  const owners = ownersOf(context, { at, end: at + length, role });
  if (owners.length > 0 || role !== 'lead') return owners;
  return agentsOf(context, at + length);
}

/** The bodies behind 'by' where it follows when and where something was done. */
function agentsOf(context: RoleContext, at: number): readonly BodyMention[] {
  const by = agentAfter(context.draft, context.lexicon, at);
  return by < 0 ? [] : bodiesBehind(context, by + 1);
}

/** The bodies of which words before them tell: at once, or, where they speak, behind who speaks for them. */
export function bodiesAfter(
  context: RoleContext,
  at: number,
  { values: [role] }: Cue,
): readonly BodyMention[] {
  const { draft, lexicon } = context;
  const verb = normAt(draft.doc.tokens, at - 1);
  const endsSentence = lexicon.inverted.has(verb);
  const isSaid = isSpeech(draft, at - 1);
  if (endsSentence && !isSaid) return [];
  const behind = bodiesBehind(context, at);
  // The bodies behind the verb have to end the sentence: 'Rings raided, says Europol' and
  // 'Rings raided says Europol', but not 'they say Europol knew'.
  if (endsSentence || (!isSaid && lexicon.spoken.has(verb)))
    return isLast(draft, behind.at(-1)) ? behind : [];
  return behind.length > 0 || role !== 'source'
    ? behind
    : bodiesBehind(context, pastSpeaker(draft, lexicon, at));
}

/** Whether a verb follows what was said: '“Nine were held,” said Europol'. */
const isSpeech = ({ doc: { tokens } }: Draft, verb: number): boolean =>
  verb === 0 || tokens.kind[verb - 1] === SIGN;

/** Whether a sign or the end of the sentence follows a body. */
const isLast = ({ doc }: Draft, mention: BodyMention | undefined): boolean =>
  mention !== undefined &&
  (doc.tokens.kind[mention.to] === SIGN || mention.to >= sentenceEnd(doc, mention.to - 1));
