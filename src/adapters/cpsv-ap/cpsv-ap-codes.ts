import type { LocalizedText } from '../../domain/localized-text.js';
import type { Audience, Recipient } from '../../domain/public-service.js';

/** Flanders names groups of people by code alone; these are the words for them, and whose catalogue they belong in. */
export const targetGroups: Readonly<Record<string, { readonly name: LocalizedText; readonly audience: Audience }>> = {
  Burger: { name: { nl: 'Burgers', en: 'Citizens', lv: 'Iedzīvotāji' }, audience: 'citizens' },
  Onderneming: { name: { nl: 'Ondernemingen', en: 'Businesses', lv: 'Uzņēmumi' }, audience: 'entrepreneurs' },
  Organisatie: { name: { nl: 'Organisaties', en: 'Organisations', lv: 'Organizācijas' }, audience: 'entrepreneurs' },
  Vereniging: { name: { nl: 'Verenigingen', en: 'Associations', lv: 'Biedrības' }, audience: 'entrepreneurs' },
  LokaalBestuur: {
    name: { nl: 'Lokale besturen', en: 'Local authorities', lv: 'Pašvaldības' },
    audience: 'institutions',
  },
  VlaamseOverheid: {
    name: { nl: 'Vlaamse overheid', en: 'Flemish administration', lv: 'Flandrijas iestādes' },
    audience: 'institutions',
  },
};

export const recipientOfAudiences: Readonly<Record<Audience, Recipient>> = {
  citizens: 'natural-person',
  entrepreneurs: 'legal-person-private',
  institutions: 'institution',
};

/** Statuses of what is not, or no longer, published. */
export const unpublished = /ontwerp|draft|concept|verwijderd|deleted|archived|withdrawn|deprecated/i;
