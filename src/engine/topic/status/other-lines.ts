import type { Draft } from '../../draft.ts';
import { compiledOnce, oncePer } from '../../text/compiled.ts';
import { tokenAt } from '../../text/doc.ts';
import { tableOf } from '../../text/phrases.ts';
import { pastSigns, SIGN } from '../../text/tokens/tokens.ts';
import type { StatusWords } from './words.ts';

/** Ends a sentence, also behind a closing quotation mark. */
const STOP = /[.!?…]["'”’)\]]*$/;
/** A line that is broken in the middle of a sentence. */
const GOES_ON = /^\r?\n[^\S\n]*\p{Ll}/u;
/** A line that ends a paragraph, and what is white behind it. */
const PARAGRAPH_END = /[.!?…]["'”’)\]]*[^\S\n]*\n\s*/g;
/** How many characters a line with a link may have. */
const LONGEST = 300;
/** How many paragraphs behind the headline are the opening, even without empty lines between them. */
const OPENING = 2;

const labelsOf = compiledOnce(({ linkLabels }: StatusWords) => tableOf(linkLabels));

/** What is said of a verdict far down. */
export const BELOW = 'below the opening';

/** Why a verdict below the opening is none that the story tells. */
export const whyBelow = (draft: Draft, from: number): string | undefined =>
  (draft.doc.tokens.start[from] ?? 0) > openingEnd(draft) ? BELOW : undefined;

/**
 * Why what stands below the headline is none of its story, if so: its line leads to another one ('Read also:
 * Smuggler jailed for nine years') or is written as headlines are.
 */
export function whyOtherStory(draft: Draft, from: number): string | undefined {
  const { tokens, text } = draft.doc;
  const offset = tokens.start[from] ?? 0;
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  const start = offset - before.length + before.lastIndexOf('\n') + 1;
  const [rest = ''] = text.slice(offset, start + LONGEST).split('\n', 1);
  if (isLabelled(draft, tokenAt(draft.doc, start), from)) return 'a link to another story';
  const end = offset + rest.length;
  const goesOn = end === start + LONGEST || GOES_ON.test(text.slice(end, end + LONGEST));
  return goesOn || STOP.test(rest.trimEnd()) ? undefined : 'a line without a stop';
}

/** Whether a line begins with the label of a link, behind its bullet; one word is a label before a sign alone. */
function isLabelled({ doc, language }: Draft, start: number, before: number): boolean {
  const { tokens } = doc;
  const i = pastSigns(tokens, start, before);
  const length = labelsOf(language.status).match(tokens, i, before)?.length ?? 0;
  return length > 1 || (length === 1 && tokens.kind[i + 1] === SIGN);
}

/** Where the opening ends, counted in paragraphs behind the headline. */
const openingEnd = oncePer((draft: Draft): number => {
  const { text, blocks } = draft.doc;
  PARAGRAPH_END.lastIndex = blocks.find(({ kind }) => kind !== 'headline')?.start ?? 0;
  let end = 0;
  for (let n = 0; n < OPENING && end < text.length; n += 1)
    end = PARAGRAPH_END.exec(text) ? PARAGRAPH_END.lastIndex : text.length;
  return end;
});
