import type { ReportCase } from "../case-value";
import { HUAITOEI } from "./huaitoei";
import { KLONGHA } from "./klongha";
import { LAMPHURA } from "./lamphura";
import { PONGNAMRON } from "./pongnamron";
import { SUANKLUAI } from "./suankluai";

/** The published reports of five local bodies, FY2564 to FY2568. */
export const CASES: readonly ReportCase[] = [KLONGHA, PONGNAMRON, SUANKLUAI, LAMPHURA, HUAITOEI];
