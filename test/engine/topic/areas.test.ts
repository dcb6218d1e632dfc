import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** A text whose crime is told by its second sentence alone. */
const areasOf = (words: string): readonly string[] =>
  readArticle(
    `Nine held in Spain and France\n\nSpanish police arrested nine people in Bilbao and two in Lyon, France, prosecutors said. ${words}`,
  ).reading.crime;

describe('the name of an act or an office', () => {
  it.each([
    ['The order was made under the Money Laundering & Terrorist Financing Act.', 'terrorism'],
    ['The office for terrorism and organised crime asked for it.', 'terrorism'],
  ])('is no crime of the case: %s', (words, area) => {
    expect(areasOf(words)).not.toContain(area);
  });

  it('but terrorism on its own is: They are accused of terrorism.', () => {
    expect(areasOf('They are accused of terrorism.')).toContain('terrorism');
  });
});

describe('what is smuggled says which crime it is', () => {
  it.each([
    ['They had tried to smuggle three children and their mother into Dover.', 'migrant-smuggling'],
    ['They are accused of smuggling refugees.', 'migrant-smuggling'],
    ['It was a case of refugee smuggling.', 'migrant-smuggling'],
    ['They smuggled 21 Vietnamese to Calais.', 'migrant-smuggling'],
    ['They are accused of smuggling Albanians into Dover.', 'migrant-smuggling'],
    ['They smuggled Vietnamese into Calais.', 'migrant-smuggling'],
    ['The smuggling of 14 Syrian refugees went on for a night.', 'migrant-smuggling'],
    ['The women had been smuggled from Tirana.', 'migrant-smuggling'],
    ['Families who were being smuggled to Calais sat in a van.', 'migrant-smuggling'],
    ['The trafficking of Syrian refugees went on for a night.', 'migrant-smuggling'],
    ['They smuggled Venezuelan gasoline.', 'excise-fraud'],
    ['They are accused of smuggling 1800 kg of snus.', 'excise-fraud'],
    ['Liquor smugglers paid them.', 'excise-fraud'],
    ['They smuggle two remodelled gold bars a week.', 'economic-crime'],
    ['The gold was smuggled to Dubai.', 'economic-crime'],
    ['They are accused of smuggling nine pistols.', 'firearms-trafficking'],
    ['They are accused of smuggling live parrots.', 'wildlife-crime'],
    ['They are accused of smuggling old icons.', 'cultural-goods'],
    ['They are accused of smuggling bundles of cash.', 'money-laundering'],
  ])('%s', (words, area) => {
    expect(areasOf(words)).toContain(area);
  });

  it.each([
    ['The smugglers met in a bar.', 'migrant-smuggling'],
    ['A smuggling gang met in a bar.', 'migrant-smuggling'],
    ['Two women smuggled spare parts.', 'migrant-smuggling'],
    ['They smuggled spare parts for people in Lyon.', 'migrant-smuggling'],
    ['They smuggled spare parts, people said.', 'migrant-smuggling'],
    ["They smuggled children's bicycles.", 'migrant-smuggling'],
    ['They smuggled Venezuelan bicycles.', 'migrant-smuggling'],
    ['They smuggled bicycles with two men.', 'migrant-smuggling'],
    ['They are accused of trafficking women.', 'migrant-smuggling'],
    ['They smuggled bicycles past a bird.', 'wildlife-crime'],
    ['The gold was worth less than the bicycles that they smuggled.', 'economic-crime'],
  ])('but not: %s', (words, area) => {
    expect(areasOf(words)).not.toContain(area);
  });
});

