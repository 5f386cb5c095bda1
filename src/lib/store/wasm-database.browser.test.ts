import { describeDatabase } from '../../../tests/support/describe-database.ts';
import { openWasmDatabase } from './wasm-database.ts';

describeDatabase(() => openWasmDatabase({ timeoutMs: 30_000 }));
