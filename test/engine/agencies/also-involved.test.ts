import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

describe('bodies that were also involved', () => {
  it('took part, each with its description', () => {
    const text =
      'Ring broken up\n\nPolice arrested nine people over cocaine in Ghent.\n\nEurojust, the European Union’s Agency for Criminal Justice Cooperation, and Europol, the European Union’s law enforcement agency, were also involved in the investigation.';
    const { reading, trace } = readArticle(text);
    const roles = reading.card.agencies.map(({ id, role }) => [id, role]);
    expect(roles, trace).toEqual([
      ['eurojust', 'participate'],
      ['europol', 'participate'],
    ]);
  });
});