describe('words that many kinds of crime share name none', () => {
  it.each([
    ['Three boys, two girls and other children stood by.', 'child-sexual-exploitation'],
    ['Traffickers had paid them for the trafficking.', 'trafficking-in-human-beings'],
    ['The haul weighed nine kilos and lay in two containers.', 'drug-trafficking'],
    ['Officers of the counter-terrorism team caught the swindlers.', 'terrorism'],
    ['Anti-terror police, anti-terrorist judges and counterterrorism agents met.', 'terrorism'],
  ])('%s', (words, area) => {
    expect(areasOf(words)).not.toContain(area);
  });

  it.each([
    ['They are accused of grooming three boys and two girls.', 'child-sexual-exploitation'],
    ['The traffickers ran a brothel.', 'trafficking-in-human-beings'],
    ['Counter-terrorism police found a plot of extremists.', 'terrorism'],
  ])('but add to one that is named: %s', (words, area) => {
    expect(areasOf(words)).toContain(area);
  });
});

describe('the words of a crime area', () => {
  it.each([
    ['They are suspects of the Lisbon attacks: an attacks suspect was caught.', 'terrorism'],
    ['The attacks trial is to begin.', 'terrorism'],
    ['Nine kilos of gold and two gold bars lay in a toilet.', 'economic-crime'],
    [
      'Customs officers found four kilos of gold: it was four kilos of gold seized.',
      'economic-crime',
    ],
    ['They had 566 grams of gold and gold chains on them.', 'economic-crime'],
    ['It was a lottery scam.', 'economic-crime'],
    ['The lottery scammers rang pensioners.', 'economic-crime'],
    ['It was lottery fraud.', 'economic-crime'],
    ['A cashier stole from her employer.', 'economic-crime'],
    ['They are accused of falsifying bank records.', 'economic-crime'],
    ['They carried undeclared cash and unreported currency.', 'money-laundering'],
    ['A suspected murderer was among them.', 'homicide-and-violence'],
    ['It was an arson attack.', 'homicide-and-violence'],
    ['They face murder charges.', 'homicide-and-violence'],
    ['A man had confessed to killing wife and dog.', 'homicide-and-violence'],
    ['They had bludgeoned a miller.', 'homicide-and-violence'],
    ['The bank robbers had masks.', 'organised-property-crime'],
    ['The chain snatchers came by air.', 'organised-property-crime'],
    ['One is a drug baron.', 'drug-trafficking'],
    ['They face drug charges.', 'drug-trafficking'],
    ['They had boxes of tramadol.', 'drugs-synthetic'],
    ['They are accused of sexually abusing boys.', 'child-sexual-exploitation'],
    ['They had parts of assault weapons.', 'firearms-trafficking'],
    ['They are accused of breaching EU sanctions.', 'sanctions-evasion'],
    ['They are accused of unlawful fishing.', 'environmental-crime'],
    ['The illegal fishers had long nets.', 'environmental-crime'],
    ['Twelve turtles of exotic species lay in the bags of the smugglers.', 'wildlife-crime'],
    ['The haul was 22 tonnes of tobacco.', 'excise-fraud'],
  ])('%s', (words, area) => {
    expect(areasOf(words)).toContain(area);
  });

  it.each([
    [
      'They are suspects of a series of sex attacks: a sex attacks suspect was caught.',
      'terrorism',
    ],
    ['They won nine gold medals and a gold cup.', 'economic-crime'],
    ['They won a lottery of their club.', 'economic-crime'],
    ['They asked about employers.', 'economic-crime'],
    ['They carried currency of Spain.', 'money-laundering'],
    ['They wore chains.', 'organised-property-crime'],
    ['They caught boys of a school.', 'child-sexual-exploitation'],
    ['They had fished in the lake.', 'environmental-crime'],
  ])('but not: %s', (words, area) => {
    expect(areasOf(words)).not.toContain(area);
  });
});

