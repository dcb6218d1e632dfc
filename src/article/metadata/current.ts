import { textIn } from '../copied/block-text.ts';
import type { Survey } from '../copied/survey.ts';
import { CERTAIN, RESEMBLES } from '../select/headline.ts';
import { resemblanceTo } from '../select/resemblance.ts';
import { dateInUrl } from './dates.ts';
import type { Metadata } from './metadata.ts';

/** Characters at most of a headline. */
const LONGEST = 500;

/**
 * What a page says of the article that it is at now. A feed without an end sets the next article below the first and names
 * it in title and address; its metadata says for ever what it was loaded with. Where the two name a heading each, one
 * below the other, the title goes first, and nothing of the rest is this article's.
 */
export function currentOf(seen: Survey, metadata: Metadata): Metadata {
  const { given, titled, url } = metadata;
  const likeGiven = resemblanceTo(given);
  const isOne = given.length === 0 || titled.some((title) => likeGiven(title) >= RESEMBLES);
  if (isOne) return metadata;
  const likeTitle = resemblanceTo(titled);
  const headings = seen.runs.filter(
    ({ box, linked, chars }) => box.name === 'h1' && linked === 0 && chars < LONGEST,
  );
  const texts = headings.map((heading) => textIn(heading, LONGEST));
  const first = texts.findIndex((text) => likeGiven(text) >= CERTAIN);
  const now = texts.findIndex((text) => likeTitle(text) >= CERTAIN);
  if (first < 0 || now <= first) return metadata;
  const { published, linked, type, ...rest } = metadata;
  const day = dateInUrl(url);
  return {
    ...rest,
    ...(day ? { published: day } : {}),
    titles: titled,
    descriptions: [],
    writers: [],
    locked: false,
  };
}
