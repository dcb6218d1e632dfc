import type { BoundWords, UnitWords } from '../../figures/words.ts';

const bound = (q: BoundWords['q'], phrases: string, more: Partial<BoundWords> = {}): BoundWords[] =>
  phrases.split(', ').map((phrase) => ({ name: phrase, q, phrases: [phrase], ...more }));

/** English words that bound a number. */
export const bounds: readonly BoundWords[] = [
  ...bound(
    'approx',
    'around, some, approximately, approx, approx., roughly, nearly, almost, close to, circa, ca, ca., an estimated, ' +
      'estimated, barely, hardly, virtually, just about, in the region of, somewhere around, in the order of, ' +
      'just under, just short of, nearer, well-nigh, getting on for',
  ),
  ...bound('approx', 'about, ~'),
  ...bound('range', 'between, from'),
  ...bound(
    'min',
    'at least, more than, upwards of, no fewer than, no less than, not less than, as little as, in excess of, ' +
      'a minimum of, above, beyond, well over, just over, not fewer than, well above, north of, greater than',
  ),
  ...bound('min', 'over', {
    timeAfter: [
      'for',
      'was',
      'is',
      'are',
      'were',
      'lasted',
      'took',
      'than',
      'of',
      'to',
      'well',
      'aged',
      'the',
    ],
  }),
  ...bound(
    'max',
    'up to, at most, no more than, not more than, less than, fewer than, under, below, a maximum of, as many as, ' +
      'as much as, as high as, maximum, well under, no later than, not exceeding',
  ),
  ...bound(
    'exact',
    'a total of, in total, altogether, exactly, only, just, precisely, a further, another, an additional, a whopping, all, ' +
      'a record, a staggering, a combined, an alleged, the other, a single, the remaining, additional, some of the, a mere, an initial',
  ),
  ...bound('approx', 'or so, give or take', { after: true }),
  ...bound(
    'min',
    'or more, at least, at the very least, or above, and over, plus, and upwards, or over',
    { after: true },
  ),
  ...bound(
    'max',
    'at most, or less, or fewer, at the most, maximum, or under, at the outside, or below, tops',
    {
      after: true,
    },
  ),
];

const unit = (
  name: string,
  dimension: UnitWords['dimension'],
  unitName: string,
  forms: string,
  more: Partial<UnitWords> = {},
): UnitWords => ({ name, unit: unitName, dimension, forms: forms.split(', '), ...more });

const money = (code: string, forms: string, more: Partial<UnitWords> = {}) =>
  unit(code, 'money', code, forms, more);