describe('each word of an area by itself', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    'economic-crime': [
      'a lottery scam',
      'lottery scams',
      'a lottery scammer',
      'stealing from his employer',
      'a theft: an employee stole',
      'twenty kg of gold seized',
      'twenty kgs gold seized',
      'twenty gold biscuits seized',
    ],
    'money-laundering': ['unreported cash', 'undeclared currency'],
    terrorism: ['the case of the attacks suspects'],
    'homicide-and-violence': [
      'arsons',
      'arson attacks',
      'a murder inquiry',
      'a murder investigation',
      'a contract murder',
      'a bludgeoning',
      'a convicted murderer',
      'an alleged murderer',
      'a murderer wanted',
      'sex attacks',
      'knife attacks',
      'dog attacks',
      'spiked drinks',
      'a spiked drink',
      'drinks spiking',
      'spiking drinks',
      'drinks spiked in a bar',
      'a drink spiked in a bar',
      'a bar in which a drink was spiked',
      'bars where drinks were spiked',
      'a man who spiked his drink',
      'men who spiked their drinks',
    ],
    'organised-property-crime': ['a bank robber', 'a chain snatcher', 'chain snatching'],
    'drug-trafficking': [
      'drug barons',
      'drugs barons',
      'drugs charges',
      'drug offences',
      'drugs offences',
      'drug offenses',
    ],
    'drugs-synthetic': ['tapentadol'],
    'excise-fraud': ['contraband fuel', 'gas smugglers'],
    'child-sexual-exploitation': [
      'a teacher who sexually abused boys',
      'sexually abusing girls',
      'a teacher who sexually abused girls',
      'sexually abusing children',
      'sexually abusing pupils',
      'sexually abusing his pupils',
      'a teacher who sexually abused pupils',
      'sexually abusing students',
    ],
    'environmental-crime': ['illegal foreign fishing'],
  };
  const each = Object.entries(words).flatMap(([area, list]) => list.map((one) => [one, area]));

  it.each(each)('%s', (one, area) => {
    expect(areasOf(`They are held over ${one}.`)).toContain(area);
  });
});

describe('what a crime is done with names none', () => {
  const firstOf = (headline: string, words: string): string | undefined =>
    readArticle(`${headline}\n\n${words}`).reading.crime[0];

  it.each([
    [
      'Nurse poisoned patients with fentanyl, jury hears',
      'A nurse in Stoke gave two patients fentanyl and ketamine, a jury in Stafford heard. She denies murder.',
      'homicide-and-violence',
    ],
    [
      'Farmer hacked by neighbours',
      'A farmer was hacked with a machete by two neighbours in Meru. Police arrested both.',
      'homicide-and-violence',
    ],
    [
      'Dealers murdered rival over fentanyl',
      'Two drug dealers who murdered a rival over a kilo of fentanyl were jailed in Leeds.',
      'drug-trafficking',
    ],
    [
      'Teenager hacked bank',
      'A teenager who hacked a bank was arrested in Perth. A guard was stabbed there last year.',
      'cyber-attacks',
    ],
    [
      'Benefit cheat must repay 90,000 pounds',
      'A judge in Hull made the order under the Proceeds of Crime Act after she was convicted of benefit fraud.',
      'economic-crime',
    ],
    [
      'Two held with ganja in Thrissur',
      'An excise squad arrested two men in Thrissur with 3 kg of ganja. Excise officers had followed them.',
      'drug-trafficking',
    ],
    [
      'Officers seize a million cigarettes',
      'Excise officers arrested a man in Newry with a million cigarettes on which no excise duty was paid.',
      'excise-fraud',
    ],
    [
      'Five jailed over fake friend calls',
      'Five men of a scam syndicate who called pensioners in Hull were jailed for impersonating bank officials.',
      'online-fraud',
    ],
    [
      'Teacher cleared',
      'A teacher accused of assaulting two pupils in Banff was acquitted at Aberdeen Sheriff Court.',
      'homicide-and-violence',
    ],
    [
      'Pastor charged over visa money',
      'A pastor was charged in Lagos with obtaining four million naira by false pretences.',
      'economic-crime',
    ],
  ])('%s', (headline, words, area) => {
    expect(firstOf(headline, words)).toBe(area);
  });
});
