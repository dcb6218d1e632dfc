import type { Article } from '../../engine/types.ts';
import { proseOf } from '../copied/mass.ts';
import type { Box, Survey } from '../copied/survey.ts';
import { type Choice, type Chose, type Chosen, isParagraph, isShown } from '../select/choice.ts';
import { isoDate } from './dates.ts';
import { dayBeside } from './day-beside.ts';
import { languageTag, type Metadata } from './metadata.ts';

/** An article of which the rest is locked or folded away that shows more than this is shown whole. */
const SHORTEST_WHOLE = 600;
/** Runs around headline and first paragraph in which a time element is the article's date. */
const DATE_NEAR = 4;

/** What is known of an article beside its text; what the page does not say is left out. */
export function describe(
  metadata: Metadata,
  seen: Survey,
  blocks: readonly Chosen[],
  root: Box,
): Partial<Article> {
  const [first] = blocks;
  const lang = languageAt(root) ?? metadata.lang;
  const about: Partial<Record<keyof Article, string | true | undefined>> = {
    url: metadata.url,
    outlet: metadata.outlet,
    title: first?.kind === 'headline' ? first.block.text : metadata.titles[0],
    lang,
    published: metadata.published ?? publishedAt(seen, blocks) ?? dayBeside(seen, blocks, lang),
    translated: metadata.translated || undefined,
  };
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}

/**
 * Whether the page shows only the start of the article: it says so where the text ends, or its own data says that the
 * article is locked, and what it shows is short.
 */
export function isCutOff(
  metadata: Metadata,
  { isLocked }: Pick<Chose, 'isLocked'>,
  length: number,
): boolean {
  if (metadata.locked && length < SHORTEST_WHOLE) return true;
  // The sentence alone proves nothing, because 'Already a subscriber?' also stands under articles that are free.
  return isLocked && metadata.linked?.free !== true;
}

/** Whether the page has folded away more of the article than it shows, until its reader asks for it. */
export function isFolded({ seen: { runs }, region: { bodies } }: Choice, length: number): boolean {
  if (length >= SHORTEST_WHOLE) return false;
  const inside = bodies.flatMap(({ first, end }) => runs.slice(first, end));
  const folded = inside.filter((run) => !run.box.out && !isShown(run));
  return folded.reduce((sum, run) => sum + proseOf(run), 0) > length;
}

/** The date that stands by the headline, where the metadata gives none. */
function publishedAt(seen: Survey, [first, ...rest]: readonly Chosen[]): string | undefined {
  if (!first) return undefined;
  const last = (rest.find(isParagraph) ?? first).index;
  const near = seen.times.filter(
    ({ run }) => run >= first.index - DATE_NEAR && run <= last + DATE_NEAR,
  );
  for (const { element } of near) {
    const date = isoDate(element.getAttribute('datetime') ?? undefined);
    if (date) return date;
  }
  return undefined;
}

/** The language that an element around the text gives, nearer than the root element's. */
function languageAt(box: Box): string | undefined {
  for (let at: Box | undefined = box; at?.parent; at = at.parent) {
    const tag = languageTag(at.element.getAttribute('lang'));
    if (tag) return tag;
  }
  return undefined;
}
