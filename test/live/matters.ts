/** What the posts of invented live pages tell of, matter by matter, oldest first; in our own words. */

export interface Post {
  at: string;
  head: string;
  text: readonly string[];
}

const post = (at: string, head: string, ...text: string[]): Post => ({ at, head, text });

/** Cocaine in Ghent and Rotterdam. */
export const RAID = [
  post(
    '07:12',
    'Dawn raids in Ghent',
    'Police have searched 14 addresses in Ghent and Rotterdam since five o’clock this morning in an inquiry into cocaine hidden in rolls of linoleum, the federal prosecutor’s office says.',
  ),
  post(
    '08:40',
    'Nine arrested over cocaine in linoleum',
    'Nine people have been arrested, seven in Ghent and two in Rotterdam. The prosecutor’s office speaks of a network that brought cocaine from Ecuador to the port of Ghent.',
    'Europol has sent two analysts to the command post.',
  ),
  post(
    '10:05',
    '620 kilos seized in a warehouse',
    'Customs officers have found 620 kilograms of cocaine in a warehouse at the port of Ghent, in 31 rolls of flooring.',
  ),
  post(
    '11:55',
    'Two more arrests at Schiphol',
    'Dutch military police have arrested two more men at Schiphol airport in the cocaine case. They had tickets to Guayaquil, the prosecutor’s office says.',
  ),
  post(
    '14:30',
    'Eurojust: five countries worked together',
    'The operation against the linoleum network was prepared for a year by a joint investigation team of Belgium and the Netherlands, Eurojust says. Spain, Germany and Ecuador gave help.',
  ),
] as const;

/** A killing in Leeds. */
export const KILLING = [
  post(
    '07:45',
    'Man found dead in Leeds park',
    'A murder inquiry has begun in Leeds after the body of a man of 34 was found in Roundhay Park last night, West Yorkshire Police say.',
  ),
  post(
    '12:20',
    'Arrest over Roundhay Park killing',
    'A man of 41 has been arrested on suspicion of murder in Leeds. He is in custody, and the park stays closed until tomorrow.',
  ),
] as const;

/** A court in Lisbon. */
export const FRAUD = [
  post(
    '09:30',
    'Lisbon court jails bank manager for fraud',
    'A court in Lisbon has jailed a former bank manager for eight years for fraud. He took €3.4 million from the accounts of 57 elderly customers, the judges found.',
  ),
] as const;

/** Arson in Malmö. */
export const ARSON = [
  post(
    '13:05',
    'Five cars burnt in Malmö',
    'Five cars were set on fire in the Rosengård district of Malmö overnight. Swedish police have opened an investigation into arson; nobody has been arrested.',
  ),
] as const;

export const WEATHER = [
  post(
    '06:50',
    'Storm warning for the coast',
    'Forecasters have issued a warning of gusts of up to 110 kilometres an hour on the coast. Some 2,300 homes near Ostend are without power after a night of heavy rain.',
  ),
  post(
    '15:10',
    'Rain to ease by evening',
    'The rain is to ease by evening and the wind will drop to 40 kilometres an hour, the forecasters say. Tomorrow brings sunshine and 14 degrees.',
  ),
] as const;

export const POLITICS = [
  post(
    '08:05',
    'Minister rejects calls to resign',
    'The finance minister has rejected calls from the opposition to resign over the budget. Parliament is to vote on a motion of no-confidence on Thursday.',
  ),
  post(
    '10:50',
    'Coalition talks in Brussels go on',
    'Coalition talks went on in Brussels for a sixth week. The three parties still differ over taxes, and lawmakers of the liberals want an election.',
  ),
  post(
    '16:00',
    'City council votes on tram line',
    'The city council of Ghent votes tonight on a tram line to the south. The plan costs 48 million euros; the mayor’s party wants a referendum.',
  ),
] as const;

export const SPORT = [
  post(
    '09:15',
    'Striker out for six weeks',
    'The striker hurt his knee in the league match on Sunday and will miss six weeks, the coach said. The club plays its first match of the cup on Wednesday.',
  ),
] as const;

/** One killing that a whole page tells of, in many words and towns. */
export const MANHUNT = [
  post(
    '08:10',
    'Jeweller shot dead in Trieste',
    'A jeweller was shot dead in his shop in Trieste this morning. Two men fled on a grey motorbike, police say.',
  ),
  post(
    '09:00',
    'Border checks begin',
    'Slovenian police stop every motorbike at the crossings of Fernetti and Rabuiese, a spokeswoman says.',
  ),
  post(
    '10:25',
    'Schools keep children indoors',
    'Schools in the old town keep their pupils indoors until the afternoon, the council says.',
  ),
  post(
    '11:40',
    'Motorbike found in Koper',
    'The motorbike has been found burnt out in a quarry near Koper. It was stolen in Padua three weeks ago.',
  ),
  post(
    '13:15',
    '‘He knew all of us’',
    'Neighbours lay flowers in front of the shop. ‘He knew all of us by name,’ says a woman who has a bakery next door.',
  ),
  post(
    '14:50',
    'Two suspects held in Ljubljana',
    'Two suspects have been arrested in a flat in Ljubljana. They are 26 and 29 years old, and both are wanted in Italy for robbery.',
    'Officers found a pistol and jewels worth €180,000.',
  ),
  post(
    '16:30',
    'What we know so far',
    'Two men are in custody, 180,000 euros’ worth of jewels are back, and Italy will ask for the extradition of both.',
  ),
] as const;
