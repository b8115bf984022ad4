"""The names that the PDF format itself uses: they stand in every file and give nothing away."""

_NAMES = """
    ActualText AdobePiStd AFRelationship Alternate Annot Annots application/json Article
    Artifact Ascent ASCII85Decode ASCIIHexDecode Aside Attached Author Background BaseEncoding
    BaseFont BBox BDC BibEntry BitsPerComponent BlackIs1 BlackPoint Block BlockAlign BlockQuote
    Border Bounds Button CalGray CalRGB CapHeight Caps Caption Catalog Center CIDFontType0
    CIDFontType2 CIDSystemInfo CIDToGIDMap Circle Code Color Colors ColorSpace ColSpan Column
    Columns Compare Contents ContentsEntry Count CreationDate Creator CropBox Data DCTDecode
    Decimal Decode DecodeParms Desc DescendantFonts Descent Dest Destination Dests Device
    DeviceCMYK DeviceGray DeviceN DeviceRGB Differences Direction Disc DisplayDocTitle Div
    Document DocumentFragment Domain DSIG Duplex DW EmbeddedFile EmbeddedFiles Encode Encoding
    Encrypt EndIndent Event Extends Extensions ExtGState FENote Field Figure Filespec Filter
    First FirstChar FirstPage FitH FitR Flags FlateDecode Font FontBBox FontDescriptor
    FontFamily FontFile FontFile2 FontFile3 FontMatrix FontName FontStretch FontWeight Footer
    Form FormType Formula FT FullScreen Functions FunctionType Gamma GoTo GoToR Gray Group
    Header Headers Height HideMenubar ICCBased Identity Identity-H Identity-V IDTree Image
    ImageB ImageC ImageI ImageMask Index Indexed Info Inline InlineShape Intent Interpolate
    ItalicAngle JavaScript Justify Keywords Kids Lang Last LastChar LastModified Lbl LBody
    Leading Length Length1 Length2 Length3 Limits Line LineHeight Link List ListNumbered
    ListNumbering Location LowerAlpha LowerRoman LZWDecode MacRomanEncoding Mark Marked MarkInfo
    Matrix MaxLen MCID MediaBox Metadata MissingWidth ModDate Name Named Names Namespace
    Namespaces NeedAppearances Next None NonFullScreenPageMode NonStruct Normal Note Numbers
    NumCopies Nums Obj OBJR ObjStm OCProperties Off OneColumn Open OpenType Ordered Ordering
    Outlines OutputCondition OutputConditionIdentifier OutputIntent OutputIntents Page
    PageLabels PageLayout PageMode Pages Paragraph Parent ParentTree ParentTreeNextKey Part
    Pattern PatternType Perms Placement Popup PortraitPlacement Predictor Prev Print
    PrintScaling Private ProcSet Producer Properties Quote Range Rect Reference Registry
    RegistryName Relative Resources Role RoleMap RoleMapNS Root Rotate Row Rows RowSpan
    RunLengthDecode Scope Sect Separation Shading ShadingType Shape Signature Single SinglePage
    Size SMask Source Space SpaceAfter SpaceBefore Span Square Standard StandardEncoding Start
    StartIndent StemH StemV Strong StructElem StructParent StructParents StructTreeRoot Style
    SubFilter Subject Subtype Supplement Suspects Table Tabs TBody TextAlign TextIndent TFoot
    THead Thumb TilingType Title TOCI Toggle ToUnicode TrapNet Trapped True TrueType Type Type0
    Type1 Type3 Underline Unordered Unspecified Upper UpperAlpha UpperRoman UseAttachments
    UseNone UseOutlines User UserUnit Version VerticesPerRow ViewerPreferences Viewport Warichu
    WhitePoint Widget Width Widths WinAnsiEncoding XHeight XObject XRef XRefStm
"""
_MAP_WORDS = """
    Adobe Adobe-Identity-UCS begin beginbfchar beginbfrange begincmap begincodespacerange
    CIDInit CIDSystemInfo CMap CMapName CMapType CMapVersion currentdict def defineresource dict
    end endbfchar endbfrange endcmap endcodespacerange findresource Identity Ordering pop
    ProcSet Registry Supplement UCS WMode
"""
NAMES = frozenset(_NAMES.split())
MAP_WORDS = frozenset(_MAP_WORDS.split())
"""The words of the maps that tell what the codes of a font stand for."""
