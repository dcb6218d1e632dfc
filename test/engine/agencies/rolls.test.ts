import { describe, test } from 'vitest';
import { expectRoles } from './expect-roles.ts';

describe('the lists of who took part', () => {
  test.each([
    [
      'Ring broken up\n\nThe following authorities took part:\n\n- France: Gendarmerie\n- United Kingdom: Home Office; National Crime Agency (NCA)\n\nEurojust has a seat.',
      [
        'Gendarmerie: participate',
        'Home Office: participate',
        'National Crime Agency: participate',
        'NCA: participate',
        'Eurojust: -',
      ],
    ],
    [
      'Ring broken up\n\nAuthorities involved\n\nSerbia: Ministry of Interior\nEuropol\n\nRead more about Eurojust.',
      ['Ministry of Interior: participate', 'Europol: participate', 'Eurojust: -'],
    ],
    [
      'Participating agencies: the Guardia Civil, the BKA and Europol.',
      ['Guardia Civil: participate', 'BKA: participate', 'Europol: participate'],
    ],
    // What a body did counts more than that it is listed.
    [
      'The BKA seized a ton.\n\nThe following agencies were involved:\n\n- BKA\n- FBI',
      ['BKA: lead', 'BKA: participate', 'FBI: participate'],
    ],
    // A list of other things goes on to no body of a later line.
    [
      'The following authorities took part:\n\n- those of nine countries\n- Europol',
      ['Europol: -'],
    ],
    ['The following authorities were told.\n\nEuropol\n\nIt was late.', ['Europol: -']],
    ['The following authorities took part:\n\nEuropol has a seat.', ['Europol: -']],
    ['It told the following authorities: Europol', ['Europol: -']],
  ])('%s', (text, expected) => expectRoles(text, expected));
});
