import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { oncePer, oncePerEach } from '../../text/compiled.ts';
import { type Reader, wordAt } from '../reader.ts';
import type { UnitWords } from '../words/entries.ts';
import type { Quantity } from './quantity.ts';

/**
 * The code of a unit as this article means it: crowns are Czech, but Swedish in an article about Sweden. Computed
 * once per text.
 */
export const localUnit = oncePerEach((reader: Reader, words: UnitWords) =>
  unitMeant(reader, words),
);

/** The country that an article names most, by which its units are read; empty if two are named equally often. */
export const homeOf = oncePer((draft: Draft): string => mostOf(countriesOf(draft)));

function unitMeant(reader: Reader, words: UnitWords): string {
  const { unit, inCountry, besideOther, worldwide } = words;
  if (!inCountry && !besideOther) return unit;
  const home = homeOf(reader.draft);
  const here = inCountry?.[home];
  if (here !== undefined) return hasOwnSign(reader, words, here) ? unit : here;
  if (inCountry && !worldwide)
    return inCountry[owner(countriesOf(reader.draft), unit, inCountry)] ?? unit;
  if (!besideOther || !isWritten(reader, besideOther.sign)) return unit;
  return besideOther.inCountry[home] ?? unit;
}

/**
 * Whether the text may mean another country's currency of the same name. It may if it does not name the currency's
 * own country, and names another one most often or at least half as often as that. Computed once per text.
 */
export const isOpenUnit = oncePerEach((reader: Reader, words: UnitWords): boolean => {
  const { besideOther, inCountry, unit } = words;
  if (!besideOther || isWritten(reader, besideOther.sign)) return false;
  const named = countriesOf(reader.draft);
  if (named.some((cc) => isOwn(cc, unit))) return false;
  const others = { ...inCountry, ...besideOther.inCountry };
  const counts = countsOf(named);
  const most = Math.max(...counts.values());
  return [...counts].some(([cc, count]) => {
    const other = others[cc];
    // A sign of its own rules the other one out: 'HK$300,000' beside '$120,000'.
    const isSigned = other && hasOwnSign(reader, words, other);
    return other !== undefined && !isSigned && count * HALF >= most;
  });
});

/**
 * Whether a text names two countries with a currency of that name, neither of them much more often. Computed once per
 * text.
 */
export const isSharedUnit = oncePerEach((reader: Reader, words: UnitWords): boolean => {
  const owners = countriesOf(reader.draft).filter((cc) => ownUnitOf(cc, words) !== undefined);
  const [first, second] = [...countsOf(owners).values()].sort((a, b) => b - a);
  return first !== undefined && second !== undefined && second * HALF >= first;
});

/** Countries that are named this many times less often do not count. */
const HALF = 2;

/** What a currency's name means in a country that has one of that name. */
export const ownUnitOf = (
  cc: string,
  { inCountry, unit }: Pick<UnitWords, 'inCountry' | 'unit'>,
): string | undefined => inCountry?.[cc] ?? (isOwn(cc, unit) ? unit : undefined);

/** Whether a currency's words may mean the currency of a code, in some country or behind some nationality. */
export const mayMean = ({ unit, inCountry, ofPeople }: UnitWords, code = ''): boolean =>
  unit === code || Object.values({ ...inCountry, ...ofPeople }).includes(code);

/** The words that name a sum's currency. In '$50,000 USD' these are the ones that no other country shares. */
export function currencyOf(
  reader: Reader,
  { from, to, unit }: Pick<Quantity, 'from' | 'to' | 'unit'>,
  meant = unit,
): UnitWords | undefined {
  const isOfUnit = (words: UnitWords) => mayMean(words, meant);
  let shared: UnitWords | undefined;
  for (let i = from; i < to; i += 1) {
    const words = reader.lexicon.units.match(reader.tokens, i)?.values.find(isOfUnit);
    if (words && !words.inCountry) return words;
    shared ??= words;
  }
  return shared;
}

const isOwn = (cc: string, unit: string): boolean => cc !== '' && unit.startsWith(cc);

/** Whether a text uses the sign of another country's currency of that name: 'NZ$' where '$' is read as Canadian. */
export function isBesideOtherSign(
  reader: Reader,
  { besideOther, inCountry, ownSigns }: UnitWords,
  unit: string | undefined,
): boolean {
  if (!inCountry || !besideOther || isWritten(reader, besideOther.sign)) return false;
  const here = inCountry[homeOf(reader.draft)];
  return Object.entries(ownSigns ?? {}).some(
    ([code, sign]) => code !== unit && code !== here && isWritten(reader, sign),
  );
}

/** Whether a text writes the own sign of a currency, or its letters before the name: 'HK$', 'HK dollars'. */
const hasOwnSign = (reader: Reader, { ownSigns, ownNames }: UnitWords, code: string): boolean =>
  [ownSigns?.[code], ownNames?.[code]].some((own) => own !== undefined && isWritten(reader, own));

/** Whether a sign is written anywhere in a text. Each text is searched for it only once. */
const isWritten = oncePerEach(({ doc }: Reader, sign: string): boolean => doc.text.includes(sign));

/**
 * Of the countries that share a currency's name, the one that the article names most: pesos are Philippine where
 * Czechs pay Manila.
 */
const owner = (
  named: readonly string[],
  unit: string,
  inCountry: Readonly<Record<string, string>>,
) => mostOf(named.filter((cc) => ownUnitOf(cc, { inCountry, unit }) !== undefined));

/**
 * The unit of a sum. A sign that means the local currency here means the other one where the sum is given again:
 * 'HK$19 million ($2.4 million)'.
 */
export function unitOfSum(reader: Reader, at: number, words: UnitWords): string {
  const unit = localUnit(reader, words);
  const isAgain = unit !== words.unit && isBehindSum(reader, at, (other) => other.unit === unit);
  return isAgain ? words.unit : unit;
}

/** Whether a sum stands in brackets right behind one of a currency, so that it tells that again: 'HK$19 million (about $2.4 million)'. */
export function isBehindSum(
  reader: Reader,
  at: number,
  isSuch: (unit: UnitWords) => boolean,
): boolean {
  const { bounds, units } = reader.lexicon;
  const open =
    wordAt(reader, at - 1) === '(' || !bounds.match(reader.tokens, at - 1) ? at - 1 : at - 2;
  if (wordAt(reader, open) !== '(') return false;
  for (let i = open - 1; i > open - REACH_SUM; i -= 1)
    if (units.match(reader.tokens, i)?.values.some(isSuch)) return true;
  return false;
}

/** How many tokens a sum has before its conversion. */
const REACH_SUM = 7;

/** The countries of an article's places, nationalities and bodies, each as often as it is named. */
function countriesOf(draft: Draft): readonly string[] {
  const { places, nationalities, agencies } = draft;
  const bodies = agencies.map(({ id }) => bodyOf(draft, id)?.cc ?? '');
  return [
    ...[...places, ...nationalities].map(({ cc }) => cc),
    ...bodies.filter((cc) => cc !== 'EU' && cc !== ''),
  ];
}

/** The most frequent item of a list; empty if the list is empty or two are equally frequent. */
function mostOf(codes: readonly string[]): string {
  const [first, second] = [...countsOf(codes)].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}

/** How often each item stands in a list. */
function countsOf(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
