import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { kilometres } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import { lossAtSea } from './at-sea.ts';
import { isOfRegions, LIST_MATES, OF_REGIONS } from './beside-regions.ts';
import { containsPlace } from './lies-in.ts';
import type { NameReading } from './name-reading.ts';

/** What a container named by the text adds: more than any population can outweigh. */
const WITHIN = 8;
/** And where the text goes on to nothing else of a list, so that neither can all that it names besides. */
const TOLD_WITHIN = 12;
/** What holding a town that the text puts into it adds to a state or country. */
const HOLDING = 3;
/** What lying as far from another place as the text says adds. */
const BESIDE = 4;
/** What being the county, or lying in the one, that the article names in full adds. */
const COUNTY = 1.5;
/** A town of this many people needs no county to be known by. */
const KNOWN = 50_000;
/** What standing in a list with places of the same country adds. */
const LISTED = 1;
/** And in a list of so many others, most of which lie there: 'Hull, Newark, Rotherham, Leeds and Bath'. */
const LISTED_LONG = 2.5;
const LONG_LIST = 4;
/** What a demonym of the country right before the name adds: 'Belgian Limburg'. */
const DEMONYM = 4;
/** What a body of the country that stands right before the name adds: 'Guardia Civil in Cartagena'. */
const BODY = 1.5;
/** What lying in the country whose border the text puts it at takes: 'Astara, on the border with Iran'. */
const ABROAD = 4;
/** What a noun of place adds to a record of its kind, and takes from others. */
const NOUN = 3;
/** How far a county reaches. */
const COUNTY_KM = 60;
/** A town this far from where the text puts it is another. */
const STRAY_KM = 161;
/** So much farther 'X, north of Y' may reach before X is another one. */
const UNCOUNTED = 2;

/** A larger town's whereabouts need not be said, so that what follows is another thing: 'Moscow in Geneva'. */
const STRAY_BELOW = 100_000;

/** What the text itself says of a place: what it lies in, what stands beside it, what it is. */
export class Context {
  readonly #draft: Draft;
  readonly #of = new Map<Mention, NameReading>();

  constructor(draft: Draft, readings: readonly NameReading[]) {
    this.#draft = draft;
    for (const reading of readings)
      for (const mention of reading.mentions) this.#of.set(mention, reading);
  }

