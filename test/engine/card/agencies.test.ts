import { describe, expect, test } from 'vitest';
import { readSentence } from '../read-article.ts';

const cardOf = (text: string) => readSentence(text).reading.card;

describe('the bodies of the card', () => {
  test('each stands once, with every mention, in the order of the text', () => {
    const { agencies } = cardOf(
      "Eurojust met. Europol came. The bloc's police agency left. Eurojust stayed.",
    );
    expect(agencies.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['eurojust', 2],
      ['europol', 2],
    ]);
  });

  test('an EU body coordinates what it carried out with others', () => {
    const roles = cardOf(
      'Eurojust carried out the raid with others. The FBI led it. Eurojust coordinated it, and the FBI coordinated searches.',
    ).agencies.map(({ role }) => role);
    expect(roles).toEqual(['coordinate', 'lead']);
  });

  test('a unit known by its letters is the force that it is of', () => {
    const { agencies } = cardOf('The UDEF searched. The Spanish National Police seized a van.');
    expect(agencies.map(({ id, mentions }) => [id, mentions.length])).toEqual([['es-policia', 2]]);
  });

  test('a force of many goes by its own name, several of them by that of all', () => {
    const namesIn = (text: string) => cardOf(text).agencies.map(({ name }) => name);
    expect(namesIn('Kent Police said so. British police held two men.')).toEqual(['Kent Police']);
    expect(namesIn('German police said so in Germany.')).toEqual(['German police']);
    expect(namesIn('Kent Police and Sussex Police held two men in Britain.')).toEqual([
      'Police forces of the United Kingdom',
    ]);
  });

  test('an authority of a country without an adjective has its name before it', () => {
    const { agencies } = cardOf('The Auckland District Court in New Zealand jailed two men.');
    expect(agencies.map(({ name }) => name)).toEqual(['New Zealand court']);
  });

  test('a nationality and the only national police are one body', () => {
    const { agencies } = cardOf(
      'Dutch police searched. The National Police of the Netherlands seized a van.',
    );
    expect(agencies.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  test('an EU body shows what it may and may not do, with the article of law', () => {
    const [europol] = cardOf('Europol helped.').agencies;
    expect(europol).toMatchObject({
      name: 'Europol',
      eu: true,
      url: 'https://www.europol.europa.eu/',
    });
    expect(europol?.mayNot?.article).toContain('Art. 88(3) TFEU');
    expect(europol?.may?.article).toMatch(/^Art\. /);
  });

  test('a national body shows its country and its official page', () => {
    const [fiod] = cardOf('The FIOD froze the flat.').agencies;
    expect(fiod).toMatchObject({ cc: 'NL', eu: false });
    expect(fiod?.url).toMatch(/^https:\/\//);
  });

  test('an unnamed authority is named by its country and claims no page that is not its own', () => {
    const [police] = cardOf('Belgian police arrested two.').agencies;
    expect(police).toMatchObject({ id: 'be-police', name: 'Belgian police', cc: 'BE' });
    expect(police?.url).toBeUndefined();
  });

  test('a body whose country the text only suggests is not certain', () => {
    const { agencies } = cardOf(
      'Raids in Peru, Chile and Bolivia followed. Men of the interior ministry told Quito.',
    );
    expect(agencies.map(({ sure }) => sure)).toEqual([false]);
    expect(cardOf('Belgian police arrested two.').agencies.map(({ sure }) => sure)).toEqual([true]);
  });
});
