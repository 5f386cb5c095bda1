import { attributeOf, childNamed, type XmlElement } from './read-xml.ts';

/** What a paragraph's properties state, by themselves or through a style; absent where they leave it open. Lengths in twentieths of a point. */
export type ParagraphFormat = {
  /** 0 to 8 for headings, 9 for body text, -1 for the title of the whole. */
  outline?: number;
  /** "0" takes the paragraph out of its style's list. */
  listId?: string;
  listLevel?: number;
  indent?: number;
  spaceBefore?: number;
  spaceAfter?: number;
  /** No space between paragraphs of one style. */
  contextual?: boolean;
  bold?: boolean;
};

const AUTOMATIC_SPACE = 280;

/** From a pPr element: a paragraph's own, or a style's. */
export function readParagraphFormat(properties: XmlElement | null): ParagraphFormat {
  const format: ParagraphFormat = {};
  if (!properties) return format;
  const set = <K extends keyof ParagraphFormat>(key: K, value: ParagraphFormat[K] | null) => {
    if (value !== null && value !== undefined) format[key] = value;
  };
  const list = childNamed(properties, 'numPr');
  const spacing = childNamed(properties, 'spacing');
  const indent = childNamed(properties, 'ind');
  set('outline', numberOf(childNamed(properties, 'outlineLvl'), 'val'));
  set('listId', attributeOf(childNamed(list, 'numId'), 'val'));
  set('listLevel', numberOf(childNamed(list, 'ilvl'), 'val'));
  set('indent', numberOf(indent, 'left') ?? numberOf(indent, 'start'));
  set('spaceBefore', spaceOf(spacing, 'before'));
  set('spaceAfter', spaceOf(spacing, 'after'));
  set('contextual', switchOf(properties, 'contextualSpacing'));
  return format;
}

/** A switch such as bold: present without a value is on; null where it is not stated. */
export function switchOf(properties: XmlElement | null, localName: string): boolean | null {
  const element = childNamed(properties, localName);
  return element ? !/^(?:0|false|off|none)$/.test(attributeOf(element, 'val') ?? '') : null;
}

export function numberOf(element: XmlElement | null, attribute: string): number | null {
  const value = Number.parseInt(attributeOf(element, attribute) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

function spaceOf(spacing: XmlElement | null, side: 'before' | 'after'): number | null {
  const automatic = attributeOf(spacing, `${side}Autospacing`);
  return automatic === '1' || automatic === 'true' ? AUTOMATIC_SPACE : numberOf(spacing, side);
}
