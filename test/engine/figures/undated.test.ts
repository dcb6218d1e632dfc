import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

/** What of a text without a date of publication is told as the case's own. */
const told = (text: string) =>
  readArticle(text)
    .reading.annotations.filter((one) => one.type === 'figure' && !one.background)
    .map(({ start, end }) => text.slice(start, end));

describe('a text that nobody says when it was published', () => {
  const own =
    'Two guilty of smuggling 21 people\n\nTwo men were convicted of smuggling 21 Albanians, who were found by police in Bruges on 3 June 2022.\n\n';

  test('is no older than the last day it tells of: what another month opens long before is another case', () => {
    const text = `${own}In October 2019, 39 migrants were found dead in a trailer in Grays. Four men were later jailed for 13 years.`;
    expect(told(text)).toEqual(['21 people', 'Two men', '21 Albanians']);
  });

  test('tells its own case by the months of that', () => {
    const text = `${own}In May 2022, 39 migrants were found dead in a trailer in Grays.`;
    expect(told(text)).toContain('39 migrants');
  });
});
