import type { Draft } from '../draft.ts';
import { nameAt } from '../places/names.ts';
import { blockAt, sentenceAround, tokenAt } from '../text/doc.ts';
import { UPPER } from '../text/tokens.ts';
import type { Claims } from './claims.ts';

/** A country that the text gives at a token, and by what. */
export interface CountryMention {
  at: number;
  /** First token past it. */
  to: number;
  cc: string;
  by: 'place' | 'nationality' | 'body';
}

/** Signs that a line's heading may follow. */
const LABEL_SIGNS = new Set(['-', '–', '•', '·', '*', ';']);

/** Which countries a text speaks of, and where: what pins an authority that has no country of its own. */
export class CountryEvidence {
  readonly #draft: Draft;
  readonly #mentions: CountryMention[] = [];
  readonly #weight = new Map<string, number>();

  constructor(draft: Draft, claims: Claims) {
    this.#draft = draft;
    const { doc, knowledge } = draft;
    const add = (at: number, to: number, cc: string | undefined, by: CountryMention['by']) => {
      if (!cc || cc === 'XX' || cc === 'EU') return;
      this.#mentions.push({ at, to, cc, by });
      this.#weight.set(cc, (this.#weight.get(cc) ?? 0) + this.#worth(at));
    };
    for (const { start, end, cc } of draft.places)
      add(tokenAt(doc, start), tokenAt(doc, end - 1) + 1, cc, 'place');
    for (const { start, end, cc } of draft.nationalities)
      add(tokenAt(doc, start), tokenAt(doc, end - 1) + 1, cc, 'nationality');
    // 'US officials', 'UK Health Security Agency': letters before a noun are no place, but a country.
    for (let i = 0; i < doc.tokens.count; i += 1) {
      const name = ((doc.tokens.flags[i] ?? 0) & UPPER) !== 0 ? nameAt(draft, i, i + 1) : undefined;
      if (name?.alias?.cc && !draft.places.some(({ start }) => start === doc.tokens.start[i]))
        add(i, name.to, name.alias.cc, 'nationality');
    }
    for (const { from, to, id } of claims.list())
      add(from, to, knowledge.registry.body(id)?.cc, 'body');
    this.#mentions.sort((a, b) => a.at - b.at);
  }

  /** The headline and lead say what country an article is about. */
  #worth(token: number): number {
    const block = blockAt(this.#draft.doc, this.#draft.doc.tokens.start[token] ?? 0);
    return block && this.#draft.doc.blocks.indexOf(block) < 2 ? 3 : 1;
  }

  /** The country that the text gives in tokens `from` up to `to`, the last one named. */
  within(from: number, to: number): CountryMention | undefined {
    return this.#mentions.findLast(({ at }) => at >= from && at < to);
  }

  /** Whether the text names `cc` in this sentence or the one before it. */
  isNear(i: number, cc: string): boolean {
    const { to } = sentenceAround(this.#draft.doc, i);
    const from = this.#sentenceBefore(i);
    return this.#mentions.some(
      (mention) => mention.cc === cc && mention.at >= from && mention.at < to,
    );
  }

  #sentenceBefore(i: number): number {
    const { from } = sentenceAround(this.#draft.doc, i);
    return from > 0 ? sentenceAround(this.#draft.doc, from - 1).from : 0;
  }

  /**
   * The country that an authority at token `i` belongs to, out of `allowed` where given: the label of its
   * line, the last one named before it in its sentence, in the sentence before, then the article's main one.
   */
  countryAt(i: number, allowed?: ReadonlySet<string>): { cc: string; sure: boolean } | undefined {
    const isAllowed = ({ cc }: { cc: string }) => !allowed || allowed.has(cc);
    const label = this.#labelOf(i);
    if (label) return isAllowed(label) ? { cc: label.cc, sure: true } : undefined;
    const { from, to } = sentenceAround(this.#draft.doc, i);
    const near = this.#mentions.filter(isAllowed);
    const here =
      near.findLast(({ at }) => at >= from && at < i) ?? near.find(({ at }) => at > i && at < to);
    const main = this.main();
    const isMainAllowed = main !== undefined && isAllowed({ cc: main });
    if (here) return { cc: here.cc, sure: here.cc === main || allowed?.size === 1 };
    const before = this.within(this.#sentenceBefore(i), from);
    if (before && isAllowed(before))
      return { cc: before.cc, sure: before.cc === main || !isMainAllowed };
    return isMainAllowed ? { cc: main, sure: this.isMain(main) } : undefined;
  }

  /** 'Serbia: Ministry of Interior': a country that a colon makes the heading of its line. */
  #labelOf(i: number): CountryMention | undefined {
    const { doc } = this.#draft;
    const block = blockAt(doc, doc.tokens.start[i] ?? 0);
    const label = this.#mentions.findLast(
      ({ at, to }) => to < i && doc.tokens.norm[to] === ':' && this.#opensLine(at),
    );
    return label && (doc.tokens.start[label.at] ?? 0) >= (block?.start ?? 0) ? label : undefined;
  }

  #opensLine(at: number): boolean {
    const { text, tokens } = this.#draft.doc;
    if (at === 0) return true;
    const gap = text.slice(tokens.end[at - 1], tokens.start[at]);
    return gap.includes('\n') || LABEL_SIGNS.has(tokens.norm[at - 1] ?? '');
  }

  /** How much the text speaks of a country. */
  weight(cc: string): number {
    return this.#weight.get(cc) ?? 0;
  }

  /** The country that the text names most, headline and lead counting more. */
  main(allowed?: ReadonlySet<string>): string | undefined {
    let best: string | undefined;
    for (const [cc, weight] of this.#weight)
      if (!allowed || allowed.has(cc))
        if (best === undefined || weight > (this.#weight.get(best) ?? 0)) best = cc;
    return best;
  }

  /** Whether no other country is named half as much. */
  isMain(cc: string): boolean {
    const own = this.#weight.get(cc) ?? 0;
    for (const [other, weight] of this.#weight) if (other !== cc && weight * 2 > own) return false;
    return own > 0;
  }
}
