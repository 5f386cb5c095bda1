/** What is said of any matter, whatever its topic: after an update, or below a theme. Without a full stop at the end. */
export const followUps = {
  nb: [
    'Saken følges opp av administrasjonen',
    'Mer informasjon kommer i {month}',
    'En arbeidsgruppe med deltakere fra {few} kommuner er satt ned',
    'Ordførerne er orientert',
    'Dette kommer opp igjen på et senere møte',
    'Kommunestyret i {place} skal ta stilling til saken i {month}',
    'Et notat er sendt til alle kommunene',
    'Mange har ventet lenge på dette',
    'Avisene har vist stor interesse',
    'Neste steg avklares over sommeren',
    'Fristen for innspill er satt til {month}',
    'Tilbakemeldingene så langt er gode',
    'Regionen ønsker innspill fra de andre',
    'Møtet om dette samlet {count} deltakere',
    'Dette blir tema på en egen samling i {place}',
    'Det er bedt om et møte med statsråden',
    'Arbeidet ledes av kommunedirektøren i {place}',
    'En rapport ventes i {month}',
    'Meningene er delte i {few} av kommunene',
    'Saken ligger nå hos Statsforvalteren'
  ],
  nn: [
    'Saka blir følgd opp av administrasjonen',
    'Meir informasjon kjem i {month}',
    'Ordførarane er orienterte',
    'Dette kjem opp att på eit seinare møte',
    'Kommunestyret i {place} skal ta stilling til saka i {month}',
    'Eit notat er sendt til alle kommunane',
    'Fristen for innspel er sett til {month}',
    'Tilbakemeldingane så langt er gode',
    'Møtet om dette samla {count} deltakarar',
    'Ein rapport er venta i {month}'
  ]
} as const;

/** The same at length, for updates that grow longer without saying more. */
export const longFollowUps = {
  nb: [
    'Arbeidet har pågått siden {month}, og det er holdt møter med både tillitsvalgte, naboer og lokale lag i {few} av kommunene',
    'Det ble stilt en rekke spørsmål under behandlingen, og flere av dem er ennå ikke besvart av dem som la fram saken i {place}',
    'Saken har vært lagt fram for kommunestyrene i {place} og {other}, som begge ba om mer tid før de tok stilling',
    'Innstillingen fra flertallet ble endret to ganger underveis, og den endelige teksten ble først klar kvelden før møtet',
    'Det er lagt opp til en bred høring med frist i {month}, og alle som ønsker det, får anledning til å legge fram sitt syn',
    'Erfaringene fra {place} er gjennomgående gode, men det tok lengre tid enn ventet å komme i gang, og flere måtte trå til',
    'Ordførerne har drøftet dette på tre møter i år, og de er enige om retningen selv om ikke alle detaljer er på plass',
    'Det er utarbeidet et notat på {count} sider med bakgrunn, vurderinger og forslag til videre behandling i {month}',
    'Et flertall i {few} av kommunene støtter hovedlinjene, mens de øvrige vil komme tilbake med sitt syn senere',
    'En gruppe med representanter fra alle kommunene har møttes hver uke siden {month} og legger fram sin innstilling i {place}'
  ],
  nn: [
    'Arbeidet har gått føre seg sidan {month}, og det er halde møte med både tillitsvalde, naboar og lokale lag i {few} av kommunane',
    'Saka har vore lagd fram for kommunestyra i {place} og {other}, som begge bad om meir tid før dei tok stilling',
    'Det er lagt opp til ei brei høyring med frist i {month}, og alle som ønskjer det, får høve til å leggje fram sitt syn',
    'Ordførarane har drøfta dette på tre møte i år, og dei er samde om retninga sjølv om ikkje alle detaljar er på plass',
    'Det er laga eit notat på {count} sider med bakgrunn, vurderingar og framlegg til vidare handsaming i {month}'
  ]
} as const;

/** Over a list of themes. */
export const leadIns = {
  nb: [
    'Ellers fokus på:',
    'Andre saker:',
    'Det jobbes også med:',
    'Kort om:',
    'Til orientering:',
    'Tema framover:',
    'Saker som går igjen:'
  ],
  nn: ['Elles fokus på:', 'Andre saker:', 'Det blir også arbeidd med:', 'Kort om:', 'Til orientering:', 'Tema framover:']
} as const;
