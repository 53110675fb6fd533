import type { Random } from '../../../main/dinero/demo/random';
import { activate, deactivate } from '../../../main/jobs/answerCases';
import { decideFees } from '../../../main/jobs/answerFees';
import type { Desk, RunningDesk } from '../../../main/jobs/desk';
import { isDisputed, isSwitchedOff } from './facts';
import type { Day } from './days';
import type { FirmWorld } from './world';
import type { InvoiceRecord } from './record';

/** The bookkeeper at the app: disputes, switches off and on, and answers what is asked. All of it is entered in the diary. */
export class Person {
  private answered = 0;

  constructor(
    private readonly world: FirmWorld,
    private readonly random: Random,
  ) {}

  /** What was due before the company was connected never starts by itself: once the rest is looked through, it is switched off. */
  clearOld(desk: Desk, day: Day): void {
    for (const guid of desk.caseFiles.inState('found'))
      if (desk.caseFiles.get(guid)?.startsOn === null) this.switchOff(desk, guid, false, day);
  }

  /** What is done at the app before the day's run. */
  work(desk: Desk, day: Day): void {
    const { random, world } = this;
    const known = (guid: string): Pick<InvoiceRecord, 'diary'> => ({ diary: world.diaries.get(guid) ?? [] });
    const pick = (guids: readonly string[]): string[] => (guids.length === 0 ? [] : [random.pick(guids)]);
    const running = [...desk.caseFiles.inState('found'), ...desk.caseFiles.inState('active')];
    if (random.next() < 0.05) {
      for (const guid of pick(running)) {
        desk.setDisputed(guid, true, 'Varen er gået i stykker');
        world.note(guid, { day, what: 'disputed' });
      }
    }
    if (random.next() < 0.03) {
      for (const guid of pick([...world.diaries.keys()].filter((one) => isDisputed(known(one), day)))) {
        desk.setDisputed(guid, false, '');
        world.note(guid, { day, what: 'undisputed' });
      }
    }
    if (random.next() < 0.04) {
      const always = random.next() < 0.15;
      for (const guid of pick(running)) this.switchOff(desk, guid, always, day);
    }
    if (random.next() < 0.05) {
      const off = [...world.diaries.keys()].filter((one) => isSwitchedOff(known(one), day));
      for (const guid of pick([...off, ...desk.caseFiles.inState('found')])) {
        if (activate(desk, [guid]).done.length > 0) world.note(guid, { day, what: 'on' });
      }
    }
    if (random.next() < 0.2) {
      for (const guid of pick(desk.caseFiles.inState('decision'))) {
        const answer = this.answered % 3 === 1 ? 'continue' : 'cover'; // few are asked about, and both must come up
        this.answered += 1;
        decideFees(desk, guid, answer, random.next() < 0.7, 'person');
        world.note(guid, { day, what: answer });
      }
    }
  }

  /** With `always` the debtor is switched off: what is found later is off from the start. */
  private switchOff(desk: Desk, guid: string, always: boolean, day: Day): void {
    const { done } = deactivate(desk, [guid], 'En aftale med kunden', always);
    for (const one of done) this.world.note(one, { day, what: 'off' });
    const isFound = (other: string): boolean => !['watched', undefined].includes(desk.caseFiles.get(other)?.state);
    if (always && done.length > 0) this.world.exclude(guid, day, isFound);
  }

  /** What the app asks about in the evening: a mail nobody can tell about, and a sending that came to nothing. */
  async answerSendings({ desk, outbox }: RunningDesk, wasMailed: (guid: string) => boolean): Promise<void> {
    for (const { id, state, invoiceGuid } of desk.outbox.leftByItself()) {
      if (state === 'uncertain') await outbox.settle(id, wasMailed(invoiceGuid));
      else await outbox.withdraw(id);
    }
  }
}
