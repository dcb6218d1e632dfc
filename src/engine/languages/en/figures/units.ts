import type { BoundWords, UnitWords } from '../../../figures/words/entries.ts';
import { set } from '../../lists.ts';
import { currencies } from './currencies.ts';
import { unit } from './unit.ts';

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
  ...bound('approx', 'about', {
    causedAfter: set('bring+s+ing brought'),
  }),
  ...bound('approx', '~'),
  ...bound('range', 'between, from'),
  ...bound(
    'min',
    'at least, at the very least, upwards of, no fewer than, no less than, not less than, as little as, ' +
      'a minimum of, a minimum term of, minimum term of, a non-parole period of, non-parole period of, not fewer than',
  ),
  ...bound(
    'min',
    'more than, in excess of, above, beyond, well over, just over, well above, north of, greater than, exceeding, exceeds, ' +
      'exceed, exceeded, surpassing, surpassed, topping, topped',
    { strict: true },
  ),
  ...bound('min', 'over', {
    strict: true,
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
      'in',
      'the',
      'totalling',
      'totaling',
      'nearly',
    ],
    yearsAfter: set('sentenced jailed caged imprisoned get+s got'),
    reasonAfter: set(
      'jail prison charges sued wanted quizzed court trial dock row dispute probe suspects men women people hand+s+ed+ing turned paid signed passed opens begins starts opened stretching stretched spread+ing extending extended',
    ),
  }),
  ...bound(
    'max',
    'up to, at most, a maximum sentence of, a maximum prison sentence of, a maximum penalty of, a maximum term of, maximum sentence of, maximum penalty of, no more than, not more than, a maximum of, as many as, ' +
      'as much as, as long as, as high as, maximum, no later than, not exceeding, not exceed',
  ),
  ...bound('max', 'less than, fewer than, under, below, well under', { strict: true }),
  ...bound(
    'exact',
    'a total of, in total, altogether, exactly, only, just, precisely, a further, another, an additional, a whopping, all, ' +
      'a record, a staggering, a combined, an alleged, a single, additional, some of the, a mere, an initial',
  ),
  ...bound('exact', 'the other, the remaining, remaining', { rest: true }),
  ...bound('approx', 'or so, give or take', { after: true }),
  ...bound(
    'min',
    'or more, or longer, at least, at the very least, or above, and over, plus, and upwards, or over',
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

/** Verbs and nouns of change: a number before it and a number after it. */
export const changes: ReadonlySet<string> = set(
  'rise+s rose risen rising fall+s+ing fell fallen climb+s+ed+ing drop+s dropped dropping ' +
    'grow+s+ing grew grown increase+s+d increasing decrease+s+d decline+s+d ' +
    'gain+s+ed lose+s lost slip+s slipped slide slid+es jump+s+ed surge+s+d soar+s+ed ' +
    'plunge+s+d tumble+s+d shrink+s shrank shrunk narrow+s+ed widen+s+ed ' +
    'ease+s+d edge+d dip+s dipped sink+s sank add+s+ed cut+s lower+s+ed raise+s+d ' +
    'slow+s+ed advance+s+d expand+ed swell+ed went goes gone rallied rebounded recovered retreated ' +
    'reduce+s+d up down growth reduction change+d ' +
    'weaken+s+ed strengthen+s+ed improve+s+d worsen+ed double+d triple+d',
);

/** Currencies and units in English texts; the sources of the factors are their legal definitions. */
export const units: readonly UnitWords[] = [
  ...currencies,
  unit(
    'kilogram',
    'mass',
    'kg',
    'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
  ),
  unit('gram', 'mass', 'g', 'g, gr, gm, gms, gram, grams, gramme, grammes'),
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
  unit('decade', 'time', 'year', 'decade, decades', { factor: 10, alone: true }),
  unit('century', 'time', 'year', 'century, centuries', { factor: 100 }),
  unit('percent', 'percent', 'percent', '%, per cent, percent, pc'),
  unit('gigabyte', 'data', 'gigabyte', 'gb, gigabyte, gigabytes'),
  unit('terabyte', 'data', 'terabyte', 'tb, terabyte, terabytes'),
  unit('petabyte', 'data', 'petabyte', 'pb, petabyte, petabytes'),
  unit(
    'square metre',
    'measure',
    'sqm',
    'sqm, sq m, square metre, square metres, square meter, square meters, m²',
  ),
  unit('hectare', 'measure', 'hectare', 'hectare, hectares, ha'),
  unit('acre', 'measure', 'acre', 'acre, acres'),
  unit('kilometre', 'measure', 'km', 'km, kilometre, kilometres, kilometer, kilometers'),
  unit('metre', 'measure', 'm', 'metre, metres, meter, meters'),
  unit('mile', 'measure', 'mile', 'mile, miles, nautical miles, nautical mile'),
  unit('percentage point', 'measure', 'percentage point', 'percentage point, percentage points'),
  unit('basis point', 'measure', 'basis point', 'basis point, basis points, bps'),
  unit('barrel', 'measure', 'barrel', 'barrel, barrels, bpd, barrels per day, barrels a day'),
  unit('light-year', 'measure', 'light-year', 'light-year, light-years, light year, light years'),
  unit('nanometre', 'measure', 'nm', 'nm, nanometre, nanometres, nanometer, nanometers'),
  unit(
    'micrometre',
    'measure',
    'micrometre',
    'micrometre, micrometres, micrometer, micrometers, micron, microns, µm, μm',
  ),
  unit('knot', 'measure', 'knot', 'knot, knots'),
  unit(
    'metre per second',
    'measure',
    'metre per second',
    'm/s, metres per second, meters per second, metres a second',
  ),
  unit('megawatt hour', 'measure', 'megawatt-hour', 'mwh, megawatt hours, megawatt-hours'),
  unit('gigawatt hour', 'measure', 'gigawatt-hour', 'gwh, gigawatt hours, gigawatt-hours'),
  unit('terawatt hour', 'measure', 'terawatt-hour', 'twh, terawatt hours, terawatt-hours'),
  unit('terawatt', 'measure', 'terawatt', 'tw, terawatt, terawatts'),
  unit('bushel', 'measure', 'bushel', 'bushel, bushels'),
  unit('carat', 'measure', 'carat', 'carat, carats'),
  unit('pixel', 'measure', 'pixel', 'pixel, pixels'),
  unit('megapixel', 'measure', 'megapixel', 'megapixel, megapixels'),
  unit('hectopascal', 'measure', 'hectopascal', 'hpa, hectopascal, hectopascals'),
  unit('millibar', 'measure', 'millibar', 'millibar, millibars'),
  unit('joule', 'measure', 'joule', 'joule, joules'),
  unit('kilojoule', 'measure', 'kilojoule', 'kj, kilojoule, kilojoules'),
  unit('kelvin', 'measure', 'kelvin', 'kelvin'),
  unit('revolution', 'measure', 'revolution per minute', 'rpm, revolutions per minute'),
  unit('gigabit', 'data', 'gigabit', 'gigabit, gigabits, gbps, gigabits per second'),
  unit('megabit', 'data', 'megabit', 'megabit, megabits, mbps, megabits per second'),
  unit('kilobyte', 'data', 'kilobyte', 'kb, kilobyte, kilobytes'),
  unit('watt', 'measure', 'watt', 'watt, watts'),
  unit('kilowatt', 'measure', 'kilowatt', 'kw, kilowatt, kilowatts'),
  unit('kilowatt hour', 'measure', 'kilowatt-hour', 'kwh, kilowatt hours, kilowatt-hours'),
  unit('megawatt', 'measure', 'megawatt', 'mw, megawatt, megawatts'),
  unit('gigawatt', 'measure', 'gigawatt', 'gw, gigawatt, gigawatts'),
  unit(
    'degree',
    'measure',
    'degree',
    'degree, degrees, °, °c, °f, degrees celsius, degrees fahrenheit, degrees c, degrees f',
  ),
  unit('degree by a letter', 'measure', 'degree', 'c, f', { glued: true }),
  unit('metre by a letter', 'measure', 'm', 'm', { last: true }),
  unit('millisecond', 'time', 'second', 'ms, millisecond, milliseconds', { factor: 0.001 }),
  unit('microsecond', 'time', 'second', 'microsecond, microseconds', { factor: 1e-6 }),
  unit('nanosecond', 'time', 'second', 'nanosecond, nanoseconds', { factor: 1e-9 }),
  unit('picosecond', 'time', 'second', 'picosecond, picoseconds', { factor: 1e-12 }),
  unit('femtosecond', 'time', 'second', 'femtosecond, femtoseconds', { factor: 1e-15 }),
  unit('ampere', 'measure', 'ampere', 'amp, amps, ampere, amperes'),
  unit('kilovolt', 'measure', 'kilovolt', 'kv, kilovolt, kilovolts'),
  unit('mole', 'measure', 'mole', 'moles, mol, mmol'),
  unit('bar of pressure', 'measure', 'bar', 'bar', { last: true }),
  unit('pascal', 'measure', 'pascal', 'pascal, pascals'),
  unit('kilopascal', 'measure', 'kilopascal', 'kpa, kilopascal, kilopascals'),
  unit('newton', 'measure', 'newton', 'newton, newtons'),
  unit('parts per million', 'measure', 'part per million', 'ppm, parts per million'),
  unit('parts per billion', 'measure', 'part per billion', 'ppb, parts per billion'),
  unit('parsec', 'measure', 'parsec', 'parsec, parsecs'),
  unit(
    'kilometre per second',
    'measure',
    'kilometre per second',
    'km/s, kilometres per second, kilometers per second, km per second',
  ),
  unit('pint', 'volume', 'litre', 'pint, pints', { factor: 0.56826125 }),
  unit('kilobit', 'data', 'kilobit', 'kilobit, kilobits'),
  unit('exabyte', 'data', 'exabyte', 'exabyte, exabytes'),
  unit('horsepower', 'measure', 'horsepower', 'hp, horsepower'),
  unit('decibel', 'measure', 'decibel', 'db, decibel, decibels'),
  unit('volt', 'measure', 'volt', 'volt, volts'),
  unit('hertz', 'measure', 'hertz', 'hz, hertz'),
  unit('kilohertz', 'measure', 'kilohertz', 'khz, kilohertz'),
  unit('megahertz', 'measure', 'megahertz', 'mhz, megahertz'),
  unit('gigahertz', 'measure', 'gigahertz', 'ghz, gigahertz'),
  unit('calorie', 'measure', 'calorie', 'calorie, calories, kcal'),
  unit('cent', 'measure', 'cent', 'cent, cents'),
  unit('penny', 'measure', 'penny', 'pence, p'),
  unit('square mile', 'measure', 'square mile', 'square mile, square miles'),
  unit('square foot', 'measure', 'square foot', 'square foot, square feet, sq ft'),
  unit(
    'square kilometre',
    'measure',
    'square kilometre',
    'square kilometre, square kilometres, square kilometers, square kilometer, sq km, km²',
  ),
  unit(
    'mile per hour',
    'measure',
    'mile per hour',
    'mph, miles per hour, miles an hour, mile per hour',
  ),
  unit(
    'kilometre per hour',
    'measure',
    'kilometre per hour',
    'km/h, kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour',
  ),
  unit('centimetre', 'measure', 'cm', 'cm, centimetre, centimetres, centimeter, centimeters'),
  unit('millimetre', 'measure', 'mm', 'mm, millimetre, millimetres, millimeter, millimeters'),
  unit('calibre', 'measure', 'calibre', 'calibre, caliber, cal, gauge'),
  unit('foot', 'measure', 'foot', 'foot, feet, ft'),
  unit('inch', 'measure', 'inch', 'inch, inches'),
  unit('yard', 'measure', 'yard', 'yards'),
  unit('megabyte', 'data', 'megabyte', 'mb, megabyte, megabytes'),
  unit('point', 'measure', 'point', 'points'),
];
