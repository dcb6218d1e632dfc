import { readBlock } from '../copied/block-text.ts';
import { isBylineName } from '../copied/markup.ts';
import type { Run } from '../copied/survey.ts';
import { isByline } from '../wording/wording.ts';
import type { Choice, Chosen } from './choice.ts';

/** What is told of a writer is shorter, and so is a line that says who wrote a text. */
const LONGEST = 600;
/** Lines over the text in which that may be said: a film and a list of others may stand between. */
const LINES_OVER = 40;

/** Two words with capitals, as a name begins; a dash may stand before it. */
const NAME = /^[^\p{L}]{0,3}(\p{Lu}[\p{L}’'.-]*\s+(\p{Lu}[\p{L}’'-]+))(?=[\s,])/u;
const APART = /[^\p{L}’'.-]+/gu;

/** A text as words with one space around each, in small letters. */
const spaced = (text: string) => ` ${text.toLowerCase().replace(APART, ' ').trim()} `;

const textOf = ({ pieces }: Run) => readBlock(pieces, LONGEST).text;

/** Whether a line says who wrote a text. */
const saysWho = (run: Run) =>
  [run.box, run.box.parent].some((box) => box && isBylineName(box.names)) || isByline(textOf(run));

/**
 * Tells which last lines are about whoever wrote the text: they begin with the name that the page gives for its writer, and
 * the text itself does not speak of anybody of that name. The name is compared and not kept.
 */
export function writerFinder(
  { metadata, seen: { runs } }: Choice,
  blocks: readonly Chosen[],
): (chosen: Chosen) => boolean {
  // A standfirst may stand over the line that says it.
  const first = blocks[1]?.index ?? 0;
  let given: string | undefined;
  return ({ block: { text } }) => {
    const [, name, last] = (text.length < LONGEST && NAME.exec(text)) || [];
    if (!name || !last) return false;
    given ??= [
      ...metadata.writers,
      ...runs
        .slice(Math.max(0, first - LINES_OVER), first)
        .filter(saysWho)
        .map(textOf),
    ]
      .map(spaced)
      .join();
    if (!given.includes(spaced(name))) return false;
    const said = blocks.map((b) => spaced(b.block.text));
    const told = said.slice(0, said.findLastIndex((line) => !line.startsWith(spaced(name))) + 1);
    return !told.some((line) => line.includes(spaced(last)));
  };
}
