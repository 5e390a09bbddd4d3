import type { Agency } from "./agency";
import { fullAgencyName } from "./full-agency-name";

/**
 * Whom a letter inside the agency is addressed to: "นายกองค์การบริหารส่วนตำบลห้วยเตย", "นายกเทศมนตรีตำบลคลองห้า". null for
 * an agency of another kind and for one without a name. Source: the titles of the Municipality Act B.E. 2496, the Tambon
 * Council and Tambon Administrative Organization Act B.E. 2537 and the PAO Act B.E. 2540.
 */
export function headOfAgency(agency: Pick<Agency, "type" | "name">): string | null {
  if (agency.type === "อื่น ๆ" || agency.name.trim() === "") return null;
  const name = fullAgencyName(agency);
  return name.startsWith("เทศบาล") ? name.replace("เทศบาล", "นายกเทศมนตรี") : `นายก${name}`;
}
