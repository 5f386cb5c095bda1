import type { SentenceStock } from './sentence-stock.ts';

export const power: SentenceStock = {
  nb: [
    'Nettet er fullt i {place}, og {Statnett|Elvia|nettselskapet} kan ikke love ny tilknytning før {year}',
    '{Statnett|Elvia|Nettselskapet} har lagt fram områdestudien, som viser for lite kapasitet i nettet i hele regionen',
    'Høye strømpriser gir mange henvendelser til kommunene',
    'Ressursgruppe for kraft er satt ned med medlemmer fra {few} kommuner',
    'Søknad om solkraftverk ved {place} er sendt på høring',
    'Utredningen av vindkraft på åsen mellom {place} og {other} er lagt på is',
    'Ny transformatorstasjon i {place} er forsinket til {year}',
    '{Statnett|Elvia|Nettselskapet} varsler {count} MW ledig kapasitet etter oppgradering av regionalnettet',
    'Energiutredning for regionen legges fram i {month}',
    'Kø for nettilknytning: {count} søknader ligger på vent',
    'Mange er bekymret for den nye høyspentlinja over {place}',
    'Arbeider for at mer fornybar kraft bygges ut i regionen',
    'Vannkraftverket i {place} skal oppgraderes og vil levere {percent} prosent mer enn i dag',
    'Møte med {Statnett|Elvia|Glitre Nett} om nettutvikling og rekkefølgen på tiltakene',
    'Fjernvarmeanlegget i {place} får {few} nye abonnenter',
    'Kraftsituasjonen blir hovedtema på regionmøtet i {month}',
    'Strømbruddet i {place} varte i {few} timer og rammet {count} gårder',
    'Solceller på {few} kommunale bygg er montert',
    'Regionen har gitt et felles innspill til {Statnett|Elvia|NVE} om kraftsituasjonen',
    'Nettleien ligger høyere her enn i naboregionene',
    'Småkraftverket ved {place} har fått konsesjon av NVE',
    'Ber om raskere konsesjonsbehandling av kraftlinja mellom {place} og {other}',
    'Effekttoppene om vinteren gjør at {Elvia|Glitre Nett|nettselskapet} må si nei til nye kunder i {place}',
    'Mulighetsstudie for bioenergi og nærvarme i {place} er ferdig',
    'Kommunene kartlegger energibruken i egne bygg',
    'Batterilager på {count} MW planlegges ved {place}',
    'Behovet for strøm ventes å øke med {percent} prosent fram mot {year}',
    'Ordførerne har bedt om møte med {Statnett|Elvia|NVE} om strømforsyningen til {place}',
    'Reservert kapasitet i nettet må frigis når den ikke er tatt i bruk, mener regionen',
    'Felles brev til Energidepartementet om utbygging av nettet er sendt'
  ],
  nn: [
    'Nettet er fullt i {place}, og {Statnett|Elvia|nettselskapet} kan ikkje love ny tilknyting før {year}',
    'Høge straumprisar gir mange spørsmål til kommunane',
    'Søknad om solkraftverk ved {place} er send på høyring',
    'Ny transformatorstasjon i {place} er utsett til {year}',
    'Energiutgreiing for regionen blir lagd fram i {month}',
    'Vasskraftverket i {place} skal opprustast',
    'Møte med {Statnett|Elvia|Glitre Nett} om nettutvikling og ledig kapasitet',
    'Straumbrotet i {place} varte i {few} timar',
    'Småkraftverket ved {place} har fått konsesjon',
    'Mange er uroa for den nye høgspentlinja over {place}'
  ],
  themes: {
    nb: ['Kraft', 'Kraft og nett', 'Nettkapasitet', 'Strømpriser', 'Energi'],
    nn: ['Kraft', 'Kraft og nett', 'Nettkapasitet', 'Straumprisar', 'Energi']
  }
};
