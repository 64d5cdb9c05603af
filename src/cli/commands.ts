/** What the command line can do, for those who ask it. */
export const commands = `Lietojums / Usage: service-catalog-elements <komanda / command> …

  audit <vietne / site> --register URL     atrod vietnē aprakstu kopijas un pretrunas ar reģistru
                                           finds copied descriptions and contradictions on a site
  check-register <URL> --adapter NAME      pārbauda, ko reģistrs atbild un ko no tā elementi rādīs
                                           checks what a register answers, and what elements will show of it
  gateway --config FILE                    vārteja reģistram, kuru pārlūki nedrīkst jautāt
                                           a gateway for a register that browsers may not call

  audit --help, check-register --help      visi parametri / all options (--lang en: in English)`;
