import type { Draft } from '../../draft.ts';
import { type FoundName, nameAt } from '../../places/names/names.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { isPossessive } from '../../possessive.ts';
import { inOneSentence, sentenceEnd, sentenceStart, tokenAt, tokensOf } from '../../text/doc.ts';
import { keyOf } from '../../text/keys.ts';
import { PAUSES } from '../../text/signs.ts';
import { GLUED, hasFlag, normAt, OPENS_LINE, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { isCapital, isTitleCase } from '../capitals.ts';
import type { CountryEvidence } from './evidence.ts';
import { regionKey, type ToldElsewhere } from './likeliest.ts';
import type { Owner } from './owner.ts';
import { areWords, passedOver } from './passed-over.ts';

/** The longest name of a place that an authority's own name may hold, in tokens. */
const LONGEST_PLACE = 4;

/**
 * The text's nationalities and places by the tokens at which they start and end. A place that the finder of
 * places left alone because it is part of a longer name ('Odessa Police') is read from the gazetteer.
 */
export class Owners {
  readonly #draft: Draft;
  readonly #told: ToldElsewhere;
  readonly #ending = new Map<number, Owner>();
  readonly #starting = new Map<number, Owner>();
  /** Where words stand that tell of more than a country: 'Balkan police' is not of the Turkmen province. */
  readonly #ofNone = new Set<number>();

  constructor(draft: Draft, evidence: CountryEvidence) {
    this.#draft = draft;
    this.#told = { draft, evidence, places: new Map(), regions: new Set(), named: new Set() };
    const { doc, places, nationalities } = draft;
    for (const place of places.filter(({ cc }) => isOneCountry(cc))) {
      const words = tokensOf(doc, place);
      if (areWords(draft, words.from, words.to)) continue;
      const { cc, kind } = place;
      const isPart = kind !== 'country';
      const owner = this.#add(place, { cc, by: 'place', isPart });
      const { from, to } = owner;
      // The police of a town are of no country more surely than the town.
      const other = place.sure ? undefined : place.runnerUp?.cc;
      if (other !== undefined && other !== cc) owner.isGuess = true;
      this.#told.places.set(keyOf(doc.tokens, from, to), { cc, isPart });
      this.#told.regions.add(regionKey(cc, place.region));
      if (kind !== 'region') continue;
      this.#told.regions.add(regionKey(cc, place.name));
      this.#told.named.add(regionKey(cc, place.name));
    }
    for (const people of nationalities) if (people.form === 'adjective') this.#addPeople(people);
  }

  #add(span: Span, owned: Pick<Owner, 'cc' | 'by' | 'isPart'>): Owner {
    const { from, to } = tokensOf(this.#draft.doc, span);
    const owner: Owner = { from, to, cc: owned.cc, by: owned.by, isPart: owned.isPart };
    this.#ending.set(owner.to, owner);
    this.#starting.set(owner.from, owner);
    return owner;
  }

  /**
   * A people may be of two countries, as 'Congolese' is: it is of the one that the text tells more of, and if it
   * tells of neither, of the larger, which comes first.
   */
  #addPeople(people: Draft['nationalities'][number]): void {
    const at = tokenAt(this.#draft.doc, people.start);
    const { cc, isPart } = people;
    if (!isOneCountry(cc)) {
      this.#ofNone.add(at);
      return;
    }
    const other = this.#starting.get(at);
    const { evidence } = this.#told;
    const lead = other?.by === 'nationality' ? evidence.weight(cc) - evidence.weight(other.cc) : 1;
    if (lead > 0) this.#add(people, { cc, by: 'nationality', isPart });
    else if (other && lead === 0) other.isGuess = true;
  }

  /** The owner that ends right before token `i`: 'Belgian', 'Antwerp', 'Romania's'. */
  before(i: number): Owner | undefined {
    const { doc } = this.#draft;
    const { tokens } = doc;
    // What ends the line before owns nothing: 'Two held in Nairobi', and in the next line 'Police said'.
    if (hasFlag(tokens, i, OPENS_LINE)) return undefined;
    const last = normAt(tokens, i - 1);
    const isOwner = isPossessive(this.#draft, i - 1) || last === "'";
    const owner = this.#endingAt(isOwner ? i - 1 : i);
    if (!owner || !isOwner) return owner && this.#whole(owner);
    // The name of a town may be an everyday word here: 'the Council's Trading Standards'.
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
    return this.#told.places.has(keyOf(this.#draft.doc.tokens, from, to));
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
    const name = nameAt(this.#draft, i, sentenceEnd(this.#draft.doc, i));
    return name && this.#fromGazetteer(name);
  }

  #endingAt(to: number): Owner | undefined {
    const known = this.#ending.get(to);
    if (known) return known;
    let best: Owner | undefined;
    for (let from = to - 1; from >= 0 && to - from <= LONGEST_PLACE; from -= 1) {
      if (!inOneSentence(this.#draft.doc, from, to - 1)) break;
      const name = nameAt(this.#draft, from, to);
      if (name?.to === to) best = this.#fromGazetteer(name) ?? best;
    }
    return best && this.endsName(best) ? undefined : best;
  }

  /**
   * Whether an everyday word behind one more word with a capital is the end of another name:
   * 'Downing Centre District Court'.
   */
  endsName(owner: Owner): boolean {
    const { from } = owner;
    const { doc } = this.#draft;
    // Letters are never an everyday word ('US' is one in lower case alone), and the first word of a sentence has a
    // capital because of where it stands.
    const isFirst = sentenceStart(doc, from) >= from - 1;
    if (isFirst || hasFlag(doc.tokens, from, UPPER) || !isCapital(this.#draft, from - 1))
      return false;
    const isLast = this.isWord(owner) || this.#isSurname(owner);
    return isLast && !isTitleCase(this.#draft, from);
  }

  /**
   * Whether a town that the text names nowhere else stands behind a given name, as a surname:
   * 'Simon Williamson Customs Manager'.
   */
  #isSurname(owner: Owner): boolean {
    const { doc, knowledge } = this.#draft;
    const given = knowledge.gazetteer.traits(normAt(doc.tokens, owner.from - 1))?.givenName;
    return given === true && !this.#isKnown(owner);
  }

  #fromGazetteer(name: FoundName): Owner | undefined {
    return this.#ofNone.has(name.from) ? undefined : passedOver(this.#told, name);
  }

  /**
   * An owner with all that is written in one piece with it, which is one name and belongs to its first place:
   * 'Brussels-Capital/Ixelles', 'Charlotte-Mecklenburg'.
   */
  #whole(owner: Owner): Owner {
    const { tokens } = this.#draft.doc;
    let { from } = owner;
    while (from > 0 && hasFlag(tokens, from, GLUED) && !PAUSES.has(normAt(tokens, from))) from -= 1;
    if (from === owner.from || tokens.kind[from] === SIGN) return owner;
    const first = owner.by === 'place' ? this.at(from) : undefined;
    return { ...owner, from, cc: first?.cc ?? owner.cc };
  }
}
