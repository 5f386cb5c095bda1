import { openWasmDatabase } from '#lib/store/wasm-database.ts';
import { describeOverview } from '../../../tests/support/describe-overview.ts';
import { describeContract } from '../../../tests/support/describe-contract.ts';

const open = () => openWasmDatabase({ timeoutMs: 30_000 });

describeContract(open);
describeOverview(open);
