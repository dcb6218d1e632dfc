import { describe, test } from 'vitest';
import { expectRoles } from './expect-roles.ts';

type Case = readonly [text: string, roles: readonly string[]];

/** Sentences in which words stand between a body and what tells its part. */
const NAMES: readonly Case[] = [
  ['Ring dismantled by Romania and Malta with Europol support.', ['Europol: support']],
  ['Ring dismantled by Romania and Malta with Europol’s support.', ['Europol: support']],
  ['Ring dismantled by Romania, Malta and Europol.', ['Europol: lead']],
  ['NCA officers in the port of Dover found nine rifles.', ['NCA: lead']],
  [
    'A Coast Guard Cutter Quill patrol boat stopped a yacht off Naples, Italy.',
    ['Coast Guard: lead'],
  ],
  [
    'The Guardia Civil’s Marine Unit in Lugo, Vigo and Ourense held nine men.',
    ['Guardia Civil: lead'],
  ],
  ['The Guardia Civil in Lugo, Vigo and Ourense searched nine homes.', ['Guardia Civil: lead']],
  ['The Guardia Civil cyber crime unit arrested nine men.', ['Guardia Civil: lead']],
  ['NCA officers have found around nine rifles.', ['NCA: lead']],
  ['The FBI (Quill Field Office) arrested two men.', ['FBI: lead']],
  ['Europol specialists at the Dover office supported the raid.', ['Europol: support']],
  ['The NCA, based in London, seized nine rifles.', ['NCA: lead']],
  [
    'The Guardia Civil, closely supported by Europol, dismantled a ring.',
    ['Guardia Civil: lead', 'Europol: support'],
  ],
  ['The UNODC, a UN agency, said so.', ['UNODC: source', 'UN: -']],
  [
    'The FBI, in collaboration with Quillby’s Air Branch and Europol seized a ton.',
    ['FBI: -', 'Europol: lead'],
  ],
  [
    'The Guardia Civil together with Europol seized a ton.',
    ['Guardia Civil: lead', 'Europol: participate'],
  ],
  ['Europol’s director of operations in The Hague, Ada B. Quill, told us so.', ['Europol: source']],
  [
    '“It was quick,” said Ada B. Quill, special agent in charge of the FBI in Ohio.',
    ['FBI: source'],
  ],
  ['“It was quick,” said Ada Quill, Commander, FBI.', ['FBI: source']],
  ['FBI prosecutor Ada Quill explained it.', ['FBI: source']],
  ['The Guardia Civil and local firefighters searched a mill.', ['Guardia Civil: lead']],
  ['They wrote to the FBI and thieves raided a mill.', ['FBI: -']],
  ['Europol gave technical support during the raids.', ['Europol: support']],
  ['Officers of Europol were present at the raids.', ['Europol: participate']],
  ['The raids involved Europol.', ['Europol: participate']],
];

/** Nouns of what a body leads, says or gives. */
const NOUNS: readonly Case[] = [
  ['He was held as part of an NCA investigation.', ['NCA: lead']],
  [
    'The National Crime Agency (NCA) operation began in May.',
    ['National Crime Agency: lead', 'NCA: lead'],
  ],
  ['They were held in NCA dawn raids.', ['NCA: lead']],
  ['The NCA’s long and complex investigation is over.', ['NCA: lead']],
  ['The cars were found in a Frontex-led action.', ['Frontex: lead']],
  ['It was a Europol-backed action.', ['Europol: support']],
  ['It was a Eurojust-coordinated action.', ['Eurojust: coordinate']],
  ['A Europol and Eurojust statement tells more.', ['Europol: source', 'Eurojust: source']],
  ['Nine were held, according to an FBI press release.', ['FBI: source']],
  ['Investigations by the FBI showed it.', ['FBI: lead']],
  ['A five-year investigation by the FBI is over.', ['FBI: lead']],
  ['Nine were held in an operation at dawn by the FBI.', ['FBI: lead']],
  ['Two arrest warrants were issued by the FBI.', ['FBI: lead']],
];

