import { findAgencies } from './agencies/find.ts';
import { pinAuthorities } from './agencies/pin/pin.ts';
import { readAgencyRoles } from './agencies/roles/roles.ts';
import { applyCorrections } from './card/corrections.ts';
import { findDates } from './dates/find.ts';
import type { Step } from './draft.ts';
import { tellAsides } from './figures/aside/asides.ts';
import { attributeFigures } from './figures/attribute/attributes.ts';
import { linkParts } from './figures/attribute/part-of/parts.ts';
import { linkWorths } from './figures/attribute/worth.ts';
import { doubtLateOnes } from './figures/doubt/late/late-ones.ts';
import { doubtSequels } from './figures/doubt/mere-sequel.ts';
import { findFigures } from './figures/find.ts';
import { countUnprovenAsHeld } from './figures/kind/settle/unproven.ts';
import { findPlaces } from './places/find.ts';
import { dropPlacesInsideBodies } from './places/inside-bodies.ts';
import { findNationalities } from './places/nationalities.ts';
import { resolvePlaces } from './places/resolve/resolve.ts';
import { readPlaceRoles } from './places/roles/roles.ts';
import { listCountries } from './topic/countries/countries.ts';
import { nameCrimeAreas } from './topic/crime.ts';
import { gatherEvidence } from './topic/evidence/evidence.ts';
import { decideRelevance } from './topic/relevance.ts';
import { readStatus } from './topic/status/status.ts';

/** The whole engine, top to bottom: finders first, then refiners in the order in which they trust each other. */
export const PIPELINE: readonly Step[] = [
  findNationalities,
  // Registry names come before places: the place inside a body's name is no place.
  findAgencies,
  // A month that is also a town is a month.
  findDates,
  findPlaces,
  resolvePlaces,
  // Unnamed authorities take their country from the resolved places and the nationalities.
  pinAuthorities,
  findFigures,
  attributeFigures,
  linkParts,
  linkWorths,
  doubtSequels,
  doubtLateOnes,
  dropPlacesInsideBodies,
  readPlaceRoles,
  readAgencyRoles,
  gatherEvidence,
  nameCrimeAreas,
  listCountries,
  decideRelevance,
  tellAsides,
  // What is no case has no legal stage.
  readStatus,
  // Where no verdict is told, whoever is in prison was only arrested.
  countUnprovenAsHeld,
  applyCorrections,
];
