import type { ReportMessages } from './report-messages.js';

/** English. */
export const reportEn: ReportMessages = {
  language: 'en',
  title: 'Copies of service descriptions on a site',
  usage: `Usage: service-catalog-elements audit <site> --register URL [--institution NUMBER]…

Finds copies of the register's descriptions on a site, facts that contradict the register, and embedded elements.

  --register URL        address of the register's API (required)
  --institution NUMBER  an institution's registration number; may be repeated; without it, all institutions
  --adapter NAME        virsis (default), helsinki, ptv, hsds or cpsv-ap
  --html FILE           the report as one HTML file
  --json FILE           everything found, as JSON
  --fail-on WHAT        copies, contradictions or none: when to end with exit code 1
  --state FILE          lets an interrupted audit go on
  --render              shows pages in an installed browser, for content that loads late
  --lang lv|en          language of the report (default lv)
  --max-pages N         pages (1000)              --max-size MB      size of a page (5)
  --max-minutes N       time in all (60)          --timeout S        time for one page (20)
  --concurrency N       pages at once (4)         --delay MS         pause between requests (100)`,
  wrongOption: (what) => `The command line is wrong: ${what}`,
  readingRegister: (count) => `Descriptions read from the register: ${count}`,
  registerFailed: (why) => `The register could not be read: ${why}`,
  unknownAdapter: (name, known) => `There is no adapter "${name}"; there are: ${known}`,
  noBrowser:
    '--render needs the package playwright-core (npm install playwright-core) and an installed Chrome, Chromium or Edge; CHROME_PATH names one installed elsewhere.',
  nothingRead: 'No page was read, so nothing was compared.',
  stateOfOther: (why) => `The state file cannot be used: ${why}`,
  progress: 'Reading the site',
  site: 'Site',
  register: 'Register',
  institutions: 'Institutions',
  allInstitutions: "all of the register's",
  startedAt: 'Begun',
  pagesRead: 'Pages read',
  rendered: (count) => `of them in a browser: ${count}`,
  servicesCompared: 'Descriptions compared',
  servicesUnread: 'Descriptions that could not be read',
  copies: 'Copied descriptions',
  noCopies: 'No copied description was found.',
  contradictions: 'Facts that contradict the register',
  noContradictions: 'No contradiction was found.',
  embeds: 'Embedded elements',
  noEmbeds: 'No embedded element was found.',
  unread: 'What was not read',
  noUnread: 'Everything that was found was read.',
  andMore: (count) => `and ${count} more`,
  page: 'Page',
  place: 'Place',
  service: 'Service',
  field: 'Field',
  fact: 'Fact',
  difference: 'Difference',
  registerSays: 'Register',
  pageSays: 'Page',
  onlyInRegister: 'only in the register',
  onlyOnPage: 'only on the page',
  howSure: 'How sure',
  settings: 'Settings',
  script: 'Script',
  noScript: 'none found on the page',
  reason: 'Reason',
  openPlace: 'Open the place on the page',
  whatToDo: 'What to do',
  remedy:
    "Put a <service-card> with the service's number where the copy is: it shows the register's description. Keep your own explanation beside it. Mend a contradiction where the error is: on the page or in the register.",
  written: (file) => `Written: ${file}`,
  ofText: (percent) => `${percent} % of the register's text`,
  facts: { price: 'Price', deadline: 'Deadline', phone: 'Phone', address: 'Address', 'opening-hours': 'Opening hours' },
  fields: {
    summary: 'Short description',
    description: 'Description',
    easyRead: 'Easy to read',
    recipientNote: 'Recipient',
    restrictions: 'Restrictions',
    deadline: 'Processing time',
    fee: 'Price',
    fees: 'Payments',
    steps: 'Process',
    notices: 'Notices',
    documents: 'Forms and documents',
    appeal: 'Appeal',
    contact: 'Contact',
    places: 'Opening hours',
  },
  surenesses: { certain: 'certain', probable: 'probable' },
  reasons: {
    'all-words': "all of the register's words are there",
    'most-words': "most of the register's words are there",
    'few-words': 'the text is short',
    'other-order': 'its sentences are in another order',
    'in-copied-sentence': 'it stands in a copied sentence',
    'named-by-label': 'the page says what it is',
    'in-copy': 'it stands on a page with a copy of the description',
    'under-name': "it stands under the service's name",
    'in-row': "it stands in a table's row with the service's name",
    'no-label': 'the page does not say what it is',
    'hours-of-no-place': 'no place of the register has such hours',
  },
  unreadReasons: {
    robots: "the site's robots.txt asks not to",
    'limit-pages': 'the number of pages was reached',
    'limit-depth': 'too deep below the first page',
    'limit-time': 'the time was over, or the audit was stopped',
    endless: 'looks like a series of addresses without an end',
    'too-large': 'the page is too large',
    timeout: 'the server did not answer in time',
    redirects: 'redirects in a circle, or too many',
    unreachable: 'the server cannot be reached',
    status: 'the server answered with an error',
    'not-html': 'not a web page',
    'other-site': 'redirects to another site',
    render: 'the browser did not show the page; what the server sent was read',
  },
};
