import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { CandidatePlace } from './candidates.ts';
import type { CountryWeights } from './evidence.ts';
import { type NameReading, own } from './name-reading.ts';

/** Towns of one country that are called like another: known by what the text names after them. */
export class TownsLikeCountries {
  readonly #draft: Draft;
  /** Names, as they are looked up, that such a noun follows somewhere; worked out at the first question. */
  #named: ReadonlySet<string> | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * 'Lebanon County', 'the Palestine Police Department': whether a country is not meant, where towns and counties of a country have a town of its
   * name, a noun of theirs follows the name somewhere in the text, and nothing else of the text speaks for it.
   */
  isNotMeant({ place }: CandidatePlace, reading: NameReading, evidence: CountryWeights): boolean {
    if (place.kind !== 'country') return false;
    const { cc } = this.#draft.language.places.towns;
    const isTown = (one: CandidatePlace) => one.place.kind === 'city' && one.place.cc === cc;
    if (!reading.candidates.some(isTown)) return false;
    this.#named ??= followed(this.#draft);
    if (!reading.mentions.some(({ key }) => this.#named?.has(key))) return false;
    const less = own(reading);
    return evidence.hasOnly(less.cc === place.cc ? less.weight : 0, place.cc);
  }
}

/** The words that nouns of towns and counties follow. */
function followed({ doc: { tokens }, language }: Draft): ReadonlySet<string> {
  const { nouns } = language.places.towns;
  const found = new Set<string>();
  for (let i = 1; i < tokens.count; i += 1) {
    const next = nouns.get(normAt(tokens, i));
    if (next !== undefined && (next === '' || next === normAt(tokens, i + 1)))
      found.add(normAt(tokens, i - 1));
  }
  return found;
}
