/** What the bench uses of a library that comes without types. */
declare module '@uwdata/vgplot' {
  type Part = { readonly part: unique symbol };
  type Connector = { readonly connector: unique symbol };

  export class Coordinator {
    constructor(connector: Connector);
    clear(): void;
  }
  export function wasmConnector(options: { duckdb: unknown; connection: unknown }): Connector;
  export function createAPIContext(options: { coordinator: Coordinator }): {
    Selection: { intersect(): Part };
    plot(...parts: Part[]): HTMLElement;
    from(table: string, options?: { filterBy: Part }): Part;
    count(): Part;
    lineY(from: Part, channels: { x: string; y: Part }): Part;
    barX(from: Part, channels: { x: Part; y: string }): Part;
    intervalX(options: { as: Part }): Part;
    width(pixels: number): Part;
    height(pixels: number): Part;
  };
}