/** Currencies and units in English texts; the sources of the factors are their legal definitions. */
export const units: readonly UnitWords[] = [
  money('EUR', '€, eur, euro, euros'),
  money('GBP', '£, gbp, pounds sterling, quid'),
  unit('pound', 'money', 'GBP', 'pound, pounds', {
    ofThing: { unit: 'kg', dimension: 'mass', factor: 0.45359237 },
  }),
  money('USD', '$, usd, us$, us dollars, us dollar, dollar, dollars, american dollars'),
  money('AUD', 'aud, a$, australian dollars'),
  money('CAD', 'cad, c$, canadian dollars'),
  money('NZD', 'nzd, nz$, new zealand dollars'),
  money('HKD', 'hkd, hk$, hong kong dollars'),
  money('SGD', 'sgd, s$, singapore dollars'),
  money('CHF', 'chf, swiss francs, swiss franc, francs'),
  money('RON', 'ron, lei, romanian lei'),
  money('MDL', 'mdl, moldovan lei'),
  money('BGN', 'bgn, lev, levs, leva, bulgarian levs, bulgarian leva'),
  money('PLN', 'pln, zł, zloty, zlotys, zloties, złoty, polish zlotys'),
  money('CZK', 'czk, kč, czech crowns, czech koruna, koruna, korunas'),
  money('HUF', 'huf, forint, forints'),
  money('SEK', 'sek, swedish kronor, swedish kronas, swedish krona, kronor, swedish crowns'),
  money('NOK', 'nok, norwegian kroner, norwegian krone, norwegian crowns'),
  money('DKK', 'dkk, danish kroner, danish krone, danish crowns, kroner, krone'),
  money('ISK', 'isk, icelandic kronur, icelandic krona'),
  money('UAH', 'uah, ₴, hryvnia, hryvnias, hryvnya'),
  money('RUB', 'rub, ₽, rouble, roubles, ruble, rubles'),
  money('RSD', 'rsd, serbian dinars, dinars, dinar'),
  money('MKD', 'mkd, denars, denar'),
  money('ALL', 'albanian lek, lek, leke'),
  money('BAM', 'bam, convertible marks'),
  money('TRY', 'try, ₺, turkish lira, turkish liras, lira, liras'),
  money('GEL', 'gel, ₾, lari, laris'),
  money('AMD', 'amd, ֏, drams, dram'),
  money('AED', 'aed, dirhams, dirham, uae dirhams'),
  money('MAD', 'mad, moroccan dirhams'),
  money('DZD', 'dzd, algerian dinars'),
  money('TND', 'tnd, tunisian dinars'),
  money('EGP', 'egp, egyptian pounds'),
  money('ILS', 'ils, ₪, shekels, shekel, israeli shekels'),
  money('JPY', 'jpy, ¥, yen'),
  money('CNY', 'cny, rmb, yuan, renminbi'),
  money('INR', 'inr, ₹, rupee, rupees, indian rupees'),
  money('PKR', 'pkr, pakistani rupees'),
  money('THB', 'thb, ฿, baht'),
  money('PHP', 'php, ₱, philippine pesos'),
  money('VND', 'vnd, ₫, dong'),
  money('KRW', 'krw, ₩'),
  money('NGN', 'ngn, ₦, naira'),
  money('ZAR', 'zar, rand'),
  money('KES', 'kes, kenyan shillings'),
  money('BRL', 'brl, r$, reais, reals, brazilian reais'),
  money('MXN', 'mxn, mexican pesos, pesos'),
  money('COP', 'cop, colombian pesos'),
  money('BTC', 'btc, bitcoin, bitcoins'),
  money('ETH', 'eth, ether'),
  unit(
    'kilogram',
    'mass',
    'kg',
    'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
  ),
  unit('gram', 'mass', 'g', 'g, gr, gram, grams, gramme, grammes'),
  unit('milligram', 'mass', 'g', 'mg, milligram, milligrams', { factor: 0.001 }),
  unit('tonne', 'mass', 'kg', 't, tonne, tonnes, ton, tons, metric tons, metric tonnes', {
    factor: 1000,
  }),
  unit('ounce', 'mass', 'g', 'oz, ounce, ounces', { factor: 28.349523125 }),
  unit('pound weight', 'mass', 'kg', 'lb, lbs', { factor: 0.45359237 }),
  unit('litre', 'volume', 'litre', 'l, litre, litres, liter, liters'),
  unit('millilitre', 'volume', 'litre', 'ml, millilitre, millilitres, milliliter, milliliters', {
    factor: 0.001,
  }),
  unit('hectolitre', 'volume', 'litre', 'hectolitre, hectolitres', { factor: 100 }),
  unit('gallon', 'volume', 'litre', 'gallon, gallons', { factor: 3.785411784 }),
  unit('cubic metre', 'volume', 'm3', 'cubic metre, cubic metres, cubic meter, cubic meters, m³'),
  unit('second', 'time', 'second', 'second, seconds'),
  unit('minute', 'time', 'minute', 'minute, minutes, min, mins'),
  unit('hour', 'time', 'hour', 'hour, hours, hr, hrs'),
  unit('day', 'time', 'day', 'day, days'),
  unit('night', 'time', 'day', 'night, nights'),
  unit('week', 'time', 'week', 'week, weeks'),
  unit('month', 'time', 'month', 'month, months'),
  unit('year', 'time', 'year', 'year, years, yr, yrs'),
  unit('fortnight', 'time', 'day', 'fortnight, fortnights', { factor: 14, alone: true }),
  unit('decade', 'time', 'year', 'decade, decades', { factor: 10 }),
  unit('percent', 'percent', 'percent', '%, per cent, percent, pc'),
  unit('gigabyte', 'data', 'gigabyte', 'gb, gigabyte, gigabytes'),
  unit('terabyte', 'data', 'terabyte', 'tb, terabyte, terabytes'),
  unit('petabyte', 'data', 'petabyte', 'pb, petabyte, petabytes'),
  unit(
    'square metre',
    'length',
    'sqm',
    'sqm, square metre, square metres, square meter, square meters, m²',
  ),
  unit('hectare', 'length', 'hectare', 'hectare, hectares, ha'),
  unit('acre', 'length', 'acre', 'acre, acres'),
  unit(
    'kilometre',
    'length',
    'km',
    'km, kilometre, kilometres, kilometer, kilometers, square kilometres',
  ),
  unit(
    'metre',
    'length',
    'm',
    'metre, metres, meter, meters, cm, centimetre, centimetres, centimeters, mm, millimetres, foot, feet, ft, inch, inches, yard, yards',
  ),
  unit('mile', 'length', 'mile', 'mile, miles, nautical miles, nautical mile, knots, km/h, mph'),
];
