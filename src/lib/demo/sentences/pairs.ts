import type { DemoLanguage } from './sentence-stock.ts';
import type { DemoTopicId } from './topic-sentences.ts';

/** Sentences that are about two topics at once. Slots as in SentenceStock. */
export type PairStock = { topicIds: readonly [DemoTopicId, DemoTopicId] } & Record<DemoLanguage, readonly string[]>;

export const pairs: readonly PairStock[] = [
  {
    topicIds: ['power', 'business'],
    nb: [
      'Bedriftene i {place} får ikke nok strøm til å utvide',
      'Næringsområdet ved {place} venter på tilknytning til nettet',
      'Datasenteret i {place} har søkt om {count} MW',
      'Industrien i {place} frykter strømprisene til vinteren',
      'Mangel på kraft bremser næringsutviklingen i regionen',
      'Fabrikken i {place} står i kø for nettkapasitet',
      'Næringsforeningen krever mer kraft til industrien i {place}',
      'Veksthusene i {place} sliter med høye strømpriser, melder landbruket'
    ],
    nn: [
      'Bedriftene i {place} får ikkje nok straum til å utvide',
      'Næringsområdet ved {place} ventar på tilknyting til nettet',
      'Mangel på kraft bremsar næringsutviklinga i regionen',
      'Industrien i {place} fryktar straumprisane til vinteren'
    ]
  },
  {
    topicIds: ['economy', 'health'],
    nb: [
      'Merforbruket i {place} ligger i helse og omsorg',
      'Sykehjemmet i {place} rammes av kuttene i budsjettet',
      'Budsjettet til hjemmetjenesten i {place} er overskredet med {mill} mill. kr',
      'Vikarer på legevakta er hovedårsaken til underskuddet i {place}',
      'Innsparinger i helse og omsorg behandles sammen med budsjettet i {month}',
      'Korttidsplasser legges ned for å spare {mill} millioner i {place}',
      'Skjønnsmidler dekker ikke utgiftene til vaksinering i {place}',
      'Sparetiltakene i {place} går ut over sykehjemmene'
    ],
    nn: [
      'Meirforbruket i {place} ligg i helse og omsorg',
      'Sjukeheimen i {place} blir råka av kutta i budsjettet',
      'Vikarar på legevakta er hovudårsaka til underskotet i {place}',
      'Innsparingar i helse og omsorg blir handsama i {month}'
    ]
  },
  {
    topicIds: ['transport', 'planning'],
    nb: [
      'Nye boliger ved {place} må vente til jernbanen er bygd ut',
      'Reguleringsplanen for {place} legger nye leiligheter tett på togstasjonen',
      'Boligfeltet i {place} mangler både buss og gangvei',
      'Sentrumsplanen for {place} flytter biltrafikken ut av hovedgata',
      'Kommuneplanen samler veksten langs jernbanen',
      'Ny bydel i {place} forutsetter at {road} legges om',
      'Bedre togtilbud har gitt økt tilflytting til {place}',
      'Tettstedet {place} skal utvikles rundt et nytt kollektivknutepunkt'
    ],
    nn: [
      'Nye bustader ved {place} må vente til jernbanen er utbygd',
      'Bustadfeltet i {place} manglar både buss og gangveg',
      'Kommuneplanen samlar veksten langs jernbanen',
      'Betre togtilbod har gitt auka tilflytting til {place}'
    ]
  }
];
