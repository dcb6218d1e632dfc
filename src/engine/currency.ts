/** Whether a figure's unit is the ISO 4217 code of a currency: the figure is a sum. */
export const isCurrency = (unit = ''): boolean => /^[A-Z]{3}$/.test(unit);
