import type { LocalizedText } from '../../domain/localized-text.js';
import { readableText } from '../../domain/shown-text.js';
import { lookUp } from '../../domain/optional-words.js';

/** The register names life events by code alone; these are the words for them. */
export const helsinkiLifeEvents: Readonly<Record<string, LocalizedText>> = {
  ADOPTION: { fi: 'Adoptio', sv: 'Adoption', en: 'Adoption', lv: 'Adopcija' },
  BEGINNING_FULLTIME_STUDIES: {
    fi: 'Opintojen aloittaminen',
    sv: 'Att börja studera',
    en: 'Starting full-time studies',
    lv: 'Studiju sākšana',
  },
  BUILDING_HOME: { fi: 'Kodin rakentaminen', sv: 'Att bygga ett hem', en: 'Building a home', lv: 'Mājas būve' },
  DEATH_OF_CLOSE_FAMILY_MEMBER: {
    fi: 'Läheisen kuolema',
    sv: 'En närståendes död',
    en: 'Death in the family',
    lv: 'Tuvinieka nāve',
  },
  DIVORCE: { fi: 'Avioero', sv: 'Skilsmässa', en: 'Divorce', lv: 'Laulības šķiršana' },
  FALLING_SERIOUSLY_ILL: {
    fi: 'Vakava sairastuminen',
    sv: 'Allvarlig sjukdom',
    en: 'Falling seriously ill',
    lv: 'Smaga saslimšana',
  },
  GIVING_INFORMAL_CARE: { fi: 'Omaishoito', sv: 'Närståendevård', en: 'Caring for a relative', lv: 'Tuvinieka aprūpe' },
  HAVING_CHILD: { fi: 'Lapsen saaminen', sv: 'Att få barn', en: 'Having a child', lv: 'Bērna piedzimšana' },
  IMMIGRATING_TO_FINLAND: {
    fi: 'Muutto Suomeen',
    sv: 'Att flytta till Finland',
    en: 'Moving to Finland',
    lv: 'Pārcelšanās uz Somiju',
  },
  LOSING_JOB: { fi: 'Työttömäksi jääminen', sv: 'Att bli arbetslös', en: 'Losing a job', lv: 'Darba zaudēšana' },
  REHABILITATION: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation', lv: 'Rehabilitācija' },
  RETIREMENT: { fi: 'Eläkkeelle siirtyminen', sv: 'Att gå i pension', en: 'Retirement', lv: 'Pensionēšanās' },
};

/** A code this version has no words for is shown as the register writes it. */
export function helsinkiLifeEventName(code: string): LocalizedText {
  return lookUp(helsinkiLifeEvents, code) ?? { en: readableText(code.replaceAll('_', ' ').toLowerCase()) };
}
