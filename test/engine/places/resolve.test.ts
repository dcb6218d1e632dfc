import { describe, expect, test } from 'vitest';
import type { Article, PlaceAnnotation } from '../../../src/engine/types.ts';
import { readArticle } from '../read-article.ts';

function read(text: string, more: Partial<Article> = {}, ui = 'en') {
  return readArticle(text, { blocks: [], ...more }, { ui }).reading;
}

function places(text: string, more: Partial<Article> = {}, ui = 'en'): PlaceAnnotation[] {
  return read(text, more, ui).annotations.filter((one) => one.type === 'place');
}

function only(text: string, more: Partial<Article> = {}, ui = 'en'): PlaceAnnotation {
  const [first, ...rest] = places(text, more, ui);
  if (!first || rest.length > 0) throw new Error(`One place wanted in: ${text}`);
  return first;
}

describe('a name that several places bear', () => {
  test('is uncertain, with its runner-up, where the article does not tell them apart', () => {
    const place = only('A farm near Neufchâteau was searched.');
    expect(place).toMatchObject({ sure: false, cc: 'FR' });
    expect(place.runnerUp).toMatchObject({ name: 'Neufchâteau', cc: 'BE' });
    expect(place.margin).toBeLessThan(0.3);
  });

  test.each([
    ['Córdoba', 'AR', 'ES'],
    ['Lincoln', 'US', 'GB'],
    ['East London', 'ZA', 'GB'],
  ])('is uncertain of %s overseas with the one in Europe as its runner-up', (name, cc, other) => {
    const place = only(`Two men were held in ${name} on Monday.`);
    expect(place).toMatchObject({ sure: false, cc });
    expect(place.runnerUp).toMatchObject({ cc: other });
  });

  test('is rather the one in Europe beside a body of the EU', () => {
    const [first] = places('Two men were held in Córdoba on Monday, Europol said.');
    expect(first).toMatchObject({ sure: false, cc: 'ES' });
    const [other] = places('Argentine police held two men in Córdoba, Europol said.');
    expect(other).toMatchObject({ sure: true, cc: 'AR' });
  });

  test('is certain overseas once the outlet or the article is of that country', () => {
    const text = 'Two men were held in Lincoln on Monday.';
    expect(only(text, { country: 'US' })).toMatchObject({ sure: true, cc: 'US' });
    const [first] = places('Two men were held in Lincoln, police in Omaha and Nebraska said.');
    expect(first).toMatchObject({ sure: true, cc: 'US' });
  });

  test('is uncertain of a village that is called like a famous city abroad, unless the text says where it lies', () => {
    const rest = 'American police in Detroit and Michigan said that men from Detroit were held.';
    const [first] = places(`The mayor of Milan spoke to American police. ${rest}`);
    expect(first).toMatchObject({ sure: false, name: 'Milan' });
    const [placed] = places(`The mayor of Milan, Michigan, spoke. ${rest}`);
    expect(placed).toMatchObject({ sure: true, cc: 'US' });
  });

  test('is the capital abroad by its name alone, and uncertain of a large city at home that is called so', () => {
    const rest = 'Police in Toronto, Canada, said that men from Toronto were held.';
    const [capital] = places(`The mayor of Brussels spoke to Canadian police. ${rest}`);
    expect(capital).toMatchObject({ sure: true, cc: 'BE' });
    const [city] = places(
      `The mayor of London spoke. ${rest} Canadian police searched flats in Windsor, Ottawa and Kitchener.`,
    );
    expect(city).toMatchObject({ sure: false, name: 'London' });
  });

  test.each(['New York City', 'Washington DC', 'Frankfurt', 'Kingston upon Hull'])(
    'is certain of %s, a longer or a shorter form of its own name',
    (name) => {
      const all = places(
        `Australian police said in Perth and Adelaide that it was sent to ${name}.`,
      );
      expect(all.at(-1)).toMatchObject({ sure: true, kind: 'city' });
    },
  );

  test('is uncertain where a bridge bears the name of a village, not of a river or a harbour', () => {
    const told = (name: string) =>
      places(`Irish police in Cork and Mallow held two men at ${name} on Monday.`).at(-1);
    expect(told('Blarney Bridge')).toMatchObject({ sure: false });
    expect(told('Rosslare Harbour')).toMatchObject({ sure: true });
  });

  test('is certain of a city whose state has its name, unless the text tells of that state', () => {
    const text = 'Serbian police in Belgrade said that the money had gone to New York.';
    expect(places(text).at(-1)).toMatchObject({ sure: true, kind: 'city' });
    const [city] = places(`American police in New York and Syracuse held two men. ${text}`);
    expect(city).toMatchObject({ sure: false });
    const [capital] = places('Dutch police in Utrecht sent Dutch letters to Washington.').slice(-1);
    expect(capital).toMatchObject({ sure: true, name: 'Washington D.C.' });
    const [either] = places(
      'American police in Denver and Chicago sent letters to Washington.',
    ).slice(-1);
    expect(either).toMatchObject({ sure: false });
  });

  test('is certain of a city that hardly anybody takes for another', () => {
    expect(only('Two men were held in Perth on Monday.')).toMatchObject({ sure: true, cc: 'AU' });
  });

  test.each([
    ['Corsica', 'FR'],
    ['Gaza', 'PS'],
    ['Zanzibar', 'TZ'],
  ])('is certain of %s, which is known by its name alone', (name, cc) => {
    const [, , last] = places(`British police said in Leeds, Britain, that a man died in ${name}.`);
    expect(last).toMatchObject({ sure: true, cc });
  });

  test('is certain of a region, though a village of another region has its name', () => {
    const [, wales] = places('Burglary fell in England and Wales.');
    expect(wales).toMatchObject({ sure: true, kind: 'region' });
  });

  test('is certain once the article speaks of one country', () => {
    const [first] = places(
      'Belgian police searched a farm near Neufchâteau, then one in Charleroi.',
    );
    expect(first).toMatchObject({ sure: true, cc: 'BE' });
    expect(first?.margin).toBeGreaterThan(0.3);
  });

  test('follows the country of the outlet where nothing else decides', () => {
    const text = 'A farm near Neufchâteau was searched.';
    expect(only(text, { country: 'BE' }).cc).toBe('BE');
    expect(only(text, { country: 'FR' }).cc).toBe('FR');
  });

  test('means one place in an article unless the text says otherwise', () => {
    const found = places('A man from Paris, Texas, was held. He had left Paris on Monday.');
    expect(found.map(({ cc }) => cc)).toEqual(['US', 'US', 'US']);
  });

  test('has no runner-up where no other record bears it', () => {
    const place = only('The depot stood in Zeebrugge.');
    expect(place.runnerUp).toBeUndefined();
    expect(place).toMatchObject({ sure: true, margin: 1 });
  });
});

