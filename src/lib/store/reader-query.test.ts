import { describeReaderQuery } from '../../../tests/support/describe-reader-query.ts';
import { openNativeDatabase } from './native-database.ts';

describeReaderQuery(openNativeDatabase);
