export { fold } from '../../src/text/fold';
