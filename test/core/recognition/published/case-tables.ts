/** A table of a case as a person counts it. */
export interface CaseTable {
  readonly layout: string;
  readonly range: string;
  /** The key of each column, from left to right. */
  readonly columns: string;
  /** The rows of the sheet that make each row of meaning; + joins those that belong together. */
  readonly rows: string;
  /** The first rows of the headers that page breaks repeat. */
  readonly repeated: readonly number[];
  /** The cells of the headings that were used. */
  readonly headings: readonly string[];
  readonly problems: readonly string[];
}

export interface CaseTables {
  readonly file: string;
  readonly tables: readonly CaseTable[];
}

/** The thirteen tables of the five cases, counted by hand from the printed sheets. */
export const CASE_TABLES: readonly CaseTables[] = [
  {
    file: "klongha-2566.xlsx",
    tables: [
      {
        // Measures ๑ to ๖: six rows. Ten rows of the sheet, of which 42 (measure ๓), 48 (๔), 54 and 57 (๕) go on with
        // the measure above a page break; the header stands ten times.
        layout: "000",
        range: "A28:F60",
        columns: "measure steps owners period result recommendation",
        rows: "29 34 38+42 45+48 51+54+57 60",
        repeated: [33, 37, 41, 44, 47, 50, 53, 56, 59],
        headings: [],
        problems: [],
      },
    ],
  },
  {
    file: "pongnamron-2564.xlsx",
    tables: [
      {
        layout: "001-A",
        range: "A10:C11",
        columns: "indicator issue development",
        rows: "11",
        repeated: [],
        headings: [],
        problems: [],
      },
      {
        // ๑) to ๖), a blank row where a page broke without a header, then ๓), ๔), ๕) and ๑๐): ten measures.
        layout: "001-B",
        range: "A21:D32",
        columns: "measure steps owners monitoring",
        rows: "22 23 24 25 26 27 29 30 31 32",
        repeated: [],
        headings: [],
        problems: [],
      },
      {
        // ๑) to ๑๐), a blank row after ๕); the header has two rows.
        layout: "001-C",
        range: "A38:E50",
        columns: "measure steps status-not-started status-in-progress status-done",
        rows: "40 41 42 43 44 46 47 48 49 50",
        repeated: [],
        headings: [],
        problems: [],
      },
    ],
  },
  {
    file: "suankluai-2566.xlsx",
    tables: [
      {
        // Two items of OIT, then e๖ e๗ e๙ e๑๐ e๑๑ e๑๒ e๑๔ e๑ e๓ e๕: twelve rows under five headers. Both headings number
        // an indicator by another's name.
        layout: "002",
        range: "A15:E39",
        columns: "issue owners steps monitoring status",
        rows: "16 17 22 23 26 27 32 33 34 37 38 39",
        repeated: [21, 25, 31, 36],
        headings: ["A19", "A29"],
        problems: ["indicator-contradiction A19", "indicator-contradiction A29"],
      },
    ],
  },
  {
    file: "lamphura-2567.xlsx",
    tables: [
      {
        // Four measures under two headers; the assessor's recommendations below are prose.
        layout: "003",
        range: "A23:C29",
        columns: "measure result outcome",
        rows: "24 25 28 29",
        repeated: [27],
        headings: [],
        problems: [],
      },
    ],
  },
  {
    file: "huaitoei-2568.xlsx",
    tables: [
      {
        layout: "004-A",
        range: "A76:C86",
        columns: "no indicator score",
        rows: "77 78 79 80 81 82 83 84 85 86",
        repeated: [],
        headings: [],
        problems: [],
      },
      {
        layout: "004-B",
        range: "A102:E112",
        columns: "no instrument indicator score verdict",
        rows: "103 104 105 106 107 108 109 110 111 112",
        repeated: [],
        headings: [],
        problems: [],
      },
      {
        // Row 117 is the instrument's name across the table.
        layout: "004-C",
        range: "A116:B118",
        columns: "indicator issue",
        rows: "118",
        repeated: [],
        headings: ["A117"],
        problems: [],
      },
      {
        // The seven fixed issues: row 139 is the second half of issue ๗. Row 124 packs two measures.
        layout: "004-D",
        range: "A123:E139",
        columns: "issue measure steps period owners",
        rows: "124 127 128 131 132 135 136+139",
        repeated: [126, 130, 134, 138],
        headings: [],
        problems: [],
      },
      {
        // Measures ๑ to ๗: row 171 holds the rest of the result of ๖.
        layout: "004-E",
        range: "A157:E172",
        columns: "measure result outcome owners period",
        rows: "158 159 162 163 167 168+171 172",
        repeated: [161, 166, 170],
        headings: [],
        problems: [],
      },
      {
        layout: "004-F",
        range: "A200:C204",
        columns: "measure result outcome",
        rows: "201 202 203 204",
        repeated: [],
        headings: [],
        problems: [],
      },
      {
        // Items ๐๖ ๐๑๒ ๐๑๓ ๐๒๓ ๐๒๖ ๐๒๗ under three headers of two rows, the last of which says ข้อความ for ข้อคำถาม.
        layout: "004-G",
        range: "A209:H228",
        columns: "issue question analysis measure alignment steps period owners",
        rows: "211 212 213 220 221 228",
        repeated: [218, 226],
        headings: [],
        problems: ["lookalike-header B227"],
      },
    ],
  },
];
