import type { FeeStatus } from '../../domain/fee.js';
import type { Audience, Recipient } from '../../domain/public-service.js';

/** The words of the register's code lists, in the spellings of its versions. */

export const feeStatuses: Readonly<Record<string, FeeStatus>> = {
  FreeOfCharge: 'free',
  Free: 'free',
  Chargeable: 'paid',
  Charged: 'paid',
  // Other: it depends, or something is paid that is no price
};

/** Target groups begin with whose they are: `KR1.2` is a group of citizens. */
export const audienceOfGroups: Readonly<Record<string, Audience>> = {
  KR1: 'citizens',
  KR2: 'entrepreneurs',
  KR3: 'institutions',
};

export const recipientOfAudiences: Readonly<Record<Audience, Recipient>> = {
  citizens: 'natural-person',
  entrepreneurs: 'legal-person-private',
  institutions: 'institution',
};

/** A service for all of Finland, or all but Åland, names no municipalities that matter. */
export const wholeCountry = new Set(['Nationwide', 'WholeCountry', 'NationwideExceptAlandIslands']);

export const regularHours = new Set(['DaysOfTheWeek', 'Standard']);
export const hoursOverMidnight = new Set(['OverMidnight', 'Special']);
export const exceptionalHours = new Set(['Exceptional', 'Exception']);

/** Said of hours at which nobody is received unasked. */
export const byReservation: Readonly<Record<string, string>> = {
  fi: 'Ajanvarauksella',
  sv: 'Enligt tidsbokning',
  en: 'By appointment',
  lv: 'Pēc pieraksta',
};
