import type { CheckMessages } from './check-messages.js';

/** English. */
export const checkEn: CheckMessages = {
  language: 'en',
  title: 'Check of a register',
  usage: `Usage: service-catalog-elements check-register <address of the register> [--adapter NAME]…

Reads parts of a register and says what the elements will not show, or will show poorly, and what is to be mended.

  --adapter NAME         virsis (default), helsinki, ptv, hsds or cpsv-ap
  --institution NUMBER   an institution whose services are checked; may be repeated; without it, all
  --language TAG         a language that every service should be in; may be repeated; without it, those
                         that at least half of the services are in
  --sample N             services that are looked at in full (20)
  --delay MS             pause between requests (500)
  --timeout S            how long one answer is waited for (as the elements wait: 10 or 30)
  --slow MS              from how many milliseconds an answer is slow (3000)
  --max-requests N       requests in all (250)
  --max-size MB          what is received in all (128)
  --max-minutes N        time in all (15)
  --json FILE            everything found, as JSON
  --html FILE            the report as one HTML file
  --fail-on WHAT         error, warning, notice or none (default): from which weight to end with code 1
  --lang lv|en           language of the report (default lv)

Exit code: 0 – checked; 1 – what --fail-on names was found; 2 – a wrong command, or a register that cannot be
reached; 3 – there is no report.`,
  wrongOption: (what) => `The command line is wrong: ${what} (help: --help)`,
  unknownAdapter: (name, known) => `there is no adapter "${name}"; there are: ${known}`,
  unreachable: (address, why) => `The register ${address} could not be reached: ${why}`,
  notWritten: (why) => `The report could not be written: ${why}`,
  interrupted: 'The check was stopped before anything was read.',
  progress: 'Reading the register',
  register: 'Register',
  adapter: 'Adapter',
  institutions: 'Institutions',
  allInstitutions: "all of the register's",
  languages: 'Languages expected',
  startedAt: 'Begun',
  requests: 'Requests',
  pagesRead: 'Pages of the list read',
  servicesListed: 'Services in the list',
  notSaid: 'the register does not say',
  servicesRead: 'Services looked at in full',
  servicesShown: 'Of these the elements show',
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  manyOf: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
  findings: (count) => `found: ${count}`,
  andMore: (count) => `and ${count} more`,
  remedy: 'What to do',
  kept: (count) => `Rules that are kept: ${count}`,
  noFindings: 'Nothing was found.',
  stopped: {
    requests: 'Not everything was read: the number of requests was reached (--max-requests).',
    bytes: 'Not everything was read: the size was reached (--max-size).',
    time: 'Not everything was read: the time was over (--max-minutes).',
    'asked-to-leave': 'Not everything was read: the register asked to be left alone for long (Retry-After).',
    interrupted: 'Not everything was read: the check was stopped.',
  },
  sampled: 'A part of the register was read: what was not found may be in the rest.',
  written: (file) => `Written: ${file}`,
};
