import { openNativeDatabase } from '#lib/store/native-database.ts';
import { describeOverview } from '../../../tests/support/describe-overview.ts';
import { describeContract } from '../../../tests/support/describe-contract.ts';

describeContract(openNativeDatabase);
describeOverview(openNativeDatabase);
