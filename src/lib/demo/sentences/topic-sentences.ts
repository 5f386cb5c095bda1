import { business } from './business.ts';
import { cooperation } from './cooperation.ts';
import { defence } from './defence.ts';
import { digital } from './digital.ts';
import { economy } from './economy.ts';
import { education } from './education.ts';
import { environment } from './environment.ts';
import { health } from './health.ts';
import { inclusion } from './inclusion.ts';
import { planning } from './planning.ts';
import { power } from './power.ts';
import type { SentenceStock } from './sentence-stock.ts';
import { transport } from './transport.ts';

/** By topic id, in the topic book's order. */
export const topicSentences = {
  power,
  economy,
  defence,
  transport,
  education,
  health,
  environment,
  business,
  cooperation,
  inclusion,
  planning,
  digital
} satisfies Record<string, SentenceStock>;

export type DemoTopicId = keyof typeof topicSentences;
