import { bodyOf } from '../../registry.ts';
import { spanOf } from '../../text/doc.ts';
import { normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { BodyMention, Cue, RoleContext } from './role-lexicon.ts';

/** The kind of body that judges what others have led. */
const COURT = 'court';

/** Gives bodies the role that the words at token `at` tell of them, where none is given yet. */
export function give(
  context: RoleContext,
  bodies: readonly BodyMention[],
  at: number,
  { length, values: [role] }: Cue,
): void {
  const { draft, lexicon } = context;
  const { tokens } = draft.doc;
  const behind = at + length;
  const ofCase = role === 'apart' ? lexicon.ofCase.match(tokens, behind) : undefined;
  const end = behind + (ofCase?.length ?? 0);
  // If more follows, a body may still have had a part in something else: 'was not involved in the raids'.
  if (role === 'apart' && tokens.kind[end] !== SIGN) return;
  const roleSpan = spanOf(draft.doc, at, end);
  for (const body of bodies) {
    const { annotation } = body;
    if (!role || (annotation.role && !saysMore(context, body, at))) continue;
    // A court that found a man guilty has led no inquiry.
    if (role === 'lead' && bodyOf(draft, annotation.id)?.kind === COURT) continue;
    annotation.role = role === 'apart' ? undefined : role;
    annotation.roleSpan = roleSpan;
    draft.trace?.('agencies/role', annotation, role);
  }
}

/**
 * Whether a body that only spoke so far did what a clause behind its name tells:
 * 'said Europol, which coordinated the raids'.
 */
function saysMore(
  { draft: { doc }, lexicon: { relatives } }: RoleContext,
  { to: comma, annotation }: BodyMention,
  at: number,
): boolean {
  const isOwn = normAt(doc.tokens, comma) === ',' && relatives.has(normAt(doc.tokens, comma + 1));
  return annotation.role === 'source' && isOwn && at > comma;
}
