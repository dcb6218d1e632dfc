import { isHeading, type Survey } from '../copied/survey.ts';
import type { Chosen } from '../select/choice.ts';
import { opensWithHour, saysWhen } from './hours.ts';

/** Fewest lines that open posts. Fewer are parts of a text. */
const LEAST = 3;

/**
 * The first runs of posts that stand in no boxes of their own: lines that begin with an hour, or say no more, below
 * the first line of the text; a heading right over one is of its post.
 */
export function startsOfPosts({ runs }: Survey, blocks: readonly Chosen[]): number[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'headline');
  const from = blocks[first]?.index ?? 0;
  const under = (blocks[first - 1]?.index ?? -1) + 1;
  const last = blocks.at(-1)?.index ?? -1;
  const starts: number[] = [];
  for (let i = under; i <= last; i += 1) {
    const run = runs[i];
    // A link with an hour leads to a post.
    if (!run || run.box.out || run.linked * 2 > run.chars) continue;
    if (!opensWithHour(run) && !(run.dated * 2 > run.chars && saysWhen(run))) continue;
    const over = runs[i - 1];
    const isUnderHeading =
      i > under &&
      !isHeading(run.box.name) &&
      over !== undefined &&
      isHeading(over.box.name) &&
      starts.at(-1) !== i - 1;
    // Right under the headline it says when the page was made.
    if (isUnderHeading || i >= from) starts.push(isUnderHeading ? i - 1 : i);
  }
  return starts.length >= LEAST ? starts : [];
}
