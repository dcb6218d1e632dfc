import type { Draft } from '../../draft.ts';
import { sentenceStart, tokenAt } from '../../text/doc.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { FoundTerm, SentenceEvidence, TopicEvidence } from '../evidence/evidence.ts';
import { tellsCase } from '../evidence/tells-case.ts';
import { isOfOpening } from '../evidence/weight.ts';
import type { BorderMeasures } from './border-measures.ts';
import { ofPeople } from './carried-people.ts';
import { type CountryPart, isElsewhereAnyway, isInPassing, isScene } from './country-part.ts';
import { isPlanned, isShip } from './goods.ts';
import { leavesHome } from './leaves-home.ts';
import { ABROAD, GATE, SHIP, STRONG_BORDER } from './strengths.ts';
import { isOfViolence, isWorldwide } from './worldwide.ts';

/** Thefts and burglaries, which are at home where they are done. */
const PROPERTY = 'organised-property-crime';
/** How many countries and words of borders count at most. */
const MOST_OTHERS = 4;
const MOST_SAID = 12;
const MOST_GATES = 2;
/** The strength of words is measured in fours. */
const SAID = 4;

/** What a case is measured by, and what was measured. */
interface Measured {
  readonly measures: BorderMeasures;
  /** The countries that count, with that where the case is at home. */
  readonly parts: readonly CountryPart[];
  /** The words of borders that count. */
  readonly words: readonly Span[];
}

/** Measures what a case says of borders: each measure is of headline and opening, or of sentences of the case, so that what else a long text names counts for nothing. */
export function measureBorder(
  draft: Draft,
  crossings: readonly FoundTerm[],
  evidence: TopicEvidence,
): Measured {
  const home = draft.countryParts.find(isScene);
  const others = draft.countryParts.filter(
    (part) => part !== home && (part.sure || isElsewhereAnyway(home, part)),
  );
  const scenes = others.filter((part) => isScene(part) && !isInPassing(part));
  const carriesPeople = ofPeople(draft) !== undefined;
  const peoples = others.filter(
    (part) =>
      !isScene(part) && part.ties.nationality > 0 && (carriesPeople || isByName(draft, part)),
  );
  const isViolent = isOfViolence(draft) && !isOfPlan(evidence);
  const isRemote = carriesPeople || isWorldwide(draft);
  const words = wordsOf(draft, crossings, evidence);
  const measures = {
    others: Math.min(scenes.length, MOST_OTHERS),
    opens: Number(scenes.some(({ opening }) => opening)),
    peoples: most(peoples),
    remotePeoples: isRemote ? most(peoples) : 0,
    ...sayingOf(words, evidence),
    property: Number(isOfTheft(draft)),
    violence: Number(isViolent),
    violentSecond: isViolent ? most(scenes) : 0,
  };
  const told = [...scenes, ...peoples];
  const parts = home && told.length > 0 ? [home, ...told] : told;
  return { measures, parts, words: words.map(({ span }) => span) };
}

/** Its people by their name: 'two Danes', not 'who comes from Denmark', which may be where somebody once lived, but for those who are carried; of a theft not who is robbed. */
const isByName = (draft: Draft, part: CountryPart): boolean =>
  draft.nationalities.some(
    (one) => one.cc === part.cc && !(isOfTheft(draft) && isRobbed(draft, one)),
  );

const isOfTheft = ({ crime }: Draft): boolean => crime[0]?.id === PROPERTY;

/** How many tokens may stand before a people and behind what is done to them: 'from a young'. */
const ROBBED = 2;

/** Whether somebody of a people is robbed: 'A phone from a Japanese tourist', 'robbed two Danes'. */
function isRobbed({ doc, language }: Draft, { start }: Span): boolean {
  const at = tokenAt(doc, start);
  const { robs } = language.topic;
  return hasOneOf(doc.tokens, robs, Math.max(sentenceStart(doc, at), at - ROBBED), at);
}

/** Headline or opening tell of a contract killing or a kidnapping. */
const isOfPlan = ({ sentences, terms }: TopicEvidence): boolean =>
  terms.some((term) => isPlanned(term) && isOfOpening(sentences[term.sentence]));

/** The score of the country that is most told of. */
const most = (parts: readonly CountryPart[]): number =>
  Math.log1p(parts.reduce((highest, { score }) => Math.max(highest, score), 0));

/** The words of borders, of gates and of what crosses in headline and opening; those that say it by themselves wherever the case is told. */
function wordsOf(
  draft: Draft,
  crossings: readonly FoundTerm[],
  { sentences }: TopicEvidence,
): FoundTerm[] {
  return crossings.filter(leavesHome(draft)).filter((term) => {
    const sentence = sentences[term.sentence];
    if (isOfOpening(sentence)) return term.group === 'border' || crosses(term) || isShip(term);
    return term.group === 'border' && term.weight >= STRONG_BORDER && isOfCase(sentence);
  });
}

/** Smuggling, spying: no ship and no plan, which are words of crossing as well. */
const crosses = ({ group, weight }: FoundTerm): boolean => group === 'crossing' && weight > SHIP;

/** A sentence of the case, and of no other. */
const isOfCase = (sentence: SentenceEvidence | undefined): boolean =>
  sentence !== undefined && !sentence.elsewhere && tellsCase(sentence);

/** What the words of borders say together, of each sentence the strongest: 'foreign countries' says it once. */
function sayingOf(
  words: readonly FoundTerm[],
  { sentences }: TopicEvidence,
): Pick<BorderMeasures, 'said' | 'strong' | 'crossing' | 'gates'> {
  const isGate = (term: FoundTerm) => term.weight === GATE || isShip(term);
  const ofBorder = words.filter((term) => term.group === 'border' && term.weight >= ABROAD);
  const strongest = new Map<number, number>();
  for (const { sentence, weight } of ofBorder)
    if (isOfOpening(sentences[sentence]))
      strongest.set(sentence, Math.max(strongest.get(sentence) ?? 0, weight));
  const said = [...strongest.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    said: Math.min(said, MOST_SAID) / SAID,
    strong: Number(ofBorder.some(({ weight }) => weight >= STRONG_BORDER)),
    crossing: Number(words.some(crosses)),
    gates: Math.min(words.filter(isGate).length, MOST_GATES),
  };
}
