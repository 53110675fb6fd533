/** The desk is being stopped: long work ends between two of its steps, and is taken up at the next start. */
export class WorkEnded extends Error {
  constructor() {
    super('the desk is being stopped');
    this.name = 'WorkEnded';
  }
}
