/**
 * Dinero's words for the states, taken from the CVR register, in which a reminder would go to nobody who may pay it:
 * an estate or its curator decides (bankruptcy, compulsory dissolution, reconstruction), the company is gone or was merged into
 * another one, or it never came into being. A solvent (voluntary) liquidation is left out: the liquidator pays as the company did.
 * A company asking to be resumed stays in here, for it is under compulsory dissolution until the register says otherwise.
 */
const NOBODY_TO_REMIND = new Set([
  'underbankruptcy',
  'undercompulsoryresolution',
  'duringreconstruction',
  'underreassumption',
  'forciblydissolved',
  'deleted',
  'ceasedtrading',
  'withoutlegaleffect',
]);

/** True where nobody should be reminded. Null and words we have not met count as ordinary, all forms of `dissolved…` do not. */
export function isInsolvent(companyStatus: string | null): boolean {
  const word = (companyStatus ?? '').toLowerCase();
  return NOBODY_TO_REMIND.has(word) || word.startsWith('dissolved');
}