describe('a small place that a text names once', () => {
  const officers = 'Slovenian police in Ljubljana caught five men near';

  /** Whether the place of a name is certain, for each of its mentions. */
  const certainties = (text: string, wanted: string) =>
    places(text)
      .filter(({ name }) => name === wanted)
      .map(({ sure }) => sure);

  test('is uncertain in a country of which nothing else is told', () => {
    expect(certainties(`${officers} Dole.`, 'Dole')).toEqual([false]);
    expect(certainties('Jamaican police seized a pistol in Zion.', 'Zion')).toEqual([false]);
  });

  test('is uncertain, however large, by a name that is not its English one', () => {
    const text = 'Texas troopers searched farms in Hereford, Dimmitt and Milano.';
    expect(certainties(text, 'Milan')).toEqual([false]);
  });

  test('is uncertain before a near rival in a region of which nothing else is told', () => {
    const text = 'stopped a truck in Cambridge';
    expect(certainties(`Deputies in Orlando, Florida, ${text}.`, 'Cambridge')).toEqual([false]);
    expect(certainties(`Deputies in Boston ${text}.`, 'Cambridge')).toEqual([true]);
  });

  test('is certain where the text speaks of its country', () => {
    expect(certainties(`${officers} the French town of Dole.`, 'Dole')).toEqual([true]);
  });

  test('is certain where the text names it again', () => {
    const text = `${officers} Dole. A lorry from Dole had broken down.`;
    expect(certainties(text, 'Dole')).toEqual([true, true]);
  });

  test('is certain just over a border', () => {
    const text = 'British officers in Dover searched a lorry that had come from Calais.';
    expect(certainties(text, 'Calais')).toEqual([true]);
  });

  test('is certain of a large town by its own name', () => {
    expect(certainties(`${officers} Lyon.`, 'Lyon')).toEqual([true]);
  });
});

describe('what a place tells', () => {
  test('its English name, region, country, kind and coordinates', () => {
    expect(only('The depot stood in Louvain.')).toMatchObject({
      name: 'Leuven',
      cc: 'BE',
      region: 'Flanders',
      kind: 'city',
      lat: 50.88,
      lon: 4.7,
    });
  });

  test('its name in the language of the interface, where it differs', () => {
    expect(only('The depot stood in Louvain.', {}, 'de').label).toBe('Löwen');
    expect(only('The office is in Brussels.', {}, 'nl').label).toBe('Brussel');
    expect(only('The depot stood in Louvain.').label).toBeUndefined();
    expect(only('The port of Ghent.', {}, 'en-GB')).toMatchObject({ name: 'Ghent' });
    expect(only('The port of Ghent.', {}, 'en-GB').label).toBeUndefined();
  });

  test('no coordinates where it spans a continent', () => {
    expect(only('Goods were sent across Europe.').lat).toBeUndefined();
    expect(only('The boat sank in the Red Sea.').lat).toBeCloseTo(20, 0);
  });

  test('the position of its town where the gazetteer lacks it', () => {
    const [farm] = places('A farm in Kleinhoek, Antwerp, was searched by Belgian police.');
    expect(farm).toMatchObject({ name: 'Kleinhoek', sure: false, lat: 51.22, lon: 4.4 });
  });

  test('the town of a street that no gazetteer knows', () => {
    const [street] = places('He was stabbed on Stratford Road in Birmingham, British police said.');
    expect(street).toMatchObject({ kind: 'street', cc: 'GB', lat: 52.48, lon: -1.9 });
  });
});

describe('a way that the text tells', () => {
  test('leads from the origin to each destination', () => {
    const { card } = read('The gang shipped cocaine from Ecuador to Antwerp and Rotterdam.');
    expect(card.movements.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'Ecuador > Antwerp',
      'Ecuador > Rotterdam',
    ]);
  });

  test('needs words of movement', () => {
    expect(read('The heatwave lasted from Lisbon to Madrid.').card.movements).toEqual([]);
  });
});

describe('nationalities', () => {
  test('are no places, but count for their country', () => {
    expect(places('Two Belgian and three South African men were freed.')).toEqual([]);
    const [granada] = places('Spanish officers met their Spanish colleagues in Granada.');
    expect(granada?.cc).toBe('ES');
  });
});

describe("letters before a currency's sign", () => {
  test('are no country', () => {
    expect(places('Officers found notes worth US$4,000 and A$900.')).toEqual([]);
  });
});
