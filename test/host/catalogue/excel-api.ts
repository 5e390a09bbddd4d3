/** Generated from @types/office-js (MIT) by catalogue.test.ts with UPDATE_CATALOGUE=1: class, then version and members. */
export const EXCEL_API: Readonly<Record<string, string>> = {
  Query: "1.14 error loadedTo loadedToDataModel name refreshDate rowsLoadedCount",
  QueryCollection: "1.14 getCount getItem",
  Runtime: "1.8 enableEvents",
  Application:
    "1.1 calculate calculationMode;1.6 suspendApiCalculationUntilNextSync;1.9 calculationEngineVersion calculationState iterativeCalculation suspendScreenUpdatingUntilNextSync;1.11 cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
  IterativeCalculation: "1.9 enabled maxChange maxIteration",
  Workbook:
    "1.1 application bindings getSelectedRange names tables worksheets;1.2 functions onSelectionChanged;1.3 pivotTables;1.4 settings;1.5 customXmlParts;1.7 dataConnections getActiveCell name properties protection styles;1.8 readOnly;1.9 autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed;1.10 comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles;1.11 close save;1.13 insertWorksheetsFromBase64 onActivated;1.14 queries;1.16 getLinkedEntityCellValue;1.18 notes;1.19 getActiveShape getActiveShapeOrNullObject linkedEntityDataDomains",
  WorkbookProtection: "1.7 protect protected unprotect",
  Worksheet:
    "1.1 activate charts delete getCell getRange id name position tables visibility;1.2 getUsedRange protection;1.3 pivotTables;1.4 getUsedRangeOrNullObject names;1.5 getNext getNextOrNullObject getPrevious getPreviousOrNullObject;1.6 calculate;1.7 copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor;1.8 onCalculated showGridlines showHeadings;1.9 autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks;1.10 comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers;1.11 onRowHiddenChanged;1.12 customProperties;1.13 onFormulaChanged;1.14 onProtectionChanged tabId;1.17 onNameChanged onVisibilityChanged;1.18 notes;1.19 showDataTypeIcons",
  WorksheetCollection:
    "1.1 add getActiveWorksheet getItem;1.4 getCount getItemOrNullObject;1.5 getFirst getLast;1.7 onActivated onAdded onDeactivated onDeleted;1.8 onCalculated;1.9 onChanged onFormatChanged onSelectionChanged;1.10 onColumnSorted onRowSorted onSingleClicked;1.11 onRowHiddenChanged;1.13 onFormulaChanged;1.14 onProtectionChanged;1.17 onMoved onNameChanged onVisibilityChanged",
  WorksheetProtection: "1.2 options protect protected;1.7 unprotect",
  WorksheetFreezePanes: "1.7 freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze",
  Range:
    "1.1 address addressLocal cellCount clear columnCount columnIndex delete format formulas formulasLocal getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow insert numberFormat rowCount rowIndex select text valueTypes values worksheet;1.2 columnHidden formulasR1C1 getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow getUsedRange hidden merge rowHidden sort unmerge;1.3 getVisibleView;1.4 getIntersectionOrNullObject getUsedRangeOrNullObject;1.6 calculate conditionalFormats;1.7 getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style;1.8 dataValidation;1.9 autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties;1.10 group height hideGroupDetails left showGroupDetails top ungroup width;1.11 moveTo;1.12 getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray;1.13 getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge;1.14 getPrecedents;1.15 getDependents;1.16 valuesAsJson valuesAsJsonLocal;1.18 clearOrResetContents control;1.19 getDisplayedCellProperties",
  RangeAreas:
    "1.9 address addressLocal areaCount areas calculate cellCount clear conditionalFormats convertDataTypeToText convertToLinkedDataType copyFrom dataValidation format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject isEntireColumn isEntireRow setDirty style worksheet;1.18 clearOrResetContents select",
  WorkbookRangeAreas: "1.12 addresses areas getRangeAreasBySheet getRangeAreasOrNullObjectBySheet ranges",
  RangeView:
    "1.3 cellAddresses columnCount formulas formulasLocal formulasR1C1 getRange index numberFormat rowCount rows text valueTypes values;1.16 valuesAsJson valuesAsJsonLocal",
  RangeViewCollection: "1.3 getItemAt;1.4 getCount",
  SettingCollection: "1.4 add getCount getItem getItemOrNullObject onSettingsChanged",
  Setting: "1.4 delete key value",
  NamedItemCollection: "1.1 getItem;1.4 add addFormulaLocal getCount getItemOrNullObject",
  NamedItem:
    "1.1 getRange name type value visible;1.4 comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject;1.7 arrayValues formula;1.16 valueAsJson valueAsJsonLocal",
  NamedItemArrayValues: "1.7 types values;1.16 valuesAsJson valuesAsJsonLocal",
  Binding: "1.1 getRange getTable getText id type;1.2 onDataChanged onSelectionChanged;1.3 delete",
  BindingCollection:
    "1.1 count getItem getItemAt;1.3 add addFromNamedItem addFromSelection;1.4 getCount getItemOrNullObject",
  TableCollection:
    "1.1 add count getItem getItemAt;1.4 getCount getItemOrNullObject;1.7 onChanged;1.9 onAdded onDeleted",
  TableScopedCollection: "1.9 getCount getFirst getItem;1.14 getItemOrNullObject",
  Table:
    "1.1 columns delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id name rows showHeaders showTotals style;1.2 clearFilters convertToRange reapplyFilters sort worksheet;1.3 highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton;1.7 onChanged onSelectionChanged;1.8 legacyId;1.9 autoFilter;1.13 resize",
  TableColumnCollection: "1.1 add count getItem getItemAt;1.4 getCount getItemOrNullObject;1.16 addAsJson",
  TableColumn:
    "1.1 delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id index name values;1.2 filter;1.16 valuesAsJson valuesAsJsonLocal",
  TableRowCollection: "1.1 add count getItemAt;1.4 getCount;1.16 addAsJson",
  TableRow: "1.1 delete getRange index values;1.16 valuesAsJson valuesAsJsonLocal",
  DataValidation:
    "1.8 clear errorAlert ignoreBlanks prompt rule type valid;1.9 getInvalidCells getInvalidCellsOrNullObject",
  RemoveDuplicatesResult: "1.9 removed uniqueRemaining",
  RangeFormat:
    "1.1 borders fill font horizontalAlignment verticalAlignment wrapText;1.2 autofitColumns autofitRows columnWidth protection rowHeight;1.7 textOrientation useStandardHeight useStandardWidth;1.9 autoIndent indentLevel readingOrder shrinkToFit;1.11 adjustIndent",
  FormatProtection: "1.2 formulaHidden locked",
  RangeFill: "1.1 clear color;1.9 pattern patternColor patternTintAndShade tintAndShade",
  RangeBorder: "1.1 color sideIndex style weight;1.9 tintAndShade",
  RangeBorderCollection: "1.1 count getItem getItemAt;1.9 tintAndShade",
  RangeFont: "1.1 bold color italic name size underline;1.9 strikethrough subscript superscript tintAndShade",
  ChartCollection:
    "1.1 add count getItem getItemAt;1.4 getCount getItemOrNullObject;1.8 onActivated onAdded onDeactivated onDeleted",
  Chart:
    "1.1 axes dataLabels delete format height left legend name series setData setPosition title top width;1.2 getImage worksheet;1.7 chartType id showAllFieldButtons;1.8 categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style;1.9 activate pivotOptions;1.14 getDataTable getDataTableOrNullObject",
  ChartPivotOptions:
    "1.9 showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons",
  ChartAreaFormat: "1.1 fill font;1.7 border;1.9 colorScheme roundedCorners",
  ChartSeriesCollection: "1.1 count getItemAt;1.4 getCount;1.7 add",
  ChartSeries:
    "1.1 format name points;1.7 chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines;1.8 axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType varyByCategories;1.9 binOptions boxwhiskerOptions bubbleScale gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy showConnectorLines showLeaderLines splitValue xErrorBars yErrorBars;1.12 getDimensionValues;1.15 getDimensionDataSourceString getDimensionDataSourceType",
  ChartSeriesFormat: "1.1 fill line",
  ChartPointsCollection: "1.1 count getItemAt;1.4 getCount",
  ChartPoint:
    "1.1 format value;1.7 dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle",
  ChartPointFormat: "1.1 fill;1.7 border",
  ChartAxes: "1.1 categoryAxis seriesAxis valueAxis;1.7 getItem",
  ChartAxis:
    "1.1 format majorGridlines majorUnit maximum minimum minorGridlines minorUnit title;1.7 axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height left logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType setCategoryNames setCustomDisplayUnit showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width;1.8 alignment isBetweenCategories multiLevel numberFormat offset position positionAt setPositionAt textOrientation;1.9 linkNumberFormat",
  ChartAxisFormat: "1.1 font line;1.8 fill",
  ChartAxisTitle: "1.1 format text visible;1.8 setFormula;1.12 textOrientation",
  ChartAxisTitleFormat: "1.1 font;1.8 border fill",
  ChartDataLabels:
    "1.1 format position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue;1.8 autoText horizontalAlignment numberFormat textOrientation verticalAlignment;1.9 linkNumberFormat;1.19 geometricShapeType leaderLines showAsStickyCallout showLeaderLines",
  ChartDataLabel:
    "1.7 position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue;1.8 autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width;1.9 linkNumberFormat;1.19 geometricShapeType getSubstring getTailAnchor setHeight setWidth showAsStickyCallout",
  ChartDataLabelFormat: "1.1 fill font;1.8 border",
  ChartDataLabelAnchor: "1.19 left top",
  ChartDataTable: "1.14 format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible",
  ChartDataTableFormat: "1.14 border fill font",
  ChartErrorBars: "1.9 endStyleCap format include type visible",
  ChartErrorBarsFormat: "1.9 line",
  ChartGridlines: "1.1 format visible",
  ChartGridlinesFormat: "1.1 line",
  ChartLegend: "1.1 format overlay position visible;1.7 height left legendEntries showShadow top width",
  ChartLegendEntry: "1.7 visible;1.8 height index left top width",
  ChartLegendEntryCollection: "1.7 getCount getItemAt",
  ChartLegendFormat: "1.1 fill font;1.8 border",
  ChartMapOptions: "1.9 labelStrategy level projectionType",
  ChartTitle:
    "1.1 format overlay text visible;1.7 getSubstring height horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment width",
  ChartFormatString: "1.7 font",
  ChartTitleFormat: "1.1 fill font;1.7 border",
  ChartFill: "1.1 clear setSolidColor;1.16 getSolidColor",
  ChartBorder: "1.7 color lineStyle weight;1.8 clear",
  ChartBinOptions: "1.9 allowOverflow allowUnderflow count overflowValue type underflowValue width",
  ChartBoxwhiskerOptions: "1.9 quartileCalculation showInnerPoints showMeanLine showMeanMarker showOutlierPoints",
  ChartLineFormat: "1.1 clear color;1.7 lineStyle weight",
  ChartFont: "1.1 bold color italic name size underline",
  ChartTrendline:
    "1.7 delete format intercept movingAveragePeriod name polynomialOrder type;1.8 backwardPeriod forwardPeriod label showEquation showRSquared",
  ChartTrendlineCollection: "1.7 add getCount getItem",
  ChartTrendlineFormat: "1.7 line",
  ChartTrendlineLabel:
    "1.8 autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width;1.9 linkNumberFormat",
  ChartTrendlineLabelFormat: "1.8 border fill font",
  ChartPlotArea: "1.8 format height insideHeight insideLeft insideTop insideWidth left position top width",
  ChartPlotAreaFormat: "1.8 border fill",
  ChartLeaderLines: "1.19 format",
  ChartLeaderLinesFormat: "1.19 line",
  RangeSort: "1.2 apply",
  TableSort: "1.2 apply clear fields matchCase method reapply",
  Filter:
    "1.2 apply applyBottomItemsFilter applyBottomPercentFilter applyCellColorFilter applyCustomFilter applyDynamicFilter applyFontColorFilter applyIconFilter applyTopItemsFilter applyTopPercentFilter applyValuesFilter clear criteria",
  AutoFilter:
    "1.9 apply clearCriteria criteria enabled getRange getRangeOrNullObject isDataFiltered reapply remove;1.14 clearColumnCriteria",
  CultureInfo: "1.11 name numberFormat;1.12 datetimeFormat",
  NumberFormatInfo: "1.11 numberDecimalSeparator numberGroupSeparator;1.17 currencySymbol",
  DatetimeFormatInfo: "1.12 dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator",
  CustomXmlPartScopedCollection: "1.5 getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject",
  CustomXmlPartCollection: "1.5 add getByNamespace getCount getItem getItemOrNullObject",
  CustomXmlPart: "1.5 delete getXml id namespaceUri setXml",
  PivotTableScopedCollection: "1.12 getCount getFirst getItem getItemOrNullObject;1.15 getFirstOrNullObject",
  PivotTableCollection: "1.3 getItem refreshAll;1.4 getCount getItemOrNullObject;1.8 add",
  PivotTable:
    "1.3 name refresh worksheet;1.5 id;1.8 columnHierarchies dataHierarchies delete filterHierarchies hierarchies layout rowHierarchies;1.9 enableDataValueEditing useCustomSortLists;1.12 allowMultipleFiltersPerField;1.13 refreshOnOpen;1.15 getDataSourceString getDataSourceType",
  PivotLayout:
    "1.8 getColumnLabelRange getDataBodyRange getFilterAxisRange getRange getRowLabelRange layoutType showColumnGrandTotals showRowGrandTotals subtotalLocation;1.9 autoFormat getDataHierarchy getPivotItems preserveFormatting setAutoSortOnCell;1.10 enableFieldList;1.13 altTextDescription altTextTitle displayBlankLineAfterEachItem emptyCellText fillEmptyCells repeatAllItemLabels showFieldHeaders",
  PivotHierarchyCollection: "1.8 getCount getItem getItemOrNullObject",
  PivotHierarchy: "1.8 fields id name",
  RowColumnPivotHierarchyCollection: "1.8 add getCount getItem getItemOrNullObject remove",
  RowColumnPivotHierarchy: "1.8 fields id name position setToDefault",
  FilterPivotHierarchyCollection: "1.8 add getCount getItem getItemOrNullObject remove",
  FilterPivotHierarchy: "1.8 enableMultipleFilterItems fields id name position setToDefault",
  DataPivotHierarchyCollection: "1.8 add getCount getItem getItemOrNullObject remove",
  DataPivotHierarchy: "1.8 field id name numberFormat position setToDefault showAs summarizeBy",
  PivotFieldCollection: "1.8 getCount getItem getItemOrNullObject",
  PivotField:
    "1.8 id name showAllItems sortByLabels subtotals;1.9 sortByValues;1.12 applyFilter clearAllFilters clearFilter getFilters isFiltered",
  PivotItemCollection: "1.8 getCount getItem getItemOrNullObject",
  PivotItem: "1.8 id isExpanded name visible",
  WorksheetCustomProperty: "1.12 delete key value",
  WorksheetCustomPropertyCollection: "1.12 add getCount getItem getItemOrNullObject",
  DocumentProperties:
    "1.7 author category comments company creationDate custom keywords lastAuthor manager revisionNumber subject title",
  CustomProperty: "1.7 delete key type value",
  CustomPropertyCollection: "1.7 add deleteAll getCount getItem getItemOrNullObject",
  ConditionalFormatCollection: "1.6 add clearAll getCount getItem getItemAt;1.14 getItemOrNullObject",
  ConditionalFormat:
    "1.6 cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject delete getRange getRangeOrNullObject iconSet iconSetOrNullObject id preset presetOrNullObject priority stopIfTrue textComparison textComparisonOrNullObject topBottom topBottomOrNullObject type;1.9 getRanges;1.17 changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges",
  DataBarConditionalFormat:
    "1.6 axisColor axisFormat barDirection lowerBoundRule negativeFormat positiveFormat showDataBarOnly upperBoundRule",
  ConditionalDataBarPositiveFormat: "1.6 borderColor fillColor gradientFill",
  ConditionalDataBarNegativeFormat: "1.6 borderColor fillColor matchPositiveBorderColor matchPositiveFillColor",
  CustomConditionalFormat: "1.6 format rule",
  ConditionalFormatRule: "1.6 formula formulaLocal formulaR1C1",
  IconSetConditionalFormat: "1.6 criteria reverseIconOrder showIconOnly style",
  ColorScaleConditionalFormat: "1.6 criteria threeColorScale",
  TopBottomConditionalFormat: "1.6 format rule",
  PresetCriteriaConditionalFormat: "1.6 format rule",
  TextConditionalFormat: "1.6 format rule",
  CellValueConditionalFormat: "1.6 format rule",
  ConditionalRangeFormat: "1.6 borders fill font numberFormat;1.17 clearFormat",
  ConditionalRangeFont: "1.6 bold clear color italic strikethrough underline",
  ConditionalRangeFill: "1.6 clear color",
  ConditionalRangeBorder: "1.6 color sideIndex style",
  ConditionalRangeBorderCollection: "1.6 bottom count getItem getItemAt left right top",
  Style:
    "1.7 borders builtIn delete fill font formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name numberFormat numberFormatLocal readingOrder shrinkToFit verticalAlignment wrapText;1.8 autoIndent textOrientation",
  StyleCollection: "1.7 add getItem;1.9 getCount getItemAt;1.14 getItemOrNullObject",
  TableStyleCollection: "1.10 add getCount getDefault getItem getItemOrNullObject setDefault",
  TableStyle: "1.10 delete duplicate name readOnly",
  PivotTableStyleCollection: "1.10 add getCount getDefault getItem getItemOrNullObject setDefault",
  PivotTableStyle: "1.10 delete duplicate name readOnly",
  SlicerStyleCollection: "1.10 add getCount getDefault getItem getItemOrNullObject setDefault",
  SlicerStyle: "1.10 delete duplicate name readOnly",
  TimelineStyleCollection: "1.10 add getCount getDefault getItem getItemOrNullObject setDefault",
  TimelineStyle: "1.10 delete duplicate name readOnly",
  PageLayout:
    "1.9 blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom",
  HeaderFooter: "1.9 centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader",
  HeaderFooterGroup: "1.9 defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale",
  PageBreak: "1.9 columnIndex delete getCellAfterBreak rowIndex",
  PageBreakCollection: "1.9 add getCount getItem removePageBreaks",
  DataConnectionCollection: "1.7 refreshAll",
  RangeCollection: "1.9 getCount getItemAt",
  RangeAreasCollection: "1.12 getCount getItemAt",
  CommentCollection:
    "1.10 add getCount getItem getItemAt getItemByCell getItemByReplyId;1.12 onAdded onChanged onDeleted;1.14 getItemOrNullObject",
  Comment:
    "1.10 authorEmail authorName content creationDate delete getLocation id replies;1.11 mentions resolved richContent updateMentions;1.12 contentType",
  CommentReplyCollection: "1.10 add getCount getItem getItemAt;1.14 getItemOrNullObject",
  CommentReply:
    "1.10 authorEmail authorName content creationDate delete getLocation getParentComment id;1.11 mentions resolved richContent updateMentions;1.12 contentType",
  ShapeCollection:
    "1.9 addGeometricShape addGroup addImage addLine addTextBox getCount getItem getItemAt;1.14 getItemOrNullObject",
  Shape:
    "1.9 altTextDescription altTextTitle connectionSiteCount delete fill geometricShape geometricShapeType getAsImage group height id image incrementLeft incrementRotation incrementTop left level line lineFormat lockAspectRatio name onActivated onDeactivated parentGroup rotation scaleHeight scaleWidth setZOrder textFrame top type visible width zOrderPosition;1.10 copyTo placement;1.15 displayName",
  GeometricShape: "1.9 id shape",
  Image: "1.9 format id shape",
  ShapeGroup: "1.9 id shape shapes ungroup",
  GroupShapeCollection: "1.9 getCount getItem getItemAt;1.14 getItemOrNullObject",
  Line: "1.9 beginArrowheadLength beginArrowheadStyle beginArrowheadWidth beginConnectedShape beginConnectedSite connectBeginShape connectEndShape connectorType disconnectBeginShape disconnectEndShape endArrowheadLength endArrowheadStyle endArrowheadWidth endConnectedShape endConnectedSite id isBeginConnected isEndConnected shape",
  ShapeFill: "1.9 clear foregroundColor setSolidColor transparency type",
  ShapeLineFormat: "1.9 color dashStyle style transparency visible weight",
  TextFrame:
    "1.9 autoSizeSetting bottomMargin deleteText hasText horizontalAlignment horizontalOverflow leftMargin orientation readingOrder rightMargin textRange topMargin verticalAlignment verticalOverflow",
  TextRange: "1.9 font getSubstring text",
  ShapeFont: "1.9 bold color italic name size underline",
  Slicer:
    "1.10 caption clearFilters delete getSelectedItems height id isFilterCleared left name selectItems slicerItems sortBy style top width worksheet",
  SlicerCollection: "1.10 add getCount getItem getItemAt getItemOrNullObject",
  SlicerItem: "1.10 hasData isSelected key name",
  SlicerItemCollection: "1.10 getCount getItem getItemAt getItemOrNullObject",
  LinkedEntityDataDomain:
    "1.19 dataProvider delete id lastRefreshed loadFunctionId name periodicRefreshInterval refresh refreshMode serviceId supportedRefreshModes",
  LinkedEntityDataDomainCollection:
    "1.19 add getCount getItem getItemAt getItemByName getItemByNameOrNullObject getItemOrNullObject onLinkedEntityDataDomainAdded onRefreshCompleted onRefreshModeChanged refreshAll;1.21 loadLinkedEntityCellValue onLinkedEntityCellValueLoaded",
  NoteCollection: "1.18 add getCount getItem getItemAt getItemOrNullObject",
  Note: "1.18 authorName content delete getLocation height visible width",
  FunctionResult: "1.2 error value",
  Functions:
    "1.2 abs accrInt accrIntM acos acosh acot acoth amorDegrc amorLinc and arabic areas asc asin asinh atan atan2 atanh aveDev average averageA averageIf averageIfs bahtText base besselI besselJ besselK besselY beta_Dist beta_Inv bin2Dec bin2Hex bin2Oct binom_Dist binom_Dist_Range binom_Inv bitand bitlshift bitor bitrshift bitxor ceiling_Math ceiling_Precise char chiSq_Dist chiSq_Dist_RT chiSq_Inv chiSq_Inv_RT choose clean code columns combin combina complex concatenate confidence_Norm confidence_T convert cos cosh cot coth count countA countBlank countIf countIfs coupDayBs coupDays coupDaysNc coupNcd coupNum coupPcd csc csch cumIPmt cumPrinc date datevalue daverage day days days360 db dbcs dcount dcountA ddb dec2Bin dec2Hex dec2Oct decimal degrees delta devSq dget disc dmax dmin dollar dollarDe dollarFr dproduct dstDev dstDevP dsum duration dvar dvarP ecma_Ceiling edate effect eoMonth erf erfC erfC_Precise erf_Precise error_Type even exact exp expon_Dist f_Dist f_Dist_RT f_Inv f_Inv_RT fact factDouble false find findB fisher fisherInv fixed floor_Math floor_Precise fv fvschedule gamma gammaLn gammaLn_Precise gamma_Dist gamma_Inv gauss gcd geStep geoMean harMean hex2Bin hex2Dec hex2Oct hlookup hour hypGeom_Dist hyperlink if imAbs imArgument imConjugate imCos imCosh imCot imCsc imCsch imDiv imExp imLn imLog10 imLog2 imPower imProduct imReal imSec imSech imSin imSinh imSqrt imSub imSum imTan imaginary int intRate ipmt irr isErr isError isEven isFormula isLogical isNA isNonText isNumber isOdd isText isoWeekNum iso_Ceiling ispmt isref kurt large lcm left leftb len lenb ln log log10 logNorm_Dist logNorm_Inv lookup lower match max maxA mduration median mid midb min minA minute mirr mod month mround multiNomial n na negBinom_Dist networkDays networkDays_Intl nominal norm_Dist norm_Inv norm_S_Dist norm_S_Inv not now nper npv numberValue oct2Bin oct2Dec oct2Hex odd oddFPrice oddFYield oddLPrice oddLYield or pduration percentRank_Exc percentRank_Inc percentile_Exc percentile_Inc permut permutationa phi pi pmt poisson_Dist power ppmt price priceDisc priceMat product proper pv quartile_Exc quartile_Inc quotient radians rand randBetween rank_Avg rank_Eq rate received replace replaceB rept right rightb roman round roundDown roundUp rows rri sec sech second seriesSum sheet sheets sign sin sinh skew skew_p sln small sqrt sqrtPi stDevA stDevPA stDev_P stDev_S standardize substitute subtotal sum sumIf sumIfs sumSq syd t t_Dist t_Dist_2T t_Dist_RT t_Inv t_Inv_2T tan tanh tbillEq tbillPrice tbillYield text time timevalue today trim trimMean true trunc type unichar unicode upper usdollar value varA varPA var_P var_S vdb vlookup weekNum weekday weibull_Dist workDay workDay_Intl xirr xnpv xor year yearFrac yield yieldDisc yieldMat z_Test",
};
