import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the project. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** What can be made again at any time and is not in git. */
export const cache = (...parts) => inRoot('.cache', ...parts);

/** A path inside an installed package. */
export const inPackage = (name, ...parts) => inRoot('node_modules', name, ...parts);
