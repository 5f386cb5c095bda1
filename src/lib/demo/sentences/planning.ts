import type { SentenceStock } from './sentence-stock.ts';

export const planning: SentenceStock = {
  nb: [
    'Kommuneplanens arealdel er lagt ut på høring i {place}',
    'Uttalelsen til regional plan er vedtatt',
    'Boligbyggingen har stanset opp i {place}',
    'Folketallet i {place} har gått ned {few} år på rad',
    'Kampanjen for økt tilflytting starter i {month}',
    'Sentrumsplanen for {place} er vedtatt',
    'Fraflyttingen fra {place} bekymrer',
    'Jordvern og nye boliger står mot hverandre i {place}',
    'Befolkningsframskrivingen viser en nedgang på {percent} prosent',
    'Stedsutviklingen i {place} har fått midler',
    'Husbanken orienterte om leie til eie',
    'Regionen trenger {count} nye boliger i året',
    'Reguleringsplanen for {place} er på høring',
    'Boplikt diskuteres i {few} kommuner',
    'Byutviklingen i {place} går inn i en ny fase',
    'Fortettingen rundt {place} møter motstand hos naboene',
    'Hyttebyggingen i {place} begrenses i ny arealplan',
    'Kommuneplanens samfunnsdel rulleres i {few} kommuner',
    'Innbyggertallet i {place} har passert {count} 000',
    'Regional planstrategi er tema på neste samling for planleggerne',
    'Utleieboliger til tilflyttere bygges i {place}',
    'Småhusområdene i {place} får nye bestemmelser om utbygging',
    'Tomteklargjøringen i {place} er i gang, og {count} tomter legges ut',
    'Arealregnskap for regionen er laget',
    'Arealstrategien skal hindre spredt utbygging',
    'Bostedsattraktiviteten i {place} undersøkes av Telemarksforsking',
    'Transformasjonsområdet i {place} er klart for bygging',
    'Et leilighetsbygg med {count} boliger er ferdig i {place}',
    'Demografien endrer seg fort, viser nye tall fra SSB',
    'Flere unge voksne flytter hjem til {place}'
  ],
  nn: [
    'Arealdelen av kommuneplanen er lagd ut på høyring i {place}',
    'Fråsegna til regional plan er vedteken',
    'Bustadbygginga har stansa opp i {place}',
    'Folketalet i {place} har gått ned {few} år på rad',
    'Kampanjen for auka tilflytting startar i {month}',
    'Sentrumsplanen for {place} er vedteken',
    'Regionen treng {count} nye bustader i året',
    'Reguleringsplanen for {place} er på høyring',
    'Stadutviklinga i {place} har fått midlar',
    'Samfunnsdelen av kommuneplanen blir rullert i {few} kommunar'
  ],
  themes: {
    nb: ['Regionale planer', 'Bolig', 'Tilflytting', 'Kommuneplan', 'Stedsutvikling'],
    nn: ['Regionale planar', 'Bustad', 'Tilflytting', 'Kommuneplan', 'Stadutvikling']
  }
};
