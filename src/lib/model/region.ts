/** A member of the alliance, as data/regions.json lists it. */
export type Region = {
  id: string;
  name: string;
  /** Other spellings that minutes use. */
  aliases: readonly string[];
  municipalities: readonly string[];
};

export type RegionRegistry = {
  regions: readonly Region[];
  /** Spellings that somebody has confirmed: they mean their region, whatever else the registry says of the name. */
  confirmed?: readonly { name: string; regionId: string }[];
};
