import type { RoleWords } from '../../../agencies/words.ts';

const list = (text: string) => text.split('|');

/** How English says what part a body plays. */
export const roles: RoleWords = {
  before: [
    [
      'lead',
      list(
        'led by|headed by|directed by|run by|conducted by|carried out by|initiated by|launched by|opened by|spearheaded by|' +
          'handled by|investigated by|under the direction of|under the leadership of|under the authority of|under the lead of|' +
          'by order of|on the orders of|on the instructions of|arrested by|detained by|seized by|dismantled by|raided by|searched by|stopped by',
      ),
    ],
    [
      'coordinate',
      list(
        'coordinated by|co-ordinated by|orchestrated by|under the coordination of|coordinated from|coordinated at|' +
          'coordinated through|with the coordination of',
      ),
    ],
    [
      'support',
      list(
        'analysis conducted by|analysis carried out by|supported by|backed by|assisted by|helped by|aided by|facilitated by|hosted by|with the support of|with support from|' +
          'with the help of|with help from|with the assistance of|with assistance from|with the backing of|with backing from|' +
          'with the aid of|thanks to|with the cooperation of|funded by|partly from|partly to',
      ),
    ],
    [
      'participate',
      list(
        'together with|alongside|in cooperation with|in co-operation with|in collaboration with|jointly with|working with|working closely with|working alongside|' +
          'in coordination with|in conjunction with|in partnership with|joined by|and their colleagues from|joint operation with|joint operation between|joint operation by|joint operation of|joint investigation with|joint investigation between|joint investigation by|joint inquiry with|joint inquiry by|with the participation of|with the involvement of|with partners including|collaborative effort between|collaborative effort by|joint effort between|joint effort by',
      ),
    ],
    [
      'source',
      list(
        'according to|a spokesman for|a spokeswoman for|a spokesperson for|said|a statement by|a statement from',
      ),
    ],
  ],
  after: [
    [
      'lead',
      list(
        'led|leads|headed|launched|opened an investigation|opened the investigation|arrested|arrest|arrests|detained|detain|detains|' +
          'raided|raid|searched|seized|seize|seizes|dismantled|dismantles|dismantle|busted|bust|took down|broke up|' +
          'nabbed|foiled|thwarted|intercepted|confiscated|smashed|uncovered|is conducting|are conducting|is investigating|are investigating|' +
          'has been investigating|have been investigating|conducted|carried out|investigated|ran the investigation|issued arrest warrants|charged|freed|rescued|indicted|indicts|filed an indictment|filed charges|brought charges|shut down|tracked down|caught|froze|broken up|stopped|executed',
      ),
    ],
    [
      'coordinate',
      list(
        'coordinated|co-ordinated|coordinates|ensured the coordination|ensured coordination|ran the action day|organised the action day',
      ),
    ],
    [
      'support',
      list(
        'supported|supports|assisted|helped|backed|dispatched|sent experts|sent analysts|sent an analyst|sent specialists|sent officers|sent investigators|sent staff|sent its|sent a team|deployed|provided|contributed|hosted|facilitated|' +
          'set up a|shared|lent|offered|had a mobile office|gave support|analysed',
      ),
    ],
    [
      'participate',
      list(
        'took part|take part|also took part|participated|joined|were involved|was involved|were also involved|was also involved|have been involved|were on the spot|was on the spot',
      ),
    ],
    [
      'source',
      list(
        'said|says|announced|announces|reported|reports|confirmed|confirms|stated|states|added|disclosed|told|warned|revealed|estimates|estimated|reckons|counted|declared',
      ),
    ],
  ],
  auxiliaries: list(
    ",|-|has|have|had|also|then|later|jointly|first|on|'s|itself|)|this week|officials|officers|investigators|experts|force|prosecutors|agents|detectives",
  ),
  relatives: list('which|who'),
  ofOne: list('is|has|was'),
  idle: list(
    'led to|leads to|led kfor|led troops|led peacekeepers|led peacekeeping|led force|led forces|led coalition|led mission|led alliance',
  ),
  agents: list('by'),
  listed: list(
    "and|,|the|as|well|&|(|)|or|of|authorities|officers|agents|experts|investigators|members|by|from|with|its|'s|prosecutors|headquarters|police|both|,|in",
  ),
};
