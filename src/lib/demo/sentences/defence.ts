import type { SentenceStock } from './sentence-stock.ts';

export const defence: SentenceStock = {
  nb: [
    'Forsvaret vil utvide øvingsfeltet ved {place}',
    'Arbeider med innspill til langtidsplanen for forsvarssektoren',
    'Heimevernet øver i {place} i {month} med {count} soldater',
    'Møte med Forsvarsbygg om ny garnison i {place}',
    'Regionen er vertskap for en alliert øvelse i {month}',
    'Nato-øvelsen i {month} krever vertslandsstøtte fra kommunene',
    'Totalforsvaret: kommunene og Heimevernet lager felles planverk',
    'Fylkesberedskapsrådet hadde totalforsvaret som tema',
    'Avtale med Forsvaret om bruk av kommunale bygg er klar i {few} kommuner',
    'Flystasjonen ved {place} får økt aktivitet fra {year}',
    'Innspill er sendt om plassering av nytt luftvern',
    'Ordførerne har besøkt brigaden i {place}',
    'HV-distriktet orienterte om behovet for lokale lagre',
    'Naboene til skytefeltet ved {place} klager på støyen',
    'Forsvarsbygg har kjøpt grunn ved {place} for å utvide leiren',
    'Flere vernepliktige skal tjenestegjøre i regionen fra {year}',
    'Regionen ønsker en ny base for Hæren lagt til {place}',
    'Kommunene går gjennom rollen sin i totalforsvaret',
    'Militære kolonner kjører gjennom {place} i {month}',
    'Dialog med Forsvaret om bruk av den gamle leiren i {place}',
    'Veteranplan for regionen er vedtatt i {few} kommuner',
    'Veterandagen markeres i {place} 8. mai',
    'Orientering om Natos kommandosenter og hva det betyr for regionen',
    'Forsvaret ber kommunene holde av plass til allierte styrker',
    'Regionen har laget et notat om hvorfor Forsvaret bør satse her',
    'Rekruttskolen i {place} tar imot {count} flere i år',
    'Regionen følger opp langtidsplanen for Forsvaret med et møte i {month}',
    'Luftvern og droneforsvar er tema i dialogen med {Forsvaret|Forsvarsbygg|Heimevernet}',
    'Rapporten fra Forsvarskommisjonen ble gjennomgått',
    'Beredskapslageret til Heimevernet skal ligge i {place}'
  ],
  nn: [
    'Forsvaret vil utvide øvingsfeltet ved {place}',
    'Arbeider med innspel til langtidsplanen for forsvaret',
    'Heimevernet øver i {place} i {month} med {count} soldatar',
    'Møte med Forsvarsbygg om ny garnison i {place}',
    'Kommunane går gjennom rolla si i totalforsvaret',
    'Nato-øvinga i {month} krev vertslandsstøtte frå kommunane',
    'Avtale med Forsvaret om bruk av kommunale bygg er klar i {few} kommunar',
    'Innspel er sendt om plassering av nytt luftvern',
    'Veteranplan for regionen er vedteken i {few} kommunar',
    'Fleire vernepliktige skal tenestegjere i regionen frå {year}'
  ],
  themes: {
    nb: ['Forsvar', 'Totalforsvaret', 'Langtidsplan for forsvaret', 'Heimevernet', 'Forsvaret i regionen'],
    nn: ['Forsvar', 'Totalforsvaret', 'Langtidsplan for forsvaret', 'Heimevernet', 'Forsvaret i regionen']
  }
};
