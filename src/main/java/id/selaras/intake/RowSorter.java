package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.intake.number.Placeholder;
import id.selaras.plan.Agency;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.Text;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what each row below the header is. */
final class RowSorter {

    /**
     * The decision about one row.
     *
     * @param level  for SUB_ACTIVITY and UPPER
     * @param agency for TITLE
     * @param reason for SKIPPED: why; otherwise null
     * @param total  for TOTAL: its words
     */
    record Sorted(RowKind kind, CodeLevel level, Agency agency, Text reason, String total) {

        static Sorted of(RowKind kind) {
            return new Sorted(kind, null, null, null, null);
        }

        static Sorted skipped(String id, String en) {
            return new Sorted(RowKind.SKIPPED, null, null, Text.of(id, en), null);
        }

        static Sorted at(CodeLevel level) {
            return new Sorted(level == CodeLevel.SUB_ACTIVITY ? RowKind.SUB_ACTIVITY : RowKind.UPPER, level, null, null, null);
        }
    }

    /** The reason of a row that holds values and yet belongs nowhere; a problem says so as well. */
    static final Text LOOSE = Text.of("berisi nilai tetapi tanpa kode", "holds values but no code");
    /** The reason of a row that looks like the title of a section and yet names no agency; a problem says so as well. */
    static final Text UNKNOWN_TITLE = Text.of("baris judul tanpa perangkat daerah yang dikenal", "a title that names no known agency");
    private static final Pattern AMOUNT_LIKE = Pattern.compile("[(\\-\\s]*((rp|idr)[.\\s]*)?\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final SheetGrid grid;
    private final SheetHeader header;
    private final Region region;
    private final Set<String> letterhead;
    private final AgencyNames names;
    private final CodeReading[] nextCode;

    RowSorter(SheetGrid grid, Region region, Set<String> letterhead, AgencyNames names) {
        this.grid = grid;
        this.header = region.header();
        this.region = region;
        this.letterhead = letterhead;
        this.names = names;
        List<Line> lines = region.lines();
        nextCode = new CodeReading[lines.size()];
        for (int at = lines.size() - 2; at >= 0; at--) {
            nextCode[at] = lines.get(at + 1).code().isCode() ? lines.get(at + 1).code() : nextCode[at + 1];
        }
    }

    /**
     * @param open         the block a row could continue; null after a title, a total or a signature
     * @param activityCode code of the kegiatan row above; null without one
     * @param tail         true once a signature block or page foot was met and no coded row since
     */
    Sorted sort(int at, Block open, String activityCode, boolean tail) {
        Line line = region.lines().get(at);
        if (RowWords.blank(line.source())) {
            return Sorted.of(RowKind.BLANK);
        }
        if (region.repeats().contains(line.row()) || RowWords.numbering(line.source())) {
            return Sorted.of(RowKind.HEADER);
        }
        if (RowWords.example(line.source(), header)) {
            return Sorted.skipped("baris contoh", "example row");
        }
        boolean coded = line.code().isCode();
        String lead = coded ? "" : RowWords.lead(line.source(), grid, header);
        Agency title = tail && nextCode[at] == null ? null : title(at, line, lead);
        if (title != null) {
            return new Sorted(RowKind.TITLE, null, title, null, null);
        }
        if (coded) {
            CodeLevel level = level(at, line, activityCode);
            return level == null ? Sorted.skipped("kode tidak lengkap dan tanpa indikator, target atau pagu",
                    "incomplete code without indicator, target or allocation") : Sorted.at(level);
        }
        if (RowWords.carried(lead) && !stated(line)) {
            return Sorted.skipped("jumlah pindahan antarhalaman", "sum carried from page to page");
        }
        String total = RowWords.total(line.source(), lead);
        if (total != null) {
            return new Sorted(RowKind.TOTAL, null, null, null, total);
        }
        return line.code().kind() == CodeReading.Kind.UNREADABLE ? unreadable(line) : uncoded(line, open, tail, nextCode[at]);
    }

    /** True when the row states an indicator or a target. */
    private boolean stated(Line line) {
        return filled(line, PlanColumn.INDICATOR) || filled(line, PlanColumn.TARGET);
    }

    private boolean hasAmount(Line line) {
        return amountLike(line, PlanColumn.ALLOCATION) || amountLike(line, PlanColumn.NEXT_ALLOCATION);
    }

    /** A name or a date of a signature block may stand in a money column; an amount starts with a digit or Rp. */
    private boolean amountLike(Line line, PlanColumn column) {
        return header.places(column).stream().map(place -> grid.own(line.row(), place)).anyMatch(cell -> cell != null
                && !Placeholder.stands(cell.text())
                && (cell.kind() != SheetCell.Kind.TEXT || AMOUNT_LIKE.matcher(cell.text().strip()).matches()));
    }

    /** A bare name opens a section only above urusan, bidang or program: a district below a sub-activity is a place. */
    private Agency title(int at, Line line, String lead) {
        if (line.code().kind() == CodeReading.Kind.AGENCY) {
            return names.of(line.code().text(), line.name().or(line.code().rest()));
        }
        Agency labelled = RowWords.leads(line.source(), lead) && nextCode[at] != null
                ? names.labelled(Letterhead.text(line.source())) : null;
        if (labelled != null) {
            return labelled;
        }
        if (stated(line) || nextCode[at] == null || filled(line, PlanColumn.LOCATION)
                || filled(line, PlanColumn.FUND_SOURCE)) {
            return null;
        }
        if (line.code().isCode()) {
            boolean shortCode = line.code().segments() == 3 || line.code().segments() == 4;
            return shortCode && line.name().isFilled() && names.looksNamed(line.name().value())
                    ? names.of(null, line.name().value()) : null;
        }
        boolean plainName = lead.indexOf(':') < 0 && CodeReading.of(lead).kind() != CodeReading.Kind.AGENCY;
        return plainName && nextCode[at].segments() > 3 ? null : names.inText(lead);
    }

    private CodeLevel level(int at, Line line, String activityCode) {
        CodeReading code = line.code();
        int segments = code.segments();
        boolean ownParents = filled(line, PlanColumn.ACTIVITY_CODE) || filled(line, PlanColumn.PROGRAM_CODE)
                || filled(line, PlanColumn.ACTIVITY_NAME) || filled(line, PlanColumn.PROGRAM_NAME);
        if (segments >= 6 || ownParents) {
            return CodeLevel.SUB_ACTIVITY;
        }
        CodeLevel level = segments == 1 ? CodeLevel.AFFAIR : segments == 2 ? CodeLevel.FIELD
                : segments == 3 ? CodeLevel.PROGRAM : CodeLevel.ACTIVITY;
        if (segments == 5 && code.text().equals(activityCode) && stated(line)) {
            return CodeLevel.SUB_ACTIVITY;
        }
        if (code.above(nextCode[at])) {
            return level;
        }
        if (code.text().matches("[1-9Xx]|[1-9Xx]\\.[\\dXx]{2}(\\.\\d{2}(\\.\\d{1,2}\\.\\d{2})?)?")) {
            boolean likeSub = segments == 5 && !header.years().isSeries() && filled(line, PlanColumn.TARGET)
                    && (filled(line, PlanColumn.LOCATION) || filled(line, PlanColumn.FUND_SOURCE));
            return likeSub ? CodeLevel.SUB_ACTIVITY : level;
        }
        return stated(line) ? CodeLevel.SUB_ACTIVITY : hasAmount(line) ? level : null;
    }

    /** Only short codes turn into dates, never those of a sub-activity; errors and formulas may stand for any code. */
    private Sorted unreadable(Line line) {
        boolean date = line.codeCell() != null && line.codeCell().kind() == SheetCell.Kind.DATE;
        return !date && stated(line) ? Sorted.at(CodeLevel.SUB_ACTIVITY)
                : Sorted.skipped("kode tidak terbaca", "the code could not be read");
    }

    private Sorted uncoded(Line line, Block open, boolean tail, CodeReading next) {
        boolean lastPart = next == null;
        boolean substance = stated(line) || hasAmount(line);
        if (open != null && mergedWithAbove(line)) {
            return Sorted.of(RowKind.CONTINUATION);
        }
        if (RowWords.foot(line.source()) && !hasAmount(line) || tail && !(lastPart ? hasAmount(line) : substance)) {
            return Sorted.skipped("tanda tangan, catatan kaki atau kaki halaman", "signature, footnote or page foot");
        }
        if (letterhead.contains(Words.fold(Letterhead.text(line.source())))) {
            return Sorted.of(RowKind.HEADER);
        }
        if (RowWords.titleLike(line.source(), grid, header)) {
            return next != null && next.segments() <= 3 ? new Sorted(RowKind.SKIPPED, null, null, UNKNOWN_TITLE, null)
                    : Sorted.skipped("baris teks selebar tabel", "a line of text across the table");
        }
        boolean nameAgain = open != null && line.name().isFilled() && line.name().value().equals(open.head().name().or(""));
        boolean named = line.name().isFilled() && !nameAgain && !(open != null && header.namesResults());
        if (!named && open != null && line.code().kind() == CodeReading.Kind.NONE) {
            return Sorted.of(RowKind.CONTINUATION);
        }
        if (named && stated(line) && (hasAmount(line) || filled(line, PlanColumn.TARGET))) {
            return Sorted.at(CodeLevel.SUB_ACTIVITY);
        }
        return substance ? new Sorted(RowKind.SKIPPED, null, null, LOOSE, null)
                : Sorted.skipped("tanpa kode, indikator, target dan pagu", "no code, indicator, target or allocation");
    }

    private boolean mergedWithAbove(Line line) {
        int column = header.codeParts().isEmpty() ? 0 : header.codeParts().get(0);
        MergedArea area = column == 0 ? null : grid.area(line.row(), column);
        return area != null && area.firstRow() < line.row();
    }

    private boolean filled(Line line, PlanColumn column) {
        for (int place : header.places(column)) {
            SheetCell cell = grid.own(line.row(), place);
            if (cell != null && !Placeholder.stands(cell.text())) {
                return true;
            }
        }
        return false;
    }
}
