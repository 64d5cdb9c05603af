import type { CheckMessages } from './check-messages.js';

/** Latvian. */
export const checkLv: CheckMessages = {
  language: 'lv',
  title: 'Reģistra pārbaude',
  usage: `Lietojums: service-catalog-elements check-register <reģistra adrese> [--adapter NOSAUKUMS]…

Nolasa daļu reģistra un pasaka, ko elementi nerādīs vai rādīs slikti un kas jālabo.

  --adapter NOSAUKUMS    virsis (noklusējums), helsinki, ptv, hsds vai cpsv-ap
  --institution NUMURS   iestāde, kuras pakalpojumus pārbauda; var atkārtot; bez tā – visas
  --language VALODA      valoda, kurā jābūt katram pakalpojumam; var atkārtot; bez tā – tās,
                         kurās ir vismaz puse pakalpojumu
  --sample N             cik pakalpojumu pārbaudīt pilnībā (20)
  --delay MS             pauze starp pieprasījumiem (500)
  --timeout S            cik ilgi gaidīt vienu atbildi (cik gaida elementi: 10 vai 30)
  --slow MS              no cik milisekundēm atbilde ir lēna (3000)
  --max-requests N       pieprasījumi kopā (250)
  --max-size MB          saņemtais apjoms kopā (128)
  --max-minutes N        laiks kopā (15)
  --json FAILS           viss atrastais kā JSON
  --html FAILS           pārskats vienā HTML failā
  --fail-on KAS          error, warning, notice vai none (noklusējums): no kura svara beigt ar kodu 1
  --lang lv|en           pārskata valoda

Beigu kods: 0 – pārbaudīts; 1 – atrasts tas, ko nosauc --fail-on; 2 – nederīga komanda vai nesasniedzams
reģistrs; 3 – pārskata nav.`,
  wrongOption: (what) => `Nederīga komandrinda: ${what} (palīdzība: --help)`,
  unknownAdapter: (name, known) => `adapteris „${name}” nav zināms; ir: ${known}`,
  unreachable: (address, why) => `Reģistru ${address} neizdevās sasniegt: ${why}`,
  notWritten: (why) => `Pārskatu neizdevās saglabāt: ${why}`,
  interrupted: 'Pārbaude pārtraukta, un nekas nav nolasīts.',
  progress: 'Lasa reģistru',
  register: 'Reģistrs',
  adapter: 'Adapteris',
  institutions: 'Iestādes',
  allInstitutions: 'visas reģistrā',
  languages: 'Gaidītās valodas',
  startedAt: 'Sākts',
  requests: 'Pieprasījumi',
  pagesRead: 'Nolasītas saraksta lapas',
  servicesListed: 'Pakalpojumi sarakstā',
  notSaid: 'reģistrs nepasaka',
  servicesRead: 'Pilnībā pārbaudīti',
  servicesShown: 'No tiem elementi rāda',
  severities: { error: 'Kļūda', warning: 'Brīdinājums', notice: 'Ieteikums' },
  manyOf: { error: 'Kļūdas', warning: 'Brīdinājumi', notice: 'Ieteikumi' },
  findings: (count) => `atrasts: ${count}`,
  andMore: (count) => `un vēl ${count}`,
  remedy: 'Ko darīt',
  kept: (count) => `Ievēroti noteikumi: ${count}`,
  noFindings: 'Nekas nav atrasts.',
  stopped: {
    requests: 'Nolasīts nav viss: sasniegts pieprasījumu skaits (--max-requests).',
    bytes: 'Nolasīts nav viss: sasniegts saņemtais apjoms (--max-size).',
    time: 'Nolasīts nav viss: beidzies laiks (--max-minutes).',
    'asked-to-leave': 'Nolasīts nav viss: reģistrs lūdza ilgi nejautāt (Retry-After).',
    interrupted: 'Nolasīts nav viss: pārbaude pārtraukta.',
  },
  sampled: 'Pārbaudīta ir daļa reģistra: kas nav atrasts, var būt pārējā.',
  written: (file) => `Saglabāts: ${file}`,
};
