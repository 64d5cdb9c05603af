import { officeHours } from './institutions.js';
import {
  appeal,
  customerCentre,
  eAddress,
  email,
  form,
  inPerson,
  law,
  office,
  portal,
  post,
  t,
  type Text,
} from './services-parts.js';

const branchHours = officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-15:00');

export const branches = [
  office(t('VSAA Rīgas nodaļa', 'Riga Branch'), 'Paraugu iela 2, Rīga, LV-1001', '131', branchHours, {
    email: 'riga.vsaa@demo.example',
    coordinates: { latitude: 56.9461, longitude: 24.1059 },
  }),
  office(t('VSAA Zaļupes nodaļa', 'Zaļupe Branch'), 'Dzirnavu iela 3, Zaļupe, Zaļupes novads', '132', branchHours, {
    email: 'zalupe.vsaa@demo.example',
  }),
  office(
    t('VSAA Akmensalas pieņemšanas vieta', 'Akmensala Reception Point'),
    'Ostas iela 10, Akmensala, Akmensalas novads',
    '133',
    {
      ...officeHours('', '09:00-12:00 12:30-16:00', '', '09:00-12:00 12:30-16:00', ''),
      exceptions: [
        {
          from: '2026-12-17',
          until: '2026-12-17',
          intervals: [],
          note: t('Slēgts pārcelšanās dēļ', 'Closed for relocation'),
        },
      ],
      note: t(
        'Katra mēneša pirmajā otrdienā pieņem no plkst. 10.00',
        'Opens at 10:00 on the first Tuesday of each month',
      ),
    },
  ),
];

/** The ways in which every benefit is requested. */
export function benefitChannels(slug: string, online?: Text) {
  return [
    portal(slug, online),
    inPerson(
      t(
        'Pieņem jebkura nodaļa; pierakstīties var pa tālruni 60000102.',
        'Any branch will help; book by calling 60000102.',
      ),
      branches,
      t('VSAA nodaļā', 'At a branch of the Agency'),
    ),
    customerCentre(),
    post('vsaa'),
    email('vsaa'),
    eAddress('vsaa'),
  ];
}

export const paidToAccount = t(
  'Naudu pārskaita uz iesniegumā norādīto kontu. Lēmumu izlasīsiet portālā; ja lūgsiet, to nosūtīs arī pa pastu.',
  'The money goes to the account named in your application. You can read the decision on the portal; it is posted to you if you ask.',
);

export const complain = appeal('VSAA direktoram', 'the Director of the State Social Insurance Agency');
export const benefitsLaw = law(t('Valsts sociālo pabalstu likums', 'Law on State Social Allowances'), '2002-10-31');
export const sicknessLaw = law(
  t('Par maternitātes un slimības apdrošināšanu', 'On Maternity and Sickness Insurance'),
  '1995-11-06',
);
export const pensionsLaw = law(t('Par valsts pensijām', 'On State Pensions'), '1995-11-02');

export const formOf = (title: Text, slug: string) => form(title, `https://vsaa.demo.example/veidlapas/${slug}.pdf`);
