/** "12 34 56 78": how a company number is read aloud. Anything but eight digits is shown as it is. */
export const formatCvr = (cvr: string): string => (/^\d{8}$/.test(cvr) ? cvr.replace(/(\d{2})(?=\d)/g, '$1 ') : cvr);
