package id.selaras.workbook;

/** What a workbook may cost; every limit is far above the largest plan of one government. */
final class Limits {

    /** Bytes on disk. */
    static final long FILE_BYTES = 50L << 20;
    /** Entries of the zip container. */
    static final int ENTRIES = 5_000;
    /** Bytes of all entries but worksheets together, unpacked. */
    static final long UNPACKED_BYTES = 256L << 20;
    /** Bytes of all entries together, unpacked: worksheets are read piece by piece, and one of budget lines may be very long. */
    static final long UNPACKED_WITH_SHEETS_BYTES = 1024L << 20;
    /** Unpacked bytes for each packed byte; real sheets of empty styled cells stay below. */
    static final int RATIO = 200;
    /** An entry this small cannot harm, however tightly it is packed. */
    static final long RATIO_FREE_BYTES = 4L << 20;
    /** Bytes between two marks of an XML part: one tag, comment or attribute. */
    static final int XML_PIECE_BYTES = 4 << 20;
    /** How deep elements may be nested. */
    static final int XML_DEPTH = 100;
    /** Filled rows of a sheet that is held. */
    static final int ROWS = 200_000;
    /** Filled rows of a sheet that is read forward: as many as Excel has. */
    static final int FORWARD_ROWS = 1_048_576;
    /** Filled columns of a sheet. */
    static final int COLUMNS = 1_000;
    /** Filled cells of a workbook. */
    static final int CELLS = 2_500_000;
    /** Filled cells of a sheet that is read forward. */
    static final int FORWARD_CELLS = 32_000_000;
    /** Characters of all different texts of a workbook. */
    static final long CHARACTERS = 60_000_000;
    /** Merged ranges of a workbook. */
    static final int MERGED_AREAS = 100_000;
    /** Characters of one cell, Excel's own limit. */
    static final int CELL_CHARACTERS = 32_767;

    private Limits() {
    }
}
