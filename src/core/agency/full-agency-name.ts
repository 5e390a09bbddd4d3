import type { Agency } from "./agency";
import { AGENCY_TYPES } from "./agency-types";

/**
 * The agency's name as documents print it: type อบต. and name คลองห้า give "องค์การบริหารส่วนตำบลคลองห้า", and so does
 * a name that already carries the short or the full words of its type.
 */
export function fullAgencyName({ type, name }: Pick<Agency, "type" | "name">): string {
  const prefix = AGENCY_TYPES.find((facts) => facts.type === type)?.fullName ?? "";
  const bare = name.trim();
  if (prefix === "" || bare.startsWith(prefix)) return bare;
  return `${prefix}${bare.startsWith(type) ? bare.slice(type.length).trimStart() : bare}`;
}