/** Verbs and phrases in their families. */
const FAMILIES: readonly Case[] = [
  ['Polish police nab nine in raids', ['Polish police: lead']],
  ['Polish Police Smash Ring In Lublin', ['Polish Police: lead']],
  ['Polish police break up a ring', ['Polish police: lead']],
  ['Polish police took custody of two men.', ['Polish police: lead']],
  ['Polish police made the arrests.', ['Polish police: lead']],
  ['The FBI started a formal investigation.', ['FBI: lead']],
  ['The FBI initiated a preliminary investigation.', ['FBI: lead']],
  ['The ring was rounded up by the FBI.', ['FBI: lead']],
  ['The boat was spotted by an FBI patrol.', ['FBI: lead']],
  ['He is being held by Polish police.', ['Polish police: lead']],
  ['It was done under the supervision of the FBI.', ['FBI: lead']],
  ['They struck with the active support of Europol.', ['Europol: support']],
  ['They struck after receiving information from Europol.', ['Europol: support']],
  ['The action had the collaboration of Europol.', ['Europol: support']],
  ['It came with coordination from Eurojust.', ['Eurojust: coordinate']],
  [
    'It is the result of close cooperation between Polish police and the FBI.',
    ['Polish police: participate', 'FBI: participate'],
  ],
  [
    'A joint investigation team between the FBI and Polish police met.',
    ['FBI: participate', 'Polish police: participate'],
  ],
  [
    'It was an operation between, among others, four officers from the FBI and an officer from Europol.',
    ['FBI: participate', 'Europol: participate'],
  ],
  ['Polish police, along with the FBI, arrested two.', ['Polish police: lead', 'FBI: participate']],
  ['Europol played a key role.', ['Europol: participate']],
  ['Polish police were jointly involved in it.', ['Polish police: participate']],
  ['Nine were held, reported Eurojust.', ['Eurojust: source']],
  ['Nine were held, it was reported, citing Polish police sources.', ['Polish police: source']],
  ['The two were described by the FBI as cruel.', ['FBI: source']],
  ['An FBI agent was quoted as saying so.', ['FBI: source']],
  ['Fake pills came from Asia says Europol', ['Europol: source']],
  ['It was led by the Quillby Force and Polish police.', ['Polish police: lead']],
  [
    'It was supported by Kent Police and the Isle of Quill Dover Police.',
    ['Kent Police: support', 'Dover Police: support'],
  ],
];

/** What one clause tells of a body, and the next of another. */
const CLAUSES: readonly Case[] = [
  ['Two were arrested by Polish police, Europol said.', ['Polish police: lead', 'Europol: source']],
  [
    'Two were arrested by Polish police, the FBI’s director Ada Quill told us.',
    ['Polish police: lead', 'FBI: source'],
  ],
  ['Nine were held by police in Spain, France and Italy, Europol said.', ['Europol: source']],
  [
    'According to Europol, Polish police and the FBI seized a ton.',
    ['Europol: source', 'Polish police: lead', 'FBI: lead'],
  ],
  [
    'According to Europol, Polish police and the FBI remain alert.',
    ['Europol: source', 'Polish police: -', 'FBI: -'],
  ],
  [
    'The ring was dismantled by Polish police, Europol and the FBI.',
    ['Polish police: lead', 'Europol: lead', 'FBI: lead'],
  ],
  ['He said the FBI had seized the van.', ['FBI: lead']],
  ['Sources say Europol is content.', ['Europol: -']],
];

/** Words that look like a part and give none. */
const TRAPS: readonly Case[] = [
  ['Three Guardia Civil officers arrested in a bribery case', ['Guardia Civil: -']],
  ['Two NCA officers charged over leaks', ['NCA: -']],
  ['FBI Most Wanted Man Arrested In Spain', ['FBI: -']],
  ['He asked the FBI in London, Quill said.', ['FBI: -']],
  ['The raids reported Europol to nobody.', ['Europol: -']],
  ['The embassy requested information from the FBI.', ['FBI: -']],
  ['A man from the FBI and a baker met.', ['FBI: -']],
  ['A watch kept by the FBI led to a flat.', ['FBI: -']],
  ['The FBI thanked an old investigation unit.', ['FBI: -']],
  ['The FBI closed for good the long investigation.', ['FBI: -']],
  [
    'At the behest of the FBI in 2012, a Europol spokesperson told us so.',
    ['FBI: -', 'Europol: source'],
  ],
  ['According to the Quill, Polish police arrested two.', ['Polish police: lead']],
  ['They told the FBI, in a statement, of it.', ['FBI: -']],
  ['The FBI had help from Europol.', ['FBI: -', 'Europol: support']],
];

describe('frames in which the part of a body is told', () => {
  test.each(NAMES)('past the name: %s', expectRoles);
  test.each(NOUNS)('by a noun: %s', expectRoles);
  test.each(FAMILIES)('by a family of words: %s', expectRoles);
  test.each(CLAUSES)('in one clause and not the next: %s', expectRoles);
  test.each(TRAPS)('none: %s', expectRoles);
});
