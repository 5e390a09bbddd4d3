import { makeStyles, tokens } from "@fluentui/react-components";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** Pixels of the column letters' row and of the row numbers' column. */
export const HEAD = { height: 24, width: 44 } as const;

export const useGridStyles = makeStyles({
  scroll: {
    position: "relative",
    overflow: "auto",
    minWidth: 0,
    minHeight: 0,
    height: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    // Cells would lie over an outline, but never over a border.
    border: `${tokens.strokeWidthThick} solid transparent`,
    outlineStyle: "none",
    ":focus-visible": { border: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ":focus-visible [aria-selected=true]": { outlineWidth: tokens.strokeWidthThicker },
  },
  top: { position: "sticky", top: 0, zIndex: 5, backgroundColor: tokens.colorNeutralBackground1 },
  frozenEnd: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  row: { display: "flex", boxSizing: "border-box" },
  head: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    overflow: "hidden",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
  headActive: { backgroundColor: tokens.colorNeutralBackground5, fontWeight: tokens.fontWeightSemibold },
  rowHead: { position: "sticky", left: 0, zIndex: 4, width: `${String(HEAD.width)}px` },
  cell: {
    position: "relative",
    display: "flex",
    flexShrink: 0,
    boxSizing: "border-box",
    overflow: "hidden",
    padding: "0 2px",
    borderRight: line,
    borderBottom: line,
    fontFamily: tokens.fontFamilyBase,
    lineHeight: "1.4",
    cursor: "cell",
  },
  // Above its neighbours' lines, which Excel does not draw through a text either.
  spills: { overflow: "visible", zIndex: 1 },
  spilling: { backgroundColor: tokens.colorNeutralBackground1 },
  marked: { paddingRight: "14px" },
  merged: { zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  frozen: { position: "sticky", zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  frozenSpills: { zIndex: 3 },
  bordered: {
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
  },
  activeFree: { zIndex: 1 },
  active: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", whiteSpace: "pre" },
  wraps: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  sign: {
    position: "absolute",
    top: 0,
    right: 0,
    padding: "0 2px",
    borderBottomLeftRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
  },
  error: { boxShadow: `inset 0 0 0 2px ${tokens.colorStatusDangerBorder2}` },
  warning: { boxShadow: `inset 0 0 0 2px ${tokens.colorStatusWarningBorder2}` },
  info: { boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralStrokeAccessible}` },
  signError: { color: tokens.colorStatusDangerForeground1 },
  signWarning: { color: tokens.colorStatusWarningForeground3 },
  signInfo: { color: tokens.colorNeutralForeground2 },
});
