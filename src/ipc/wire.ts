/** Electron's names of the two wires between page and main. */
export const CALL = 'rykkerklar:call';
export const ANNOUNCE = 'rykkerklar:announce';
