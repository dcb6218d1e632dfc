import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { blockAt, sentenceAround, tokenAt } from '../../text/doc.ts';
import { firstOf } from '../../text/search.ts';
import { hasFlag, normAt, OPENS_LINE } from '../../text/tokens/tokens.ts';
import type { Claims } from '../claims.ts';
import { addMention, type CountryMention } from './told.ts';

/** How many mentions of countries are looked through for the one that a word belongs to. */
const NEAR = 64;

/** A country or a body that begins among this many tokens from the start of a sentence opens it. */
const OPENING = 3;

/** This many countries in one sentence are a list. */
const ROLL = 3;

const isSpoken = ({ aside }: CountryMention): boolean => !aside;

/** Signs that a line's heading may follow. */
const LABEL_SIGNS = new Set(['-', '–', '•', '·', '*', ';']);

/** Which countries a text speaks of, and where: what pins an authority that has no country of its own. */
export class CountryEvidence {
  readonly #draft: Draft;
  readonly #mentions: CountryMention[];
  readonly #weight = new Map<string, number>();
  /** Countries that something else than a body speaks for. */
  readonly #told: ReadonlySet<string>;

  /** Out of what is told besides and the bodies that are claimed so far. */
  constructor(draft: Draft, told: readonly CountryMention[], claims: Claims) {
    this.#draft = draft;
    this.#mentions = told.slice();
    this.#told = new Set(told.map(({ cc }) => cc));
    for (const { from: at, to, id } of claims.list())
      addMention(this.#mentions, draft.doc, {
        at,
        to,
        cc: bodyOf(draft, id)?.cc,
        by: 'body',
        aside: false,
      });
    for (const { cc, weight } of this.#mentions)
      this.#weight.set(cc, (this.#weight.get(cc) ?? 0) + weight);
    this.#mentions.sort((a, b) => a.at - b.at);
  }

