/** A map as it travels to the card: lines and areas as text, and what they show in words. */

/** Where in a country something lies. */
export type Bearing =
  | 'north'
  | 'north-east'
  | 'east'
  | 'south-east'
  | 'south'
  | 'south-west'
  | 'west'
  | 'north-west'
  | 'centre';

/** Lines and areas as SVG path data, in units of a window `width` by `height`; '' where there is nothing. */
export interface Drawing {
  width: number;
  height: number;
  land: string;
  lakes: string;
  borders: string;
  /** Borders of land that more than one state claims. */
  disputed: string;
  /** The country that the map is about. */
  country: string;
  /** 'ring': somewhere about here. */
  spot?: { is: 'dot' | 'ring'; x: number; y: number };
}

export interface LocatorMap {
  drawing: Drawing;
  /** What it shows, in words, in the language of the card. */
  label: string;
}
