import type { Cases, PostedCase } from './cases.ts';
import type { Part } from './part.ts';
import { isPost } from './part.ts';
import { BOUND, FOREIGN, ToldCase } from './told-case.ts';

/** A case that no headline names stands out where so many posts tell of it, and so many times those of any other. */
const LEAST_POSTS = 2;
const TIMES = 2;

/** The case that a live page is to be read for. */
export interface Aim {
  told: ToldCase;
  /** The headline names it, or no post tells of another: a page of the day's news it is only if its posts show that. */
  isOnly: boolean;
}

/**
 * The case that a live page is to be read for; `all`: it tells of no two that have nothing to do with each other, and
 * none is told of more than once; `none`: of several, and none stands out.
 */
export function aimOf(parts: readonly Part[], cases: Cases): Aim | 'all' | 'none' {
  const headline = parts.find(({ isHeadline }) => isHeadline);
  const named = headline && ofHeadline(headline, parts, cases);
  if (named) return { told: named, isOnly: true };
  if (cases.all.length === 0) return 'all';
  const sizes = sizesOf(cases, parts);
  const sizeOf = (one: PostedCase) => Math.max(one.parts.length, sizes.get(one) ?? 0);
  const largest = cases.all.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const others = cases.all.filter((one) => one !== largest && cases.areApart(largest, one));
  const most = Math.max(0, ...others.map(sizeOf));
  if (most > 0 && sizeOf(largest) < TIMES * most) return 'none';
  if (sizeOf(largest) < (cases.isDay ? 1 : LEAST_POSTS)) return 'all';
  const told = new ToldCase(largest.parts);
  // What a headline says of the case beside others would bring them in.
  if (headline && !cases.isOfSeveral(headline) && told.bond(headline).strength >= BOUND)
    told.add(headline);
  const posts = parts.filter(isPost).length;
  const isMost = !cases.isDay || sizeOf(largest) * 2 >= posts;
  return { told, isOnly: most === 0 && isMost };
}

/** The one case that a headline tells of, with what the words under it say. */
function ofHeadline(headline: Part, parts: readonly Part[], cases: Cases): ToldCase | undefined {
  if (headline.isOther || cases.isOfSeveral(headline)) return undefined;
  const told = new ToldCase([headline]);
  for (const part of parts)
    if (!isPost(part) && part !== headline && isMore(part, told, cases)) told.add(part);
  const bound = parts.filter((part) => isPost(part) && told.bond(part).strength >= BOUND).length;
  // A headline without names needs a post that goes with it ('Arrests and raids: the day in court'), and one without
  // a crime needs two ('Search goes on near Annecy').
  const isNamed = headline.towns.length > 0 || headline.signs.size > 0;
  return bound >= (headline.touchesCrime ? (isNamed ? 0 : 1) : LEAST_POSTS) ? told : undefined;
}

/** Whether what stands under a headline says more of its case. */
function isMore(part: Part, told: ToldCase, cases: Cases): boolean {
  const { strength } = told.bond(part);
  return !cases.isOfSeveral(part) && strength > (part.isCrime ? FOREIGN : 0);
}

/** How many posts go with each case, also those that tell of no crime. */
function sizesOf(cases: Cases, parts: readonly Part[]): Map<PostedCase, number> {
  const sizes = new Map<PostedCase, number>();
  for (const part of parts) {
    const [own] = !isPost(part) || cases.isOfSeveral(part) ? [] : cases.of(part);
    if (own) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  }
  return sizes;
}
