import type { DemoAccount } from '../firm';
import { json, type Answer } from '../http/answer';
import { chooseFields, type FieldTable } from '../http/fields';
import { kroner } from '../http/json';
import type { ApiRequest } from '../http/router';

/** GET /v1/{org}/sales/settings */
export const readSettings = ({ firm }: ApiRequest): Answer =>
  json({
    LinesInclVat: false,
    FikCode: firm.fikCreditor,
    UseFikCode: true,
    DefaultAccountNumber: 1000,
    InvoiceTemplateId: null,
    AddVoucherAsPdfAttachment: true,
    ReminderFee: kroner(firm.reminderFee),
    ReminderInterestRate: firm.reminderInterestRate,
    TrustPilotEmail: null,
    PaymentConditionNumberOfDays: 8,
    PaymentConditionType: 'Netto',
  });

const accountFields: FieldTable<DemoAccount> = {
  AccountNumber: (account) => account.number,
  PublicStandardNumber: () => null,
  Name: (account) => account.name,
  IsDefault: () => true,
  IsHidden: () => false,
  BankRegistrationNumber: (account) => account.registration,
  BankAccountNumber: (account) => account.account,
  BankSwiftNumber: () => null,
  BankIbanNumber: (account) => account.iban,
};

/** GET /v1/{org}/accounts/deposit */
export const listDepositAccounts = ({ firm, query }: ApiRequest): Answer =>
  json(firm.accounts.map(chooseFields(accountFields, query.text('fields') ?? 'AccountNumber,Name')));
