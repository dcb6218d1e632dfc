import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

/** The bodies of a text, and whether each is certain. */
const bodies = (text: string) =>
  readArticle(text, { blocks: [] })
    .reading.annotations.filter((one) => one.type === 'agency')
    .map(({ id, sure }) => `${id}${sure ? '' : '?'}`);

describe('the country of an authority', () => {
  test('is uncertain of a small town abroad that nothing else speaks for', () => {
    const text = 'Boxes seized in Houston, Texas\n\nThe Zambrów District Court wrote to Texas.';
    expect(bodies(text)).toEqual(['pl-court?']);
  });

  test('is uncertain of a nationality of two countries that the text tells nothing of', () => {
    expect(bodies('Congolese police held two men on a ferry.')).toEqual(['cd-police?']);
    expect(bodies('Congolese police held two men in Kinshasa.')).toEqual(['cd-police']);
  });

  test('is uncertain of a town whose namesake in another country is about as large', () => {
    expect(bodies('Nigerian police in Lagos wrote to the Newcastle Local Court.')).toContain(
      'za-court?',
    );
    const text = 'Australian police in Sydney wrote to the Newcastle Local Court.';
    expect(bodies(text)).toContain('au-court');
    expect(bodies('Dutch police in Delft wrote to Cambridge Crown Court.')).toContain('gb-court');
  });

  test('is certain of the country that opens its sentence, not of one that something came from', () => {
    const told =
      'Cocaine in Hamburg\n\nGerman police and German customs held ten people in Hamburg. ';
    const body = (sentence: string) => bodies(told + sentence).filter((one) => /^es-/.test(one));
    expect(body('In Spain, the Policía Nacional held two.')).toEqual(['es-policia']);
    expect(body('It came from Spain, the Policía Nacional said.')).toEqual(['es-policia?']);
  });

  test('is certain of the best-known body of a name in a text that tells of no other that bears it', () => {
    const told =
      'Lorry driver jailed at Dover\n\nPolice in Dunkirk, Calais and Lille held two Frenchmen. ';
    const body = (sentence: string) =>
      bodies(told + sentence).filter((one) => /-(nca|naka)/.test(one));
    expect(body('The National Crime Agency had told French police.')).toEqual(['gb-nca']);
    expect(body('A Slovak was held. The National Crime Agency said so.')).not.toContain('gb-nca');
  });

  test('is as certain as the town that gives it', () => {
    const text = 'Police in Bogotá, Colombia, wrote. Colombian police and Madrid police met.';
    expect(bodies(text)).toContain('co-police?');
  });
});
