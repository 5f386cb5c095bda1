import { describeDatabase } from '../../../tests/support/describe-database.ts';
import { openNativeDatabase } from './native-database.ts';

describeDatabase(openNativeDatabase);
