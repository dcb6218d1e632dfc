import { type Chosen, isParagraph } from './choice.ts';

/** Shorter texts may well stand twice: 'No comment.', a cell, the line of a song. */
const LEAST_REPEAT = 60;
const LEAST_QUOTE = 15;

const bareQuote = (text: string) => text.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’.]+$/g, '');

/** Drops what stands twice: a pull quote repeats the body, a hidden copy for phones all of it. */
export function withoutRepeats(blocks: readonly Chosen[]): Chosen[] {
  const said = new Set<string>();
  const prose = blocks.filter(isParagraph).map((b) => b.block.text);
  const all = prose.join('\n').toLowerCase();
  return blocks.filter(({ kind, block: { text } }) => {
    if (
      kind === 'quote' &&
      text.length >= LEAST_QUOTE &&
      all.includes(bareQuote(text.toLowerCase()))
    )
      return false;
    if (text.length < LEAST_REPEAT || kind === 'cell') return true;
    if (said.has(text)) return false;
    said.add(text);
    return true;
  });
}
