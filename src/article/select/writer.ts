import { textIn } from '../copied/block-text.ts';
import { isBylineName } from '../copied/markup.ts';
import type { Run } from '../copied/survey.ts';
import { isByline } from '../wording/wording.ts';
import type { Choice, Chosen } from './choice.ts';
import { isDateLine } from './furniture.ts';

/** Characters at most of a line about a writer, and of one that says who wrote the text. */
const LONGEST = 600;
/** How many lines over the text are looked at for who wrote it: a film and a list of other articles may stand between. */
const LINES_OVER = 40;

/** Two capitalised words at the start of a line, as a name has. A dash may stand before them. */
const NAME = /^[^\p{L}]{0,3}(\p{Lu}[\p{L}’'.-]*\s+(\p{Lu}[\p{L}’'-]+))(?=[\s,])/u;
const APART = /[^\p{L}’'.-]+/gu;

/** A text as words with one space around each, in small letters. */
const spaced = (text: string) => ` ${text.toLowerCase().replace(APART, ' ').trim()} `;

const lineText = (run: Run) => textIn(run, LONGEST);

/** Whether a line is a name and no more than a date behind it. */
function isNameLine(text: string): boolean {
  const name = NAME.exec(`${text},`)?.[0];
  const rest = name && text.slice(name.length).trim();
  return rest === '' || (!!rest && isDateLine(rest));
}

/** Whether a line says who wrote a text. */
function saysWho(run: Run): boolean {
  if ([run.box, run.box.parent].some((box) => box && isBylineName(box.names))) return true;
  const text = lineText(run);
  return isByline(text) || isNameLine(text);
}

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
  return (chosen) => {
    const { text } = chosen.block;
    const [, name, last] = (text.length < LONGEST && NAME.exec(text)) || [];
    if (!name || !last) return false;
    given ??= [
      ...metadata.writers,
      ...runs
        .slice(Math.max(0, first - LINES_OVER), first)
        .filter(saysWho)
        .map(lineText),
    ]
      .map(spaced)
      .join();
    if (!given.includes(spaced(name))) return false;
    const said = blocks.slice(0, blocks.indexOf(chosen)).map((b) => spaced(b.block.text));
    const told = said.slice(0, said.findLastIndex((line) => !line.startsWith(spaced(name))) + 1);
    return !told.some((line) => line.includes(spaced(last)));
  };
}
