/** Address of DuckDB's engine for browsers with WebAssembly exceptions, gzipped; the build's plugin makes it. */
declare module 'virtual:duckdb-eh-wasm' {
  const url: string;
  export default url;
}

/** Address of the classic script that runs the engine in a worker. */
declare module 'virtual:duckdb-eh-worker' {
  const url: string;
  export default url;
}
