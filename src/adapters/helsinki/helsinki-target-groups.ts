import type { LocalizedText } from '../../domain/localized-text.js';
import { readableText } from '../../domain/shown-text.js';
import { lookUp } from '../../domain/optional-words.js';

/** The register names groups of people by code alone; these are the words for them. */
export const helsinkiTargetGroups: Readonly<Record<string, LocalizedText>> = {
  ASSOCIATIONS: { fi: 'Yhdistykset', sv: 'Föreningar', en: 'Associations', lv: 'Biedrības' },
  CHILDREN_AND_FAMILIES: {
    fi: 'Lapset ja perheet',
    sv: 'Barn och familjer',
    en: 'Children and families',
    lv: 'Bērni un ģimenes',
  },
  DISABLED: {
    fi: 'Vammaiset henkilöt',
    sv: 'Personer med funktionsnedsättning',
    en: 'People with disabilities',
    lv: 'Personas ar invaliditāti',
  },
  ELDERLY_PEOPLE: { fi: 'Ikääntyneet', sv: 'Äldre', en: 'Older people', lv: 'Seniori' },
  ENTERPRISES: { fi: 'Yritykset', sv: 'Företag', en: 'Businesses', lv: 'Uzņēmumi' },
  IMMIGRANTS: { fi: 'Maahanmuuttajat', sv: 'Invandrare', en: 'Immigrants', lv: 'Imigranti' },
  INDIVIDUALS: { fi: 'Yksityishenkilöt', sv: 'Privatpersoner', en: 'Individuals', lv: 'Privātpersonas' },
  YOUTH: { fi: 'Nuoret', sv: 'Unga', en: 'Young people', lv: 'Jaunieši' },
};

/** A code this version has no words for is shown as the register writes it. */
export function helsinkiTargetGroupName(code: string): LocalizedText {
  return lookUp(helsinkiTargetGroups, code) ?? { en: readableText(code.replaceAll('_', ' ').toLowerCase()) };
}
