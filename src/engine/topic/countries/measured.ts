import type { Draft } from '../../draft.ts';
import { sentenceAt } from '../../text/doc.ts';
import type { Span } from '../../types.ts';
import type { FoundTerm, SentenceEvidence, TopicEvidence } from '../evidence/evidence.ts';
import { tellsCase } from '../evidence/tells-case.ts';
import { isOfOpening } from '../evidence/weight.ts';
import type { BorderMeasures } from './border-measures.ts';
import { type CountryPart, isScene } from './country-part.ts';
import { crossingTerms } from './crossings.ts';
import { isOfGoods, isShip } from './goods.ts';
import { leavesHome } from './leaves-home.ts';
import { ABROAD, STRONG_BORDER } from './strengths.ts';
import { isWorldwide } from './worldwide.ts';

/** Thefts and burglaries, which are at home where they are done. */
const PROPERTY = 'organised-property-crime';
/** More countries, and more words of borders, say nothing more. */
const MOST_OTHERS = 4;
const MOST_NAMED = 3;
const MOST_SAID = 12;
/** The strength of words is measured in fours. */
const SAID = 4;

/** What a case is measured by, and what was measured. */
interface Measured {
  readonly measures: BorderMeasures;
  /** The countries besides the first that count. */
  readonly others: readonly CountryPart[];
  /** The words of borders that count, and ships. */
  readonly words: readonly Span[];
}

/** Measures what a case says of borders. Whatever else a long text names counts for nothing: each measure is of headline and opening, or of sentences of the case. */
export function measureBorder(draft: Draft, evidence: TopicEvidence): Measured {
  const [, ...rest] = draft.countryParts.filter(({ sure }) => sure);
  const scenes = rest.filter(isScene);
  const isAnywhere = isWorldwide(draft) || isOfGoods(draft);
  const peoples = isAnywhere ? rest.filter((part) => isOfPeople(draft, part)) : [];
  const words = wordsOf(draft, evidence);
  const measures = {
    property: Number(draft.crime[0]?.id === PROPERTY),
    second: most(scenes),
    others: Math.min(scenes.length, MOST_OTHERS),
    peoples: most(peoples),
    named: namedIn(draft, evidence),
    ...sayingOf(words, evidence),
  };
  return { measures, others: [...scenes, ...peoples], words: words.map(({ span }) => span) };
}

/** The case is told of its people alone, by their name: 'two Danes', not 'who comes from Denmark', which may be where somebody once lived. */
const isOfPeople = ({ nationalities }: Draft, part: CountryPart): boolean =>
  !isScene(part) && part.ties.nationality > 0 && nationalities.some(({ cc }) => cc === part.cc);

/** The score of the country that is most told of. */
const most = (parts: readonly CountryPart[]): number =>
  Math.log1p(parts.reduce((highest, { score }) => Math.max(highest, score), 0));

/** The words of borders, and ships, of headline and opening; those that say it by themselves wherever the case is told. */
function wordsOf(draft: Draft, { sentences, terms }: TopicEvidence): FoundTerm[] {
  return crossingTerms({ sentences, terms })
    .filter(leavesHome(draft))
    .filter((term) => {
      const sentence = sentences[term.sentence];
      if (isShip(term)) return isOfOpening(sentence);
      if (term.group !== 'border' || term.weight < ABROAD) return false;
      return isOfOpening(sentence) || (term.weight >= STRONG_BORDER && isOfCase(sentence));
    });
}

/** A sentence of the case, and of no other. */
const isOfCase = (sentence: SentenceEvidence | undefined): boolean =>
  sentence !== undefined && !sentence.elsewhere && tellsCase(sentence);

/** What the words of borders say together, of each sentence the strongest: 'foreign countries' says it once. */
function sayingOf(
  words: readonly FoundTerm[],
  { sentences }: TopicEvidence,
): Pick<BorderMeasures, 'said' | 'strong' | 'ship'> {
  const ofBorder = words.filter((term) => !isShip(term));
  const strongest = new Map<number, number>();
  for (const { sentence, weight } of ofBorder)
    if (isOfOpening(sentences[sentence]))
      strongest.set(sentence, Math.max(strongest.get(sentence) ?? 0, weight));
  const said = [...strongest.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    said: Math.min(said, MOST_SAID) / SAID,
    strong: Number(ofBorder.some(({ weight }) => weight >= STRONG_BORDER)),
    ship: Number(words.some(isShip)),
  };
}

/** How many countries headline and opening name by their names. */
function namedIn({ doc, places }: Draft, { sentences }: TopicEvidence): number {
  const named = places.filter(
    ({ kind, start }) => kind === 'country' && isOfOpening(sentences[sentenceAt(doc, start)]),
  );
  return Math.min(new Set(named.map(({ cc }) => cc)).size, MOST_NAMED);
}
