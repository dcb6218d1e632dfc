import { commonBox, isIn } from './boxes.ts';
import { type Choice, type Chosen, isShown, SLICE } from './choice.ts';
import { isAside, isFurniture, isSentence } from './furniture.ts';
import type { HeadlineCandidate } from './headline.ts';
import { kindOf } from './kind.ts';
import { isDescribed, isNamedLead } from './lead.ts';

/**
 * Between headline and body lie the standfirst and the first picture, between the pieces of a body
 * pictures: of what else stands there only whole sentences before the body are taken.
 */
export function* blocksBetween(
  choice: Choice,
  headline: HeadlineCandidate,
): Generator<void, Chosen[]> {
  const { bodies } = choice.region;
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!first || !last) return [];
  const scope = commonBox(headline.run.box, last);
  const found: Chosen[] = [];
  let next = 0;
  for (let index = headline.index + 1; index < last.first; index += 1) {
    if (index % SLICE === 0) yield;
    while ((bodies[next]?.end ?? Infinity) <= index) next += 1;
    const run = choice.seen.runs[index];
    if (!run || run.box.out || run.linked * 2 > run.chars) continue;
    if (index >= (bodies[next]?.first ?? Infinity)) continue;
    if (!isIn(run.box, scope) || !isShown(choice, run)) continue;
    const block = choice.reader.read(run.pieces);
    const kind = kindOf(run, scope) === 'caption' ? 'caption' : 'lead';
    const isNamed = isNamedLead(run) || isDescribed(choice, block);
    if (isAside(block.text, run, kind) || (!isNamed && isFurniture(run, kind))) continue;
    const isLead = isNamed || isSentence(block.text);
    if (kind === 'caption' || (isLead && index < first.first))
      found.push({ index, run, kind, block });
  }
  return found;
}
