import { describe, expect, test } from 'vitest';
import { readSentence } from '../read-article.ts';
import { expectRoles } from './expect-roles.ts';

describe('what part a body plays', () => {
  test.each([
    ['The operation was led by the Guardia Civil.', ['Guardia Civil: lead']],
    [
      'The inquiry was led by the Guardia Civil with Europol providing support.',
      ['Guardia Civil: lead', 'Europol: support'],
    ],
    ['The operation was coordinated by Eurojust.', ['Eurojust: coordinate']],
    ['Europol sent two analysts to the scene.', ['Europol: support']],
    ['Nine were held after Europol flagged a match.', ['Europol: support']],
    ['Analysts of Europol unlocked nine phones.', ['Europol: support']],
    ['Europol decrypted nine phones.', ['Europol: support']],
    ['Eurojust funded the joint team.', ['Eurojust: support']],
    ['OLAF passed its findings to a court.', ['OLAF: support']],
    ['Europol handed intelligence to a court.', ['Europol: support']],
    ['Nine meetings were held at Eurojust.', ['Eurojust: support']],
    ['A raid that Europol steered led to nine arrests.', ['Europol: coordinate']],
    ['At a meeting convened by Eurojust nine agreed.', ['Eurojust: coordinate']],
    ['Interpol brought together nine forces.', ['Interpol: coordinate']],
    ['Eurojust set up a coordination centre in Linz.', ['Eurojust: coordinate']],
    ['Under the umbrella of Europol nine homes were searched.', ['Europol: coordinate']],
    ['Officers of Frontex were on hand when nine were held.', ['Frontex: participate']],
    ['A case that the EPPO has been leading ended.', ['EPPO: lead']],
    ['The Guardia di Finanza placed under seal nine villas.', ['Guardia di Finanza: lead']],
    ['The Carabinieri placed nine men in a van.', ['Carabinieri: lead']],
    // Nor is it those whom the text sets against the others.
    ['It was Frontex, not Europol, that helped in Linz.', ['Frontex: -', 'Europol: -']],
    // Who holds an office, and of what, the text does not say here.
    ['Agents briefed the FBI, chief inspector Quill said.', ['FBI: -']],
    // The town of a wire that opens the next line is no part of a name.
    [
      'Forger unknown to FBI\n\nMADRID (Wire) - Spain has arrested a forger of old maps.',
      ['FBI: -'],
    ],
    [
      'Forger unknown to FBI\n\nThe FBI (Quill Field Office) arrested a forger of old maps.',
      ['FBI: -', 'FBI: lead'],
    ],
    [
      'The raids were supported by Europol, Frontex and Interpol.',
      ['Europol: support', 'Frontex: support', 'Interpol: support'],
    ],
    [
      'It was carried out by the Carabinieri in Italy, the Guardia Civil in Spain and Polish police.',
      ['Carabinieri: lead', 'Guardia Civil: lead', 'Polish police: lead'],
    ],
    [
      'The Guardia Civil of the Huelva Command arrested two.',
      ['Guardia Civil of the Huelva Command: lead'],
    ],
    ['Two were held on the orders of the Dutch police.', ['Dutch police: lead']],
    ['The DIICOT prosecutors searched nine homes.', ['DIICOT: lead']],
    [
      'The Guardia Civil, within an operation of two years, has arrested nine.',
      ['Guardia Civil: lead'],
    ],
    ['Its units, of the Spanish Guardia Civil, arrested nine.', ['Spanish Guardia Civil: lead']],
    ['Eurojust in The Hague coordinated the orders.', ['Eurojust: coordinate']],
    ['Europol’s deputy director Ada Quill said so.', ['Europol: source']],
    ['The head of the BKA, Ada Quill, said so.', ['BKA: source']],
    ['The Guardia Civil of Lugo carried out nine searches.', ['Guardia Civil of Lugo: lead']],
    ['The Guardia Civil in Lugo previously searched nine homes.', ['Guardia Civil: lead']],
    ['The BKA opened a criminal investigation.', ['BKA: lead']],
    ['The BKA accuses him of fraud.', ['BKA: lead']],
    ['The FBI managed to find it.', ['FBI: lead']],
    ['The FBI are hunting nine men.', ['FBI: lead']],
    ['The Guardia Civil raised the alarm.', ['Guardia Civil: lead']],
    ['The Guardia Civil forced a car off the road.', ['Guardia Civil: -']],
    ['He was extradited at the BKA, which held talks.', ['BKA: -']],
    ['The BKA concluded a criminal investigation.', ['BKA: lead']],
    ['The BKA concluded that it was arson.', ['BKA: source']],
    // Behind the comma of an opening the next body only begins.
    [
      'Based on data provided by OLAF, Dutch police were able to find it.',
      ['OLAF: support', 'Dutch police: lead'],
    ],
    [
      'At the request of the BKA in Bonn, the Guardia Civil searched nine homes.',
      ['BKA: lead', 'Guardia Civil: lead'],
    ],
    [
      'With the support of the BKA (BKA) in Bonn, the Guardia Civil searched nine homes.',
      ['BKA: support', 'BKA: support', 'Guardia Civil: lead'],
    ],
    [
      'Based on data provided by OLAF, Frontex and Europol.',
      ['OLAF: support', 'Frontex: support', 'Europol: support'],
    ],
    ['Nine were held thanks to information supplied by Frontex.', ['Frontex: support']],
    ['They acted on a tip-off from the FBI.', ['FBI: support']],
    ['They work alongside their colleagues from the BKA.', ['BKA: participate']],
    ['A spokesman for the port and a Frontex spokeswoman said so.', ['Frontex: source']],
    ['An NCA senior investigating officer, Ada Quill, said so.', ['NCA: source']],
    ['He was held after a joint operation with the FBI.', ['FBI: participate']],
    ['With the help of Europol they found the flat.', ['Europol: support']],
    ['Europol and Eurojust have supported the case.', ['Europol: support', 'Eurojust: support']],
    ['Dutch police took part.', ['Dutch police: participate']],
    [
      'The guards met Europol and Italian police, which is investigating other raids.',
      ['Europol: -', 'Italian police: lead'],
    ],
    [
      'It was led by Europol, authorities from Portugal (Guardia Civil) and the FBI.',
      ['Europol: lead', 'Guardia Civil: lead', 'FBI: lead'],
    ],
    ['Europol, Spain arrested two of them.', ['Europol: -']],
    ['They worked together with the FBI.', ['FBI: participate']],
    [
      'The Guardia Civil, together with Europol, seized the boat.',
      ['Guardia Civil: lead', 'Europol: participate'],
    ],
    [
      'The Guardia Civil, working closely with Europol, have dismantled the gang.',
      ['Guardia Civil: lead', 'Europol: participate'],
    ],
    [
      'With the support of Europol the Danish police dismantled the gang.',
      ['Europol: support', 'Danish police: lead'],
    ],
    ['It was one action, with the involvement of the FBI.', ['FBI: participate']],
    [
      'The guards worked with partners including Europol and the FBI.',
      ['Europol: participate', 'FBI: participate'],
    ],
    [
      'It was a collaborative effort between the FBI and Europol.',
      ['FBI: participate', 'Europol: participate'],
    ],
    [
      'A strike between the FBI and the Guardia Civil ended the gang.',
      ['FBI: participate', 'Guardia Civil: participate'],
    ],
    ['It was a joint effort by the FBI and Europol.', ['FBI: participate', 'Europol: participate']],
    ['Eurojust has ensured the coordination of the orders.', ['Eurojust: coordinate']],
    ['It was carried out by members of the Guardia Civil.', ['Guardia Civil: lead']],
    ['The loss is great, according to the EPPO.', ['EPPO: source']],
    ['Europol said on Tuesday that the gang was gone.', ['Europol: source']],
    ['Belgian police arrested three men.', ['Belgian police: lead']],
    ['The Argentine Federal Police Force seized coins.', ['Argentine Federal Police: lead']],
    ['Belgian police have broken up a ring.', ['Belgian police: lead']],
    ['The Guardia Civil stopped a yacht.', ['Guardia Civil: lead']],
    ['Polish police executed two warrants.', ['Polish police: lead']],
    ['Europol sent an analyst to Lyon.', ['Europol: support']],
    ['Belgian police on 19 October seized a boat.', ['Belgian police: lead']],
    ['The OLAF is investigating three firms.', ['OLAF: lead']],
    [
      'Europol, which led the inquiry with the Guardia Civil, said so.',
      ['Europol: lead', 'Guardia Civil: -'],
    ],
    ['Eurojust, who met the FBI in Riga, announced it.', ['Eurojust: source', 'FBI: -']],
    ['The inquiry of Europol, which led to nine arrests, is over.', ['Europol: -']],
    ['The inquiry of Europol leads to a gang.', ['Europol: -']],
    [
      'At the request of the Spanish and Dutch police, Eurojust coordinated it.',
      ['Spanish: lead', 'Dutch police: lead', 'Eurojust: coordinate'],
    ],
    [
      'The Guardia Civil, using leads from the FBI, arrested two men.',
      ['Guardia Civil: lead', 'FBI: -'],
    ],
    [
      'The Guardia Civil with the help of the FBI and Europol raided a farm.',
      ['Guardia Civil: lead', 'FBI: support', 'Europol: support'],
    ],
    ['The Guardia Civil stormed a farm.', ['Guardia Civil: lead']],
    ['The Guardia Civil opened proceedings.', ['Guardia Civil: lead']],
    ['Europol launched a probe.', ['Europol: lead']],
    ['He was held following an inquiry by the Carabinieri.', ['Carabinieri: lead']],
    ['Three were apprehended by Polish police.', ['Polish police: lead']],
    ['Polish police recovered the pictures.', ['Polish police: lead']],
    ['Polish police today (June 3) seized the pictures.', ['Polish police: lead']],
    ['The FBI began investigating the bank.', ['FBI: lead']],
    [
      'It was an operation involving the FBI and Polish police.',
      ['FBI: participate', 'Polish police: participate'],
    ],
    ['The raid that involved Europol is over.', ['Europol: participate']],
    ['It was a joint FBI and Europol operation.', ['FBI: participate', 'Europol: participate']],
    [
      'The FBI collaborated with the Guardia Civil.',
      ['FBI: participate', 'Guardia Civil: participate'],
    ],
    ['The FBI teamed up with Polish police.', ['FBI: participate', 'Polish police: participate']],
    ['They had analytical support from Europol.', ['Europol: support']],
    ['Europol experts were deployed to Riga.', ['Europol: support']],
    ['Eurojust organised a coordination meeting.', ['Eurojust: support']],
    ['The EPPO alleges that nothing was paid.', ['EPPO: source']],
    ['It is over, said Europol, which coordinated the raids.', ['Europol: coordinate']],
    [
      'Europol said that the FBI, which arrested nine, was quick.',
      ['Europol: source', 'FBI: lead'],
    ],
    ['OLAF spearheaded the raids.', ['OLAF: lead']],
    ['The EPPO in Quill issued an indictment against two men.', ['EPPO: lead']],
    ['They had received valuable information from the FBI.', ['FBI: support']],
    ['It was led by Quill and coordinated with Europol.', ['Europol: participate']],
    ['The Carabinieri Department for the Care of Art led the probe.', ['Carabinieri: lead']],
    ['Polish police say that he fled.', ['Polish police: source']],
    ['It stood in a statement from the FBI.', ['FBI: source']],
    ['Ada Quill, operations manager at the NCA, said so.', ['NCA: source']],
    ['Ada Quill, Director of Border Inquiries at the NCA, said so.', ['NCA: source']],
    ['Nobody knew, say Polish police\n\nFBI in talks', ['Polish police: source', 'FBI: -']],
    ['Nobody knew, say Polish police.', ['Polish police: source']],
    ['“Nobody knew,” said deputy director Ada Quill from the BKA.', ['BKA: source']],
    ['“Nobody knew,” said Chief Inspector Ada Quill, of the NCA.', ['NCA: source']],
    ['He was arrested at the scene by Polish police.', ['Polish police: lead']],
    [
      'Six men were arrested in a joint operation by the FBI and Europol.',
      ['FBI: participate', 'Europol: participate'],
    ],
    ['Six men were detained on Monday in Lublin by Polish police.', ['Polish police: lead']],
    ['Polish police investigating the ring searched a yard.', ['Polish police: lead']],
    [
      'Polish police, officials from Europol and the FBI searched a yard.',
      ['Polish police: lead', 'Europol: lead', 'FBI: lead'],
    ],
    [
      'The raids were supported by agencies including Europol and Frontex.',
      ['Europol: support', 'Frontex: support'],
    ],
    ['Eurojust, Europol supported it.', ['Eurojust: support', 'Europol: support']],
    [
      'The Guardia Civil, assisted by Europol, met the FBI.',
      ['Guardia Civil: -', 'Europol: support', 'FBI: -'],
    ],
  ])('%s', (text, roles) => expectRoles(text, roles));

  test.each([
    ['a sentence that gives no part', 'The letter from Europol lay on the table.', ['Europol: -']],
    [
      'a part of somebody else',
      'The gang was led by a man whom Europol had known.',
      ['Europol: -'],
    ],
    [
      'a deployment told in the passive',
      'Officers of the Guardia di Finanza were deployed.',
      ['Guardia di Finanza: -'],
    ],
    [
      'a court that sends men to prison',
      "London's Old Bailey had sent four men down.",
      ["London's Old Bailey: -"],
    ],
    [
      'a court before which men stood',
      'They appeared before the Leeds Crown Court on Monday charged with theft.',
      ['Leeds Crown Court: -'],
    ],
    [
      'a person who stands between',
      'Belgian police and a man on 19 October seized a boat.',
      ['Belgian police: -'],
    ],
    [
      'who speaks for another body behind a comma',
      'Nobody had briefed Europol, chief inspector Ada Quill said.',
      ['Europol: -'],
    ],
    [
      'a court that issued a warrant',
      'He is sought under a warrant issued by the Leeds Crown Court.',
      ['Leeds Crown Court: -'],
    ],
    [
      'a court that finds somebody guilty',
      'The Leeds Crown Court found him guilty.',
      ['Leeds Crown Court: -'],
    ],
    ['whose warrant it was', 'He was arrested in a flat rented by the NCA.', ['NCA: -']],
    [
      'a body of which somebody else speaks',
      '“Nobody knew,” said the baker Ada Quill of the FBI.',
      ['FBI: -'],
    ],
    ['whom another wrote to', 'Ada Quill of Europol wrote to the FBI.', ['Europol: -', 'FBI: -']],
    ['somebody who spoke at a body', 'Ada Quill, a teacher at the NCA, said so.', ['NCA: -']],
    ['a guest of the body', 'Nobody at Europol whom Ada Quill knew said so.', ['Europol: -']],
    [
      'a list that ends before the body',
      'The raids were led by a judge. Europol is in The Hague.',
      ['Europol: -'],
    ],
  ])('%s gives none', (_why, text, roles) => expectRoles(text, roles));

  test('each part is tied to the words that give it, and the card shows the weightiest', () => {
    const text = 'Europol said the raids went well. The raids were coordinated by Europol.';
    const { card } = readSentence(text).reading;
    const [europol] = card.agencies;
    expect(europol?.role).toBe('coordinate');
    expect(text.slice(europol?.roleSpan?.start, europol?.roleSpan?.end)).toBe('coordinated by');
  });
});