  /** The last mention in tokens `from` up to `to` that `fits`, out of the nearest to `to`. */
  #last(from: number, to: number, fits: (mention: CountryMention) => boolean) {
    let at = this.#indexAt(to) - 1;
    for (let left = NEAR; at >= 0 && left > 0; at -= 1, left -= 1) {
      const mention = this.#mentions[at];
      if (!mention || mention.at < from) return undefined;
      if (fits(mention)) return mention;
    }
    return undefined;
  }

  /** The first mention in tokens `from` up to `to` that `fits`. */
  #first(from: number, to: number, fits: (mention: CountryMention) => boolean) {
    let at = this.#indexAt(from);
    for (let left = NEAR; left > 0; at += 1, left -= 1) {
      const mention = this.#mentions[at];
      if (!mention || mention.at >= to) return undefined;
      if (fits(mention)) return mention;
    }
    return undefined;
  }

  /** Index of the first mention at token `i` or behind it. */
  #indexAt(i: number): number {
    return firstOf(this.#mentions.length, (m) => (this.#mentions[m]?.at ?? 0) >= i);
  }

  /** Whether the text names `cc` in this sentence or the one before it. */
  isNear(i: number, cc: string): boolean {
    const { to } = sentenceAround(this.#draft.doc, i);
    const isIt = (mention: CountryMention) => mention.cc === cc;
    const before = this.#last(this.#sentenceBefore(i), i, isIt);
    return before !== undefined || this.#first(i, to, isIt) !== undefined;
  }

  /** Whether the text has told of `cc` before token `i`. */
  isToldAbove(i: number, cc: string): boolean {
    return this.#last(0, i, (mention) => mention.cc === cc) !== undefined;
  }

  /** Whether the sentence names a country before token `i`. */
  isToldBefore(i: number): boolean {
    return this.#last(sentenceAround(this.#draft.doc, i).from, i, () => true) !== undefined;
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
    const { from } = sentenceAround(this.#draft.doc, i);
    const main = this.main();
    const here = this.#inSentence(i, allowed);
    if (here)
      return {
        cc: here.cc,
        sure: here.cc === main || allowed?.size === 1 || this.#isScene(here, from),
      };
    const isMainAllowed = main !== undefined && isAllowed({ cc: main });
    const before = this.#toldBy(this.#sentenceBefore(i), from, main);
    if (before && isAllowed(before))
      return { cc: before.cc, sure: before.cc === main || !isMainAllowed };
    return isMainAllowed ? { cc: main, sure: this.isMain(main) } : this.#onlyOf(allowed);
  }

  /** What gives a country in the sentence of token `i`: the last that stands before it, or else the first behind. */
  #inSentence(i: number, allowed: ReadonlySet<string> | undefined): CountryMention | undefined {
    const { doc, language } = this.#draft;
    const { from, to } = sentenceAround(doc, i);
    const main = this.main();
    const { from: whence } = language.places.roles;
    // The place that somebody comes from is not where they are
    // ('arriving from Bangkok he was handed over to the Customs Department'), nor is the country of those who told a
    // body something ('after a tip-off from Chinese authorities the Interior Ministry').
    const isAway = ({ at, cc }: CountryMention) =>
      cc !== main && whence.has(normAt(doc.tokens, at - 1));
    // The country of citizens tells nothing of a court: 'Russian citizens were charged. The Court of Appeals'.
    const isOfPlace = (mention: CountryMention) =>
      !mention.aside && (allowed ? allowed.has(mention.cc) : !isAway(mention));
    const before = this.#last(from, i, isOfPlace);
    if (before) return before;
    const behind = this.#first(i + 1, to, isOfPlace);
    // A country behind the body may be anywhere:
    // 'before the Special Court he is charged with shipping cocaine from Guayaquil'.
    const isMeant =
      main === undefined || behind?.cc === main || (allowed !== undefined && !allowed.has(main));
    return isMeant ? behind : undefined;
  }

  /** Whether a country opens its sentence as the scene of all that follows: 'In Spain, the Policía Nacional'. */
  #isScene({ at, to }: CountryMention, from: number): boolean {
    const { doc, language } = this.#draft;
    const { strictLocatives } = language.places;
    const isBehindComma = normAt(doc.tokens, to) === ',';
    return at === from + 1 && isBehindComma && strictLocatives.has(normAt(doc.tokens, from));
  }

  /**
   * The country of a sentence: of the body that opens it ('Iraqi police said one was held in Beirut'), of the
   * text where it is about one and named there ('a Spanish ring that grew it for Germany'), else the last.
   */
  #toldBy(from: number, to: number, main: string | undefined): CountryMention | undefined {
    const isSpeaker = (mention: CountryMention) => mention.by === 'body' && isSpoken(mention);
    const opener = this.#first(from, from + OPENING, isSpeaker);
    if (opener) return opener;
    const isMain = main !== undefined && this.isMain(main);
    const own = isMain ? this.#last(from, to, ({ cc, aside }) => cc === main && !aside) : undefined;
    return own ?? (this.#isRoll(from, to) ? undefined : this.#last(from, to, isSpoken));
  }

  /**
   * Whether there are so many countries that the last is not the one that the text speaks of:
   * 'Lured from Romania, Moldova, India and Pakistan'.
   */
  #isRoll(from: number, to: number): boolean {
    const named = new Set<string>();
    const completes = ({ cc }: CountryMention) => named.add(cc).size >= ROLL;
    return this.#last(from, to, (mention) => isSpoken(mention) && completes(mention)) !== undefined;
  }

  /** The only one of these countries that the text names, if it is named at least half as much as the main one. */
  #onlyOf(allowed: ReadonlySet<string> = new Set()): { cc: string; sure: boolean } | undefined {
    const [only, ...others] = [...allowed].filter((cc) => this.#weight.has(cc));
    if (only === undefined || others.length > 0) return undefined;
    const isMuch = this.weight(only) * 2 >= this.weight(this.main() ?? only);
    return isMuch ? { cc: only, sure: false } : undefined;
  }

  /** The country that a colon makes the heading of a line: 'Serbia: Ministry of Interior'. */
  #labelOf(i: number): CountryMention | undefined {
    const { doc } = this.#draft;
    const block = blockAt(doc, doc.tokens.start[i] ?? 0);
    const start = tokenAt(doc, block?.start ?? 0);
    return this.#last(start, i, ({ at, to }) => doc.tokens.norm[to] === ':' && this.#opensLine(at));
  }

  #opensLine(at: number): boolean {
    const { tokens } = this.#draft.doc;
    return hasFlag(tokens, at, OPENS_LINE) || LABEL_SIGNS.has(normAt(tokens, at - 1));
  }

  /** How much the text speaks of a country. */
  weight(cc: string): number {
    return this.#weight.get(cc) ?? 0;
  }

  /** Whether the text speaks of other countries, and of this one by nothing but its bodies. */
  isToldOfOther(cc: string): boolean {
    return this.#told.size > 0 && !this.#told.has(cc);
  }

  /** The country that the text names most, headline and lead counting more. */
  main(): string | undefined {
    let best: string | undefined;
    for (const [cc, weight] of this.#weight)
      if (best === undefined || weight > this.weight(best)) best = cc;
    return best;
  }

  /** Whether another country is named as much. */
  hasRival(cc: string): boolean {
    for (const [other, weight] of this.#weight)
      if (other !== cc && weight >= this.weight(cc)) return true;
    return false;
  }

  /** Whether no other country is named half as much. */
  isMain(cc: string): boolean {
    const own = this.#weight.get(cc) ?? 0;
    for (const [other, weight] of this.#weight) if (other !== cc && weight * 2 > own) return false;
    return own > 0;
  }
}