  /** Points for a record from all mentions of the name. */
  said(place: GazetteerPlace, reading: NameReading): number {
    const { mentions } = reading;
    let within = 0;
    let listed = 0;
    let noun = 0;
    let body = 0;
    for (const mention of mentions) {
      within = Math.max(
        within,
        this.#containment(place, mention),
        this.#holding(place, mention),
        this.#besides(place, mention) ? BESIDE : 0,
      );
      listed = Math.max(listed, this.#listed(place, mention));
      if (mention.body === place.cc) body = Math.max(body, BODY);
      if (mention.demonym === place.cc) body = DEMONYM;
      if (mention.noun) noun ||= fits(mention.noun, place);
    }
    const isRegion = isOfRegions(place, reading, (mate) => this.#of.get(mate)?.best?.place);
    if (isRegion) listed += OF_REGIONS;
    const abroad = mentions.some((mention) => this.#isAbroad(place, mention)) ? ABROAD : 0;
    const lost = abroad + lossAtSea(this.#draft, place.cc, mentions);
    return within + listed + noun + body - lost + (isInCounty(place, reading) ? COUNTY : 0);
  }

  /** Whether the text puts the name where none of its records lies, or makes it a village that bears a country's name. */
  isStray({ best, candidates, mentions }: NameReading): boolean {
    if (best === undefined) return false;
    const { kind } = best.place;
    // A building that has the name of a region or a country need not lie there: 'Victoria Station in London',
    // 'Jordan Stadium in Leeds'.
    const isCalled =
      kind !== 'city' && kind !== 'feature' && mentions.every(({ noun }) => noun === 'feature');
    if (kind === 'country' && !isCalled) return mentions.some((mention) => isVillage(mention));
    if (kind !== 'city' && !isCalled) return false;
    const isLarge = best.place.population >= STRAY_BELOW;
    return mentions.some((mention) => {
      const { placedIn, isSpokenOf, beside, bearing } = mention;
      if (bearing && (bearing.counted || !isLarge) && this.#readingAt(beside)?.best)
        return !candidates.some(({ place }) => this.#besides(place, mention));
      const container = this.#readingAt(placedIn);
      const holder = container?.best?.place;
      return (
        container !== undefined &&
        holder !== undefined &&
        (isSpokenOf || !isLarge) &&
        (holder.cc !== best.place.cc || kilometres(holder, best.place) > STRAY_KM) &&
        !candidates.some(({ place }) => mayContain(container, place))
      );
    });
  }

  /**
   * Whether all that a place is listed with lies in another country, as far as the gazetteer has it:
   * 'Huehuetenango, Totonicapán, Alta and Baja Verapaz'.
   */
  isOddOneOut(reading: NameReading): boolean {
    return reading.mentions.some(({ list = [] }) => {
      const mates = list
        .slice(0, LIST_MATES)
        .map((mate) => this.#of.get(mate))
        .filter((mate) => mate !== reading);
      const countries = new Set(mates.flatMap((mate) => mate?.best?.place.cc ?? []));
      const [only, another] = countries;
      const isOne = mates.length > 1 && only !== undefined && another === undefined;
      return isOne && only !== reading.best?.place.cc;
    });
  }

  /** All that are listed as towns with the name, itself among them: 'the suburbs of Chute, Raglan and Ben Nevis'. */
  townsListedWith({ mentions }: NameReading): readonly NameReading[] {
    const list = mentions.find(({ noun }) => noun === 'city')?.list ?? [];
    const towns: NameReading[] = [];
    for (const mate of list.slice(0, LIST_MATES)) {
      const reading = this.#of.get(mate);
      if (reading) towns.push(reading);
    }
    return towns;
  }

  /** How the mention at an index is read, where there is one. */
  #readingAt(index: number | undefined): NameReading | undefined {
    const mention = index === undefined ? undefined : this.#draft.mentions[index];
    return mention && this.#of.get(mention);
  }

  /** What the text says the place lies in. */
  #containment(place: GazetteerPlace, mention: Mention): number {
    const { isSpokenOf, placedIn, within } = mention;
    const container = this.#readingAt(within ?? (isSpokenOf ? placedIn : undefined));
    if (!container) return 0;
    const points = placedIn === undefined ? WITHIN : TOLD_WITHIN;
    if (container.best && containsPlace(container.best.place, place)) return points;
    return mayContain(container, place) ? points - 1 : 0;
  }

  /** Whether it lies as far as the text says from the place that the text tells its distance from. */
  #besides(place: GazetteerPlace, { beside, bearing }: Mention): boolean {
    const other = this.#readingAt(beside)?.best?.place;
    const reach = (bearing?.reach ?? 0) * (bearing?.counted ? 1 : UNCOUNTED);
    return other !== undefined && kilometres(other, place) <= reach;
  }

  /** Whether the text puts it at the border with the very country that it lies in. */
  #isAbroad({ cc }: GazetteerPlace, { abroad }: Mention): boolean {
    const country = this.#readingAt(abroad)?.best?.place;
    return country?.kind === 'country' && country.cc === cc;
  }

  /** A state or a country is the one that holds the town which the text puts into it. */
  #holding(place: GazetteerPlace, mention: Mention): number {
    const { holds } = mention;
    const held = this.#readingAt(holds);
    if (!held?.best || holds === undefined) return 0;
    if (containsPlace(place, held.best.place)) return HOLDING;
    // If the text itself puts a place into the state, the state is meant, though its name alone is better known for
    // something else: 'Rome, Georgia,'.
    const isTold = this.#draft.mentions[holds]?.placedIn !== undefined;
    return isTold && held.candidates.some((one) => containsPlace(place, one.place)) ? HOLDING : 0;
  }

  /** The share of those that it is listed with which lie in the record's country. */
  #listed({ cc }: GazetteerPlace, mention: Mention): number {
    const { list = [] } = mention;
    let read = 0;
    let same = 0;
    for (let n = 0; n < list.length && n < LIST_MATES; n += 1) {
      const mate = list[n];
      const other = mate && mate !== mention && this.#of.get(mate)?.best?.place.cc;
      if (!other) continue;
      read += 1;
      if (other === cc) same += 1;
    }
    if (read === 0) return 0;
    return (same / read) * (read >= LONG_LIST && same * 2 > read ? LISTED_LONG : LISTED);
  }
}

/** Whether the text puts a name into another place somewhere: asked for each place that the name may hold. */
const isToldWithin = oncePer((mentions: readonly Mention[]): boolean =>
  mentions.some(({ within }) => within !== undefined),
);

/** Whether some reading of a name holds a place; of 'Crawford County, Kansas', the one that the text puts there. */
function mayContain({ best, candidates, mentions }: NameReading, place: GazetteerPlace): boolean {
  return (best && isToldWithin(mentions) ? [best] : candidates).some((one) =>
    containsPlace(one.place, place),
  );
}

/**
 * Whether a town lies in the county of its name, as 'Rockland' beside 'Rockland County' does; not if a known town of
 * the name lies there too, as with 'Jackson', the capital of its state.
 */
function isInCounty(place: GazetteerPlace, { candidates, county }: NameReading): boolean {
  const holder = county?.best;
  if (!holder || kilometres(holder.place, place) > COUNTY_KM) return false;
  const isKnown = candidates.some(
    ({ place: one, region }) =>
      region === holder.region && one.kind === 'city' && one.population >= KNOWN,
  );
  return !isKnown;
}

/**
 * Whether a name is in a list of villages of which the gazetteer does not know all:
 * 'the villages of Dongri, Koyali and Ghana'.
 */
const isVillage = ({ noun, list }: Mention): boolean =>
  noun === 'city' && list !== undefined && list.some(({ ids }) => ids.length === 0);

function fits(noun: NonNullable<Mention['noun']>, place: GazetteerPlace): number {
  if (noun !== 'city' && noun !== 'region' && noun !== 'country') return 0;
  return noun === place.kind ? NOUN : -NOUN;
}
