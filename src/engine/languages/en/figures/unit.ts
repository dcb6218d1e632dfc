import type { UnitWords } from '../../../figures/words/entries.ts';

/** A unit by its name, what it measures, its short name in readings and its forms in a text, for the lists of units and currencies. */
export const unit = (
  name: string,
  dimension: UnitWords['dimension'],
  unitName: string,
  forms: string,
  more: Partial<UnitWords> = {},
): UnitWords => ({ name, unit: unitName, dimension, forms: forms.split(', '), ...more });
