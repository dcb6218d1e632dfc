import type { Part } from './part.ts';
import { BOUND, nameSign, STRANGE, ToldCase } from './told-case.ts';

/** A sign that more cases than this have tells none of them apart. */
const MOST_CASES = 4;
/** How many posts of a case are compared with another case. */
const MOST_COMPARED = 12;

/** One of the cases that the posts of a page tell of. */
export interface PostedCase {
  readonly told: ToldCase;
  readonly parts: Part[];
}

/** The cases that a page's posts tell of, each with its posts. */
export class Cases {
  readonly #all = new Set<PostedCase>();
  /** Cases by the towns, signs and words of their posts: a post is compared with those alone with which it has one in common. */
  readonly #bySign = new Map<string, Set<PostedCase>>();

  /** What was asked since all are known. */
  readonly #known = new Map<Part, readonly PostedCase[]>();

  /** On a page of the day's news, cases that have nothing in common are apart. */
  readonly isDay: boolean;

  constructor(posts: readonly Part[], { isDay }: Pick<Cases, 'isDay'>) {
    this.isDay = isDay;
    const crimes = posts.filter(({ isCrime, isApart }) => isCrime && !isApart);
    for (const post of crimes.sort((a, b) => turnOf(a) - turnOf(b))) this.#add(post);
    for (const one of [...this.#all].reverse()) this.#join(one);
  }

  get all(): readonly PostedCase[] {
    return [...this.#all];
  }

  /** The cases that a part is bound to, the strongest first. */
  of(part: Part): readonly PostedCase[] {
    const known = this.#known.get(part) ?? this.#boundTo(part);
    this.#known.set(part, known);
    return known;
  }

  /** Whether a part tells of two cases that have nothing to do with each other: a summary of the day. */
  isOfSeveral(part: Part): boolean {
    return this.#areSeveral(this.of(part));
  }

  /** Whether two cases are plainly not one: a post of the smaller speaks against the other. */
  areApart(one: PostedCase, other: PostedCase): boolean {
    const [small, large] = one.parts.length < other.parts.length ? [one, other] : [other, one];
    return small.parts.slice(0, MOST_COMPARED).some((part) => {
      const { strength, isLinked } = large.told.bond(part);
      return strength <= STRANGE || (this.isDay && !isLinked);
    });
  }

  #boundTo(part: Part): PostedCase[] {
    const near = new Set<PostedCase>();
    for (const sign of signsOf(part)) for (const one of this.#bySign.get(sign) ?? []) near.add(one);
    const bound = [...near]
      .map((one) => ({ one, strength: one.told.bond(part).strength }))
      .filter(({ strength }) => strength >= BOUND);
    return bound.sort((a, b) => b.strength - a.strength).map(({ one }) => one);
  }

  #areSeveral([first, ...others]: readonly PostedCase[]): boolean {
    return first !== undefined && others.some((other) => this.areApart(first, other));
  }

  #add(post: Part): void {
    const bound = this.#boundTo(post);
    if (this.#areSeveral(bound)) return;
    const own = bound[0] ?? { told: new ToldCase(), parts: [] };
    this.#all.add(own);
    this.#file(post, own);
  }

  #file(post: Part, own: PostedCase): void {
    own.parts.push(post);
    own.told.add(post);
    for (const sign of signsOf(post)) {
      const known = this.#bySign.get(sign) ?? new Set();
      this.#bySign.set(sign, known);
      if (known.size < MOST_CASES) known.add(own);
    }
  }

  /** Joins a case to one that came before it, where a post of it goes with that: a motorbike was stolen before it was found. */
  #join(one: PostedCase): void {
    const isOther = (other: PostedCase) => other !== one && !this.areApart(one, other);
    const other = one.parts
      .map((part) => this.#boundTo(part).find(isOther))
      .find((found) => found !== undefined);
    if (!other) return;
    this.#all.delete(one);
    for (const part of one.parts) {
      for (const sign of signsOf(part)) this.#bySign.get(sign)?.delete(one);
      this.#file(part, other);
    }
  }
}

/** First come posts on one town, by which cases begin; what names many may be a summary of the day, and what names none is of a case that is known. */
const turnOf = ({ towns }: Part): number => (towns.length > 0 ? towns.length : LAST);
/** A number larger than the towns of any post. */
const LAST = 1_000;

/** What a part is filed by. */
const signsOf = ({ signs, towns, words }: Part): string[] => [
  ...signs.keys(),
  ...towns.map(({ name }) => nameSign(name)),
  ...words,
];
