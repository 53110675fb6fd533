import { ruleOf as ruleOfClaim } from '../../claim/explanations/catalogue';
import { explain } from '../../claim/explanations/explain';
import { toDecimal } from '../../claim/money';
import { sayInBoth } from '../explanations/say';
import { ruleOf, type Statement } from '../explanations/catalogue';
import type { Played } from './play';

const said = (statement: Statement): { rule: string; message: string; messageEn: string } => {
  const { da: message, en: messageEn } = sayInBoth(statement);
  return { rule: ruleOf(statement.code), message, messageEn };
};

/**
 * The answer of `npm run simulate`: amounts as text with two decimals, days as `YYYY-MM-DD`.
 * @param explained every wait and refusal with its rule and its sentence in Danish and English
 */
export function simulationOutput({ steps, waiting, refused, leftOut, end }: Played, explained: boolean) {
  const sentence = (statement: Statement): object => (explained ? said(statement) : {});
  return {
    steps: steps.map(({ invoice, sent }) => ({
      date: sent.sentOn,
      invoice,
      kind: sent.kind,
      level: sent.level,
      fee: toDecimal(sent.fee),
      interest: toDecimal(sent.interest),
      compensation: toDecimal(sent.compensation),
      principalOpen: toDecimal(sent.principalOpen),
      total: toDecimal(sent.total),
      deadline: sent.deadline,
    })),
    waiting: waiting.map(({ date, invoice, refusal: { why, until } }) => ({
      date,
      invoice,
      reason: why.code,
      until,
      ...sentence(why),
    })),
    refused: [
      ...refused.map(({ happening: { date, type, invoice }, refusal: { why } }) => ({
        date,
        invoice,
        type,
        reason: why.code,
        ...sentence(why),
      })),
      ...leftOut.map(({ date, invoice, item }) => ({
        date,
        invoice,
        type: 'claim',
        reason: item.code,
        ...(explained && {
          rule: ruleOfClaim(item.code),
          message: explain(item, 'da'),
          messageEn: explain(item, 'en'),
        }),
      })),
    ],
    end: end.map(({ invoice, standing: { state, reason } }) => ({ invoice, state, reason })),
  };
}
