import type { CardAgency, CardFigure, CardSum } from '../../../engine/reading.ts';
import type { FigureFact } from '../../../engine/types.ts';
import type { Words } from '../../words/words.ts';
import { amountOf } from './amount-words.ts';
import { isWeight, isWithNumber } from './units.ts';

/** Units whose noun the kind or the thing already says. */
const SILENT_UNITS = new Set([
  'life',
  'person',
  'premises',
  'country',
  'item',
  'operation',
  'vehicle',
]);

/** The bound as words before the number: 'up to', 'more than'; nothing where it is exact or a range. */
export function boundOf({ q, strict }: FigureFact, words: Words): string {
  if (q === 'max') return words.t(strict ? 'bound_under' : 'bound_max');
  if (q === 'min') return words.t(strict ? 'bound_over' : 'bound_min');
  if (q === 'approx') return words.t('bound_approx');
  return '';
}

/** What is counted, in the interface's words, with what a sum goes by: 'people arrested', 'damage a week'. */
export function kindOf(figure: FigureFact, words: Words): string {
  const kind = kindAlone(figure, words);
  return figure.per ? words.t(`per_${figure.per}`, kind) : kind;
}

/** The id of the figure under which one stands: the thing that it is the worth of, or the whole that it is a part of. */
export const aboveOf = ({ partOf, worthOf }: FigureFact): string | undefined => worthOf ?? partOf;

/** Whether a figure is what something costs or is worth; of what, its kind does not say. */
export const isValue = ({ kind }: FigureFact): boolean => kind === 'price' || kind === 'assets';

/** Whether a sum stands under the thing that it is the worth of. */
const isWorth = (figure: FigureFact): boolean =>
  figure.worthOf !== undefined && (isValue(figure) || figure.kind === 'crypto');

function kindAlone(figure: FigureFact, words: Words): string {
  const { kind, term, unit } = figure;
  if (isWorth(figure)) return words.t('worth');
  if (kind === 'fine' && term === 'possible') return words.t('fine_possible');
  if (term) return words.t(`term_${term}`);
  // Companies are no persons: '20 companies charged'
  if (unit === 'item' && (kind === 'charged' || kind === 'convicted'))
    return words.t(`fig_${kind}_things`);
  // '8 goods' is not English
  if (unit === 'item' && kind === 'goods' && figure.value !== undefined)
    return words.count('fig_item', figure.value);
  return words.count(`fig_${kind}`, figure.max ?? figure.value ?? 2);
}

/** Whether what is counted says all that the kind would: '60 deliveries' are no operations to a reader, '44 passports' no goods. */
export const isNamedByThing = ({ kind, unit }: FigureFact): boolean =>
  kind === 'other' ||
  kind === 'operations' ||
  (kind === 'goods' && (unit === 'item' || isWeight(unit)));

/** What more is said of the things that are counted. */
interface OfWhat {
  /** Given by its country. */
  nationality?: string;
  /** The text's own noun: 'cocaine', 'homes'; absent where the kind says it already. */
  thing?: string | undefined;
  /** Exactly one is counted: the noun is known as a plural ('homes'), which would be wrong of one. */
  isOne?: boolean;
}

/**
 * What a figure counts: whom or of what. The noun of its unit ('pills') is added if Intl has none and the kind does
 * not say it.
 */
export function ofWhat(figure: FigureFact, words: Words): OfWhat {
  const { of, unit, value, max } = figure;
  if (of && COUNTRIES.test(of))
    return { nationality: words.t('nationality', countriesIn(of, words)) };
  const noun = !unit || isWithNumber(unit) || SILENT_UNITS.has(unit) ? undefined : unit;
  // The unit beside the number already says it: 'pills' in '18 pills'
  const named = of === kindOf(figure, words) || of === `${unit}s` ? undefined : of;
  const thing = named && noun ? `${named} (${noun})` : (named ?? noun);
  const isOne = value === 1 && max === undefined && !(unit && isWithNumber(unit));
  return isOne && thing && figure.kind !== 'other' ? { isOne } : { thing };
}

/** Countries by their names in the reader's language, other places as the card has them. */
export function whereOf({ where }: FigureFact, words: Words): string {
  if (!where) return '';
  return countriesIn(where, words);
}

/** A list of country codes and nothing else. */
const COUNTRIES = /^[A-Z]{2}(, [A-Z]{2})*$/;

/** A list with each country's code put into its name. */
const countriesIn = (listed: string, words: Words): string =>
  words.list(listed.split(', ').map((one) => (COUNTRIES.test(one) ? words.country(one) : one)));

/** What of a body on the card its name depends on. */
export type NamedBody = Pick<CardAgency, 'id' | 'name'>;

/**
 * Agencies by their names on the card; an office or outlet stays in the article's words. The id of a body
 * that is not on the card is no name, and nothing is said.
 */
