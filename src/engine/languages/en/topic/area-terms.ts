import { list, set, table } from '../../lists.ts';

/** What is smuggled, by the area that it makes of the smuggling. */
const CARRIED = {
  'migrant-smuggling':
    'people persons humans men women children kids boys girls babies teenagers youths families relatives refugee+s migrant+s immigrant+s nationals adults stowaways',
  'economic-crime': 'gold',
  'excise-fraud':
    'petrol gasoline diesel fuel cigarette+s tobacco snus vodka alcohol spirits liquor',
  'firearms-trafficking': 'gun+s handgun+s pistol+s rifle+s firearm+s ammunition weapon+s',
  'wildlife-crime':
    'bird+s parrot+s reptile+s tortoise+s turtle+s snake+s lizard+s eel+s monkey+s pangolin+s tusks ivory',
  'cultural-goods': 'antiquities antiquity artefacts artifacts icons fossils',
  'money-laundering': 'cash',
};

/** Words by which the crime area of English news is told, beside those of the registry. */
export const areaTerms = {
  shared: new Set(
    list(
      'smugglers, smuggling ring/gang/network, trafficking, traffickers, trafficking gang/ring, transporters, facilitators, hidden compartment, safe house+s, ' +
        'children, boys, girls, minors, kilos, containers, haul, counter-terrorism, counterterrorism, anti-terrorism, anti-terrorist, anti-terror, counter-terror',
    ),
  ),
  bladed: set('hacked hacking'),
  blood: new Set(
    list(
      'machete, murder+s+ed, hacked to death, to death with, killing of, killed, wounded, slashed, beheaded, dismembered, axe attack',
    ),
  ),
  smuggles: set('smuggle smuggled smuggles smuggling'),
  smugglers: set('smuggling smuggler smugglers'),
  traffics: set('trafficking trafficked'),
  carried: table(
    Object.fromEntries(
      Object.entries(CARRIED).flatMap(([area, goods]) =>
        [...set(goods)].map((word) => [word, area]),
      ),
    ),
  ),
  migrants: set('migrants immigrants refugees'),
  robs: set('from rob+s robbed robbing mugged mugging'),
  carriedOf: 'of',
  whither: set('in into to from out across over through via past aboard inside onto under'),
  carriedEnds: set(
    'in into to from out across over through via past aboard inside onto under on by for with at who and or but as while after using under between hidden',
  ),
  wereCarried: set('who which that were was are is being been be had have allegedly illegally'),
};
