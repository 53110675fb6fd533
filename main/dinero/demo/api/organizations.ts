import type { Firm } from '../firm';
import { json, type Answer } from '../http/answer';
import { chooseFields, type FieldTable } from '../http/fields';
import type { Query } from '../http/query';

const fields: FieldTable<Firm> = {
  Name: (firm) => firm.name,
  Id: (firm) => firm.organizationId,
  Type: () => 'Default',
  IsPro: (firm) => firm.isPro,
  IsPayingPro: (firm) => firm.isPro,
  IsVatFree: () => false,
  Email: (firm) => firm.email,
  Phone: (firm) => firm.phone,
  Street: (firm) => firm.street,
  City: (firm) => firm.city,
  ZipCode: (firm) => firm.zipCode,
  AttPerson: (firm) => firm.attention,
  IsTaxFreeUnion: () => false,
  VatNumber: (firm) => `DK${firm.cvr}`,
};

/** GET /v1/organizations: the organisation of the token, with or without Pro. */
export const listOrganizations = (firm: Firm, query: Query): Answer =>
  json([chooseFields(fields, query.text('fields') ?? 'id,name,isPro')(firm)]);

/** GET /v1.1/organizations */
export const listOrganizationsV2 = (firm: Firm): Answer =>
  json([
    {
      Name: firm.name,
      Id: firm.organizationId,
      CompanyTypeKey: 'PrivateLimitedCompany',
      IsVatFree: false,
      Email: firm.email,
      Phone: firm.phone,
      Street: firm.street,
      City: firm.city,
      ZipCode: firm.zipCode,
      AttPerson: firm.attention,
      IsTaxFreeUnion: false,
      VatNumber: `DK${firm.cvr}`,
      CountryKey: 'DK',
      Website: null,
      RoleKey: 'Admin',
      Subscription: {
        HasPro: firm.isPro,
        HasPayingPro: firm.isPro,
        HasStarterPlus: false,
        HasTotal: false,
        HasYfs: false,
      },
    },
  ]);
