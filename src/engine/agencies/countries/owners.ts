import type { Draft } from '../../draft.ts';
import { type FoundName, nameAt } from '../../places/names/names.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import { type Doc, opensSentence, tokenAt } from '../../text/doc.ts';
import { fold } from '../../text/fold.ts';
import { keyOf } from '../../text/phrases.ts';
import { PAUSES } from '../../text/signs.ts';
import { GLUED, hasFlag, normAt, OPENS_LINE, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';
import { isCapital, isTitleCase } from '../capitals.ts';
import { lexiconOf } from '../lexicon.ts';
import type { CountryEvidence } from './evidence.ts';

/** A country, place or nationality that stands right before or behind an authority and gives its country. */
export interface Owner {
  from: number;
  to: number;
  cc: string;
  by: 'nationality' | 'place' | 'possessive';
  /** It is a part of that country: 'Bavarian', 'Stuttgart'. */
  isPart: boolean;
  /** A town so large that its name is the town's, whatever else the word means: 'Court of Bologna'. */
  isLarge?: boolean;
}

/** A place that a name may mean, and how likely. */
interface Candidate extends Pick<Owner, 'cc' | 'isPart'> {
  score: number;
  people: number;
}

/** The longest name of a place that an authority's own name may hold, in tokens. */
const LONGEST_PLACE = 4;

/** What a town of the region that the text names adds: 'Punjab Police' in Amritsar are India's. */
const OF_TOWN = 2;

/** So few people have a place that nobody names without its country. */
const VILLAGE = 20_000;
/** So many have a town that an everyday word with a capital means. */
const LARGE = 100_000;
/** So much is told of the text's country that another's village is unlikely. */
const TOLD = 3;

/** So few capitals are an abbreviation, whatever town is written with the same letters. */
const LETTERS = 3;
const isUpper = ({ tokens }: Doc, i: number) => hasFlag(tokens, i, UPPER);

/**
 * The text's nationalities and places by the tokens at which they start and end. A place that the finder of
 * places left alone because it is part of a longer name ('Odessa Police') is read from the gazetteer.
 */
export class Owners {
  readonly #draft: Draft;
  readonly #evidence: CountryEvidence;
  readonly #ending = new Map<number, Owner>();
  readonly #starting = new Map<number, Owner>();
  /** Folded names of the places that the text names elsewhere. */
  readonly #known = new Map<string, Pick<Owner, 'cc' | 'isPart'>>();
  /** Where words stand that tell of more than a country: 'Balkan police' is not of the Turkmen province. */
  readonly #ofNone = new Set<number>();
  /** Countries and first-level regions that the text names towns of. */
  readonly #regions = new Set<string>();

  constructor(draft: Draft, evidence: CountryEvidence) {
    this.#draft = draft;
    this.#evidence = evidence;
    const { doc, places, nationalities } = draft;
    const add = ({ start, end }: Span, owned: Pick<Owner, 'cc' | 'by' | 'isPart'>) => {
      const [from, to] = [tokenAt(doc, start), tokenAt(doc, end - 1) + 1];
      const owner: Owner = { from, to, cc: owned.cc, by: owned.by, isPart: owned.isPart };
      this.#ending.set(owner.to, owner);
      this.#starting.set(owner.from, owner);
      return owner;
    };
    for (const place of places.filter(isOne)) {
      if (this.#areWords(tokenAt(doc, place.start), tokenAt(doc, place.end - 1) + 1)) continue;
      const { cc, kind } = place;
      const isPart = kind !== 'country';
      const { from, to } = add(place, { cc, by: 'place', isPart });
      this.#known.set(keyOf(doc.tokens, from, to), { cc, isPart });
      this.#regions.add(`${cc}|${place.region}`);
    }
    for (const people of nationalities) {
      if (people.form !== 'adjective') continue;
      const { cc, isPart } = people;
      if (isCountry(cc)) add(people, { cc, by: 'nationality', isPart });
      else this.#ofNone.add(tokenAt(doc, people.start));
    }
  }

  /** The owner that ends right before token `i`: 'Belgian', 'Antwerp', 'Romania's'. */
  before(i: number): Owner | undefined {
    const { sentenceOf, tokens } = this.#draft.doc;
    // 'Two held in Nairobi', and in the next line 'Police said'.
    if (hasFlag(tokens, i, OPENS_LINE)) return undefined;
    const last = normAt(tokens, i - 1);
    const isPossessive = last === "'s" || last === "'";
    const owner = this.#endingAt(isPossessive ? i - 1 : i);
    // The last word of a headline owns nothing in the line below.
    if (owner && sentenceOf[owner.to - 1] !== sentenceOf[i]) return undefined;
    if (!owner || !isPossessive) return owner && this.#whole(owner);
    // 'the Council's Trading Standards': an everyday word that is also a town's name.
    if (!this.#ending.has(owner.to) && this.isWord(owner)) return undefined;
    return owner.by === 'place' ? { ...owner, to: i, by: 'possessive' } : undefined;
  }

  /** The place that starts at token `i` right behind a name, everyday words aside: 'Home Office Over'. */
  behind(i: number): Owner | undefined {
    const owner = this.at(i);
    if (owner?.by !== 'place') return undefined;
    return this.isWord(owner) ? undefined : owner;
  }

  /** It is an everyday word too, and the text uses it as a place nowhere else. */
  isWord(owner: Owner): boolean {
    return this.#isCommon(owner) && !this.#isKnown(owner);
  }

  /** The text uses it as a place elsewhere. */
  #isKnown({ from, to }: Owner): boolean {
    return this.#known.has(keyOf(this.#draft.doc.tokens, from, to));
  }

  /** The place or nationality at token `i`; an everyday word only where the text uses it as a place: 'Court of Justice'. */
  named(i: number): Owner | undefined {
    const owner = this.at(i);
    const isMeant = this.#starting.has(i) || owner?.isLarge;
    return owner && (isMeant || !this.#isCommon(owner)) ? owner : undefined;
  }

  #isCommon({ from, to }: Owner): boolean {
    const { doc, knowledge } = this.#draft;
    return knowledge.gazetteer.traits(keyOf(doc.tokens, from, to))?.common ?? false;
  }

  /** The place or nationality that starts at token `i`, also inside a longer name. */
  at(i: number): Owner | undefined {
    const known = this.#starting.get(i);
    if (known) return known;
    const { sentences, sentenceOf } = this.#draft.doc;
    const name = nameAt(this.#draft, i, sentences[(sentenceOf[i] ?? 0) + 1] ?? i);
    return name && this.#fromGazetteer(name);
  }

  #endingAt(to: number): Owner | undefined {
    const known = this.#ending.get(to);
    if (known) return known;
    const { sentenceOf } = this.#draft.doc;
    let best: Owner | undefined;
    for (let from = to - 1; from >= 0 && to - from <= LONGEST_PLACE; from -= 1) {
      if (sentenceOf[from] !== sentenceOf[to - 1]) break;
      const name = nameAt(this.#draft, from, to);
      if (name?.to === to) best = this.#fromGazetteer(name) ?? best;
    }
    return best && this.endsName(best) ? undefined : best;
  }

  /** 'Seoul Central District Prosecutors', 'the Eastern District Court': common words behind a name or before a court are no place of their own. */
  #areWords(from: number, to: number): boolean {
    const { doc, language } = this.#draft;
    const { heads, modifiers } = lexiconOf(language.agencies);
    const isBehindName = isCapital(this.#draft, from - 1) && !opensSentence(doc, from);
    if (!isBehindName && !heads.match(doc.tokens, to)) return false;
    for (let i = from; i < to; i += 1) if (!modifiers.has(normAt(doc.tokens, i))) return false;
    return true;
  }

  /** 'Downing Centre District Court': an everyday word behind one more capital is the end of another name. */
  endsName(owner: Owner): boolean {
    const { from } = owner;
    const { doc } = this.#draft;
    // 'US' is a common word only in lower case, and the first word of a sentence has its capital from there.
    const isFirst = (doc.sentences[doc.sentenceOf[from] ?? 0] ?? 0) >= from - 1;
    if (isFirst || isUpper(doc, from) || !isCapital(this.#draft, from - 1)) return false;
    return this.isWord(owner) && !isTitleCase(this.#draft, from);
  }

  #fromGazetteer({ from, to, key, ids, alias }: FoundName): Owner | undefined {
    const { knowledge, doc, language } = this.#draft;
    if (this.#ofNone.has(from)) return undefined;
    // 'Federal' is also a place; before 'police' it is not.
    const { heads, modifiers } = lexiconOf(language.agencies);
    // ... nor is 'Police', which is a town of Poland, before 'Narcotics Bureau'.
    const isNoun = heads.match(doc.tokens, from, to) !== undefined;
    if (to - from === 1 && (isNoun || modifiers.has(key))) return undefined;
    if (this.#areWords(from, to)) return undefined;
    // 'WA Police' is no force of the town of Wa.
    const isLetters = to - from === 1 && key.length <= LETTERS && isUpper(doc, from);
    if (isLetters && !alias?.cc) return undefined;
    const known = alias?.cc ? { cc: alias.cc, isPart: false } : this.#known.get(key);
    if (known && isCountry(known.cc)) return { from, to, ...known, by: 'place' };
    // 'As Police Arrest Two': a short everyday word is no town, wherever it stands.
    const isShort = key.length <= LETTERS;
    if ((opensSentence(doc, from) || isShort) && knowledge.gazetteer.traits(key)?.common)
      return undefined;
    // 'Bukit Aman Police': behind one more capital what is a town's name in another tongue only is none.
    const isBehind =
      isCapital(this.#draft, from - 1) && !language.places.common.has(normAt(doc.tokens, from - 1));
    const isInner = isBehind && !alias && !isTitleCase(this.#draft, from);
    const best = this.#likeliest(
      isInner ? ids.filter((id) => fold(knowledge.gazetteer.place(id).name) === key) : ids,
    );
    // 'Charlotte-Mecklenburg': a part of a joined name is of its first place.
    if (!best || (!hasFlag(doc.tokens, from, GLUED) && this.#isStray(best))) return undefined;
    const { cc, isPart } = best;
    const isLarge = ids
      .map((id) => knowledge.gazetteer.place(id))
      .some((place) => place.cc === cc && place.population >= LARGE);
    return { from, to, cc, isPart, by: 'place', isLarge };
  }

  /** Of places that share a name the one that is largest, and whose country and region the text tells of. */
  #likeliest(ids: readonly number[]): Candidate | undefined {
    let best: Candidate | undefined;
    for (const id of ids) {
      const { name, cc, population, kind } = this.#draft.knowledge.gazetteer.place(id);
      if (!isCountry(cc)) continue;
      const isPart = kind !== 'country';
      const score =
        Math.log10(population + 10) +
        2 * Math.min(this.#evidence.weight(cc), 3) +
        (isPart ? 0 : 6) +
        (this.#regions.has(`${cc}|${name}`) ? OF_TOWN : 0);
      if (!best || score > best.score)
        best = { cc, score, isPart, people: kind === 'city' ? population : VILLAGE };
    }
    return best;
  }

  /** 'Titan detectives' are none of a village in a country that the text never tells of. */
  #isStray({ cc, isPart, people }: Candidate): boolean {
    const main = this.#evidence.main();
    const isOther = main !== undefined && this.#evidence.weight(cc) === 0;
    return isOther && isPart && people < VILLAGE && this.#evidence.weight(main) >= TOLD;
  }

  /** 'Brussels-Capital/Ixelles', 'Charlotte-Mecklenburg': what is written in one piece is one name, of its first place. */
  #whole(owner: Owner): Owner {
    const { tokens } = this.#draft.doc;
    let { from } = owner;
    while (from > 0 && hasFlag(tokens, from, GLUED) && !PAUSES.has(normAt(tokens, from))) from -= 1;
    if (from === owner.from || tokens.kind[from] === SIGN) return owner;
    const first = owner.by === 'place' ? this.at(from) : undefined;
    return { ...owner, from, cc: first?.cc ?? owner.cc };
  }
}

/** A place in one country; a sea or a continent owns no authority. */
const isOne = ({ cc }: PlaceAnnotation) => isCountry(cc);
const isCountry = (cc: string) => cc !== '' && cc !== NO_COUNTRY && cc !== 'EU';
