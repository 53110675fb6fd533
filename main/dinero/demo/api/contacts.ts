import { empty, json, type Answer } from '../http/answer';
import { chooseFields, type FieldTable } from '../http/fields';
import { momentOrNull, momentText } from '../http/json';
import { pageOf } from '../http/paging';
import { parseQueryFilter } from '../http/queryFilter';
import type { ApiRequest } from '../http/router';
import type { DemoContact } from '../model';
import { contactIn } from './find';

const listed: FieldTable<DemoContact> = {
  Name: (contact) => contact.name,
  ContactGuid: (contact) => contact.guid,
  ExternalReference: () => null,
  IsPerson: (contact) => contact.isPerson,
  Street: (contact) => contact.street,
  ZipCode: (contact) => contact.zipCode,
  City: (contact) => contact.city,
  CountryKey: (contact) => contact.country,
  Phone: (contact) => contact.phone,
  Email: (contact) => contact.email,
  Webpage: () => null,
  AttPerson: (contact) => contact.attention,
  VatNumber: (contact) => contact.cvr,
  EanNumber: (contact) => contact.ean,
  PaymentConditionType: () => 'Netto',
  PaymentConditionNumberOfDays: () => 8,
  IsMember: () => false,
  MemberNumber: () => null,
  CompanyStatus: (contact) => contact.companyStatus,
  VatRegionKey: (contact) => (contact.country === 'DK' ? 'DK' : 'EU'),
  CreatedAt: (contact) => momentText(contact.createdAt),
  UpdatedAt: (contact) => momentText(contact.updatedAt),
  DeletedAt: (contact) => momentOrNull(contact.deletedAt),
  PreferredInvoiceLanguageKey: (contact) => contact.language,
  PreferredInvoiceCurrencyKey: (contact) => contact.currency,
};

const filterable = {
  ExternalReference: () => null,
  Name: (contact: DemoContact) => contact.name,
  Email: (contact: DemoContact) => contact.email,
  VatNumber: (contact: DemoContact) => contact.cvr,
  EanNumber: (contact: DemoContact) => contact.ean,
  IsPerson: (contact: DemoContact) => String(contact.isPerson),
  Phone: (contact: DemoContact) => contact.phone,
};

function list({ firm, query }: ApiRequest, wanted: (contact: DemoContact) => boolean): Answer {
  const show = chooseFields(listed, query.text('fields') ?? 'name,contactGuid');
  const filter = parseQueryFilter(filterable, query.text('queryFilter') ?? '');
  const since = query.changesSince() ?? -Infinity;
  const found = [...firm.contacts.values()].filter(
    (contact) => wanted(contact) && filter(contact) && contact.updatedAt >= since,
  );
  return pageOf(found, query, show);
}

/** GET /v1/{org}/contacts: the living, or the deleted with `deletedOnly=true`. */
export function listContacts(request: ApiRequest): Answer {
  const deletedOnly = request.query.flag('deletedOnly', false);
  return list(request, (contact) => (contact.deletedAt !== null) === deletedOnly);
}

/** GET /v2/{org}/contacts: living and deleted together, whatever `deletedOnly=false` says. */
export function listContactsV2(request: ApiRequest): Answer {
  const deletedOnly = request.query.flag('deletedOnly', false);
  return list(request, (contact) => !deletedOnly || contact.deletedAt !== null);
}

/** GET /v1/{org}/contacts/{guid} */
export function readContact(request: ApiRequest): Answer {
  const contact = contactIn(request);
  return json({
    ...chooseFields(listed, Object.keys(listed).join(','))(contact),
    IsDebitor: true,
    IsCreditor: false,
    SENumber: null,
    PNumber: null,
    UseCvr: contact.cvr !== null,
    CompanyTypeKey: contact.companyType,
    InvoiceMailOutOptionKey: contact.ean === null ? null : 'GLN',
  });
}

/** POST /v1/{org}/contacts/{guid}/notes */
export function addNote(request: ApiRequest): Answer {
  const contact = contactIn(request);
  contact.notes.push(request.body.requiredText('Text'));
  request.world.wroteContact(contact);
  return empty();
}
