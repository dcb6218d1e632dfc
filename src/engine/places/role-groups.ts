/** An agency's role may be asked about as well: none of the groups has it. */
type Role = string | undefined;

const WAYS: ReadonlySet<Role> = new Set(['origin', 'destination', 'transit']);
/** Whether goods or people come from a place of this role, go to it or pass. */
export const isWay = (role: Role): boolean => WAYS.has(role);

/** What police do at a place of this role: they search and arrest. */
export const isTaking = (role: Role): boolean => role === 'raid' || role === 'arrest';

/** Whether somebody is searched, held or harmed at a place of this role. */
export const isSceneRole = (role: Role): boolean => isTaking(role) || role === 'victims';