export function bodyName(idsOrWords: string | undefined, agencies: readonly NamedBody[]): string {
  return bodiesOf(idsOrWords, agencies)
    .map(({ said }) => said)
    .join(', ');
}

/** The same one by one, each told whether it is a name on the card, which is English, or the article's own words. */
export function bodiesOf(
  idsOrWords: string | undefined,
  agencies: readonly NamedBody[],
): { said: string; isName: boolean }[] {
  const bodies = idsOrWords?.split(', ').map((idOrWords) => {
    const agency = agencies.find(({ id }) => id === idOrWords);
    if (agency) return { said: agency.name, isName: true };
    const isId = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(idOrWords);
    return { said: isId ? '' : idOrWords, isName: false };
  });
  return bodies?.filter(({ said }) => said !== '') ?? [];
}

/** Says of a figure that it is only alleged or claimed; '' of a confirmed one. */
export function standingOf({ kind, status }: FigureFact, words: Words): string {
  // A term that a prosecutor wants is demanded, not claimed to be true: 'ten years'
  if ((kind === 'sentence' || kind === 'fine') && status === 'claimed')
    return words.t('standing_demanded');
  return status === 'alleged' || status === 'claimed' ? words.t(`standing_${status}`) : '';
}

/** What stands over numbers that cannot all be true: that sources differ only where the text names one for each. */
export function differenceOf(figures: readonly Pick<FigureFact, 'source'>[], words: Words): string {
  const sources = new Set(figures.map(({ source }) => source));
  return words.t(sources.size > 1 && !sources.has(undefined) ? 'sources_differ' : 'numbers_differ');
}

/** What of a figure a sum is checked by. */
export type SummedFigure = Pick<CardFigure, 'id' | 'value'>;

/** The check of parts against their whole: '27 + 1 = 28'. */
export function sumOf(
  { parts, whole, sum }: CardSum,
  figures: readonly SummedFigure[],
  words: Words,
): string {
  const numberOf = (id: string) => figures.find((figure) => figure.id === id)?.value ?? 0;
  return words.t(
    sum === numberOf(whole) ? 'sum_agrees' : 'sum_differs',
    parts.map((id) => words.number(numberOf(id))).join(' + '),
    words.number(sum),
  );
}

/** Kinds of which the amount is the whole: 'sentence: 17 years', where '17 years sentence' would count sentences. */
const MEASURES: ReadonlySet<FigureFact['kind']> = new Set([
  'sentence',
  'duration',
  'age',
  'share',
  'price',
  'fine',
]);

/** How many, with the bound: 'up to 25'; nothing of a figure without a number, as 'a maximum of life' bounds none. */
export function boundedAmount(figure: FigureFact, words: Words): string {
  const amount = amountOf(figure, words);
  return [amount && boundOf(figure, words), amount].filter(Boolean).join(' ');
}

/** The figure in one breath: 'up to 25 people arrested'. */
export function saysOf(figure: FigureFact, words: Words): string {
  const thing = isNamedByThing(figure) ? ofWhat(figure, words).thing : undefined;
  const said = boundedAmount(figure, words);
  const kind = kindOf(figure, words);
  if (said && (MEASURES.has(figure.kind) || isWorth(figure)))
    return words.t('more_exactly', kind, said);
  return [said, thing ?? kind].filter(Boolean).join(' ');
}

/** The same, and of what it is where the kind leaves that open: '7.4 tonnes drugs: cocaine'. */
export function saysWholly(figure: FigureFact, words: Words): string {
  const { thing } = ofWhat(figure, words);
  const said = saysOf(figure, words);
  return thing && !isNamedByThing(figure) ? words.t('more_exactly', said, thing) : said;
}

/** A figure with what the card knows of its reading. */
export type ToldFigure = FigureFact & Pick<CardFigure, 'sure' | 'doubt' | 'background'>;

/** Says of a figure that it is not certain, and what of it is in doubt: 'not certain: its kind'; undefined of one that is certain. */
export function doubtOf(
  { sure, doubt }: Pick<ToldFigure, 'sure' | 'doubt'>,
  { t }: Words,
): string | undefined {
  if (sure) return undefined;
  return doubt ? t('more_exactly', t('unsure'), t(`unsure_${doubt}`)) : t('unsure');
}

/** What stands behind a figure where it is told in one line: where, of whom, by whom, who says so, how sure. */
export function notesOf(
  figure: ToldFigure,
  agencies: readonly NamedBody[],
  words: Words,
): string[] {
  const { t } = words;
  const [by, source] = [figure.by, figure.source].map((id) => bodyName(id, agencies));
  return [
    figure.value === undefined && t('no_number'),
    whereOf(figure, words),
    ofWhat(figure, words).nationality,
    standingOf(figure, words),
    by && t('acted_by', by),
    source && t('said_by', source),
    figure.background && t('background'),
    doubtOf(figure, words),
  ].filter((note): note is string => typeof note === 'string' && note !== '');
}
