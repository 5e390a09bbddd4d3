import type { IDENTITY_TH } from "../../th/rules/identity";

type Source = typeof IDENTITY_TH;

export const IDENTITY_EN = {
  "indicator-name": {
    name: "Indicator's name is wrong",
    miswritten:
      "Indicator {indicator:number} is called “{actual}”, but the assessment calls it “{expected}”. Change the name.",
    "sub-indicator":
      "Sub-indicator {indicator} is called “{actual}”, which is another indicator's name. Its own name is “{expected}”. See which one is meant.",
  },
  "indicator-number": {
    name: "Indicator's number does not fit its name",
    "other-name":
      "This says indicator {number}, but “{name}” is indicator {own}, and indicator {number} is “{expected}”. Change the number or the name.",
  },
  "instrument-name": {
    name: "Instrument's name is wrong",
    thai: "The instrument {instrument} is called “{actual}”, but its official name is “{expected}”. Change the name.",
    english:
      "The English name of {instrument} is written “{actual}”, but the official one is “{expected}”. Add the missing word.",
  },
  "item-code-glyph": {
    name: "Item code has a zero for the letter o",
    zero: "The item code “{actual}” has a zero for the letter o, so that it reads as a number and no search finds it. Change it to “{expected}”.",
  },
  "item-of-another-year": {
    name: "Item code of another year",
    moved:
      "“{actual} {title}” is a code of FY{year}; in FY{assessed} this item is {expected}. See which year is meant, then change the code or name the year.",
    gone: "“{actual} {title}” is an item of FY{year} and not in the list of FY{assessed}. See which year is meant, then change the item or name the year.",
  },
  "item-title": {
    name: "Item code does not fit its title",
    "other-code":
      "The code “{actual}” stands before the title “{title}”, whose code is {expected}. Change the code or the title.",
    "two-codes":
      "“{title}” has the code “{actual}” here, but “{other}” at {place}. Use the one code of the year's list.",
  },
  "item-under-wrong-indicator": {
    name: "Item stands under another indicator",
    code: "The item “{actual}” belongs to indicator {own}, but is named under indicator {under}. Move the item or change its code.",
    title:
      "“{actual}” is item {item} of indicator {own}, but stands under indicator {under}. Move it to its own indicator.",
  },
  "unknown-item": {
    name: "No such item in the assessed year",
    beyond: "The code “{actual}” is not in the list of FY{year}, which ends at {last}. Change the code.",
  },
  "wrong-instrument": {
    name: "Instrument does not fit the indicator",
    wrong: "Indicator {indicator} says “{actual}”, but it is measured with {expected}. Change it to {expected}.",
  },
  "wrong-sector-framework": {
    name: "List of another sector",
    schools:
      "“{text}” is from the schools' list, not from a framework held here ({count} such {count|text|texts}), so findings about codes and titles cannot be relied on. Use the list of your own agency.",
    colleges:
      "“{text}” is from the colleges' list, not from a framework held here ({count} such {count|text|texts}), so findings about codes and titles cannot be relied on. Use the list of your own agency.",
    hospitals:
      "“{text}” is from the hospitals' MOIT list, not from a framework held here ({count} such {count|text|texts}), so findings about codes and titles cannot be relied on. Use the list of your own agency.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
