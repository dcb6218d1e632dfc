import type { Draft } from '../../draft.ts';
import { keyOf } from '../../text/keys.ts';
import { hasFlag, normAt, OPENS_LINE } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import type { Claim } from '../claims.ts';
import { POLICE } from '../kinds.ts';
import { agencyLexicon } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';

/** 'Quillby police' is the 'Quillby Regional Police' that the text names, whatever town bears the name besides. */
export function linkShortNames({ draft, claims }: PinContext): void {
  const { tokens } = draft.doc;
  const hits = draft.heads.filter(({ heads }) => heads[0]?.kind === POLICE);
  const named = new Map<string, Claim>();
  for (const { from, to } of hits) {
    const claim = claims.at(from);
    if (claim?.to !== to) continue;
    const end = endOfOwnWords(draft, claim, from);
    if (end > claim.from && end < to - 1) named.set(keyOf(tokens, claim.from, end), claim);
  }
  if (named.size === 0) return;
  for (const { from, to } of hits) {
    let start = from;
    while (start > 0 && !hasFlag(tokens, start, OPENS_LINE) && isCapital(draft, start - 1))
      start -= 1;
    const body = start < from ? named.get(keyOf(tokens, start, from)) : undefined;
    const known = claims.at(start);
    const isGuess = known?.rule === 'agencies/place' && known.from === start && known.to === to;
    if (!body || to - from > 1 || (known && !isGuess)) continue;
    if (known) known.id = body.id;
    const claim = { from: start, to, id: body.id, rule: 'agencies/short-name', sure: body.sure };
    if (known || claims.add(claim)) draft.trace?.(claim.rule, claims.spanOf(claim), body.id);
  }
}

/** Where the words end that are the body's alone: 'Quillby' before 'Regional'. */
function endOfOwnWords(draft: Draft, { from }: Claim, head: number): number {
  const { modifiers } = agencyLexicon(draft);
  let end = from;
  while (end < head && isCapital(draft, end) && !modifiers.has(normAt(draft.doc.tokens, end)))
    end += 1;
  return end;
}
