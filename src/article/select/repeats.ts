import { isHeading } from '../copied/survey.ts';
import { type Chosen, isParagraph } from './choice.ts';

/** A text of fewer characters may well stand twice in an article ('No comment.', a cell, the line of a song), and a quote of fewer. */
const LEAST_REPEAT = 60;
const LEAST_QUOTE = 15;

const bareQuote = (text: string) => text.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’.]+$/g, '');

/** The end of a caption of which the rest is shown elsewhere: 'The bridge before it …'. */
const CUT = /\s*(?:\.{3}|…)$/;

/** Drops what stands twice: a pull quote repeats the body, a hidden copy for phones all of it, a cut caption the whole one. */
export function withoutRepeats(blocks: readonly Chosen[]): Chosen[] {
  const said = new Set<string>();
  const prose = blocks.filter(isParagraph).map((b) => b.block.text);
  const all = prose.join('\n').toLowerCase();
  const captions = blocks.filter(({ kind }) => kind === 'caption').map((b) => b.block.text);
  const left = blocks.filter(({ kind, block: { text } }) => {
    if (
      kind === 'quote' &&
      text.length >= LEAST_QUOTE &&
      all.includes(bareQuote(text.toLowerCase()))
    )
      return false;
    const begun = kind === 'caption' && CUT.test(text) ? text.replace(CUT, '') : undefined;
    if (begun && captions.some((c) => c !== text && c.startsWith(begun))) return false;
    if (text.length < LEAST_REPEAT || kind === 'cell') return true;
    if (said.has(text)) return false;
    said.add(text);
    return true;
  });
  return left.length < blocks.length ? left.filter((b) => !headsQuotes(b, blocks, left)) : left;
}

/** Whether a heading stood in one box with quotes of which none is left: 'Start quote'. */
function headsQuotes(
  { kind, index, run: { box } }: Chosen,
  blocks: readonly Chosen[],
  left: readonly Chosen[],
): boolean {
  const around = isHeading(box.name) && kind === 'subhead' ? box.parent : undefined;
  if (!around) return false;
  const isBehind = (b: Chosen) => b.index > index && b.index < around.end;
  const headed = blocks.filter(isBehind);
  return headed.some((b) => b.kind === 'quote') && !left.some(isBehind);
}
