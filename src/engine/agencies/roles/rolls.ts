import type { Draft } from '../../draft.ts';
import { hasOneOf, nextOf, normAt, pastSigns } from '../../text/tokens/tokens.ts';
import { overArticle } from '../lexicon.ts';
import { give } from './give.ts';
import { firstMention } from './mentions.ts';
import type { BodyMention, Cue, RoleContext } from './role-lexicon.ts';

const COLON: ReadonlySet<string> = new Set([':']);

/** Tokens of a country that a line begins with: 'United Kingdom:'. */
const LABEL = 4;

/**
 * Reads the lists of who took part that press releases end with: 'The following authorities took part:', and below it a
 * line a country, 'France: JIRS Lille; Gendarmerie'.
 */
export function readRolls(context: RoleContext): void {
  const { draft, lexicon } = context;
  const { sentences, sentenceOf, tokens } = draft.doc;
  const next = (from: number) => lexicon.rolls.next(tokens, from);
  for (let i = next(0); i < tokens.count; i = next(i + 1)) {
    const s = sentenceOf[i] ?? 0;
    const [from = 0, to = tokens.count] = [sentences[s], sentences[s + 1]];
    const cue = pastSigns(tokens, from, to) === i ? lexicon.rolls.match(tokens, i, to) : undefined;
    if (cue) giveBelow(context, { at: i, cue, s });
  }
}

/** A line that opens a list: its token, its words and its sentence. */
interface Roll {
  readonly at: number;
  readonly cue: Cue;
  readonly s: number;
}

/** Gives the part to the bodies behind the line's colon, and to those of the lines below it as far as they are of the list. */
function giveBelow(context: RoleContext, { at, cue, s }: Roll): void {
  const { draft, lexicon, mentions } = context;
  const { sentences, tokens } = draft.doc;
  const end = sentences[s + 1] ?? tokens.count;
  const inLine = (from: number, to: number) =>
    mentions.slice(firstMention(mentions, from), firstMention(mentions, to));
  give(context, inLine(nextOf(tokens, COLON, at + cue.length, end), end), at, cue);
  let [line, from, to] = [s, at, end];
  const isWhole = normAt(tokens, to - 1) === '.';
  while (!isWhole && to < tokens.count) {
    line += 1;
    [from, to] = [to, sentences[line + 1] ?? tokens.count];
    // The next list begins: what is below is of that one.
    if (lexicon.rolls.match(tokens, pastSigns(tokens, from, to), to)) return;
    const bodies = inLine(from, to);
    if (!isOfRoll(draft, { from, to }, bodies)) return;
    give(context, bodies, at, cue);
  }
}

/** Whether a line of a list is of bodies: it begins with one, or with what a colon makes its label, and is no sentence. */
function isOfRoll(
  draft: Draft,
  { from, to }: { readonly from: number; readonly to: number },
  bodies: readonly BodyMention[],
): boolean {
  const { tokens } = draft.doc;
  const first = pastSigns(tokens, from, to);
  const opened = overArticle(draft, first);
  const isLabelled = hasOneOf(tokens, COLON, first, Math.min(to, first + LABEL));
  const isListed = bodies[0]?.from === opened || (isLabelled && bodies.length > 0);
  return isListed && normAt(tokens, to - 1) !== '.';
}
