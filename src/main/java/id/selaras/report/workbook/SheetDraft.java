package id.selaras.report.workbook;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Hashes;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.report.Notices;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet being put together row by row; printed across, its footer naming the run and its hashes. */
final class SheetDraft {

    private static final int SHORT_HASH = 12;
    private final String name;
    private final List<Integer> widths;
    private final List<List<OutputCell>> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private int frozen;
    private int filter;

    SheetDraft(String name, Integer... widths) {
        this.name = name;
        this.widths = List.of(widths);
    }

    /** Title, and the banner of a sample below it. */
    void title(Text title, Text below, Assessment assessment) {
        wide(title.both(), Style.TITLE);
        wide(below.both(), Style.SUBTITLE);
        if (assessment.government().example()) {
            wide(Notices.EXAMPLE.both(), Style.WARNING_BANNER);
        }
    }

    /** One text over all columns. */
    void wide(String text, Style style) {
        rows.add(List.of(OutputCell.text(text, style)));
        merges.add("A" + rows.size() + ":" + CellRef.letters(widths.size()) + rows.size());
    }

    void row(OutputCell... cells) {
        rows.add(Arrays.asList(cells));
    }

    /** Joins cells of the row added last. */
    void mergeLast(String from, String to) {
        merges.add(from + rows.size() + ":" + to + rows.size());
    }

    /** Number, from 1, of the row that will be added next. */
    int nextRow() {
        return rows.size() + 1;
    }

    void blank() {
        rows.add(List.of());
    }

    void section(String id, String en) {
        blank();
        wide(Text.of(id, en).both(), Style.SUBTITLE);
    }

    void header(Text... headings) {
        rows.add(Arrays.stream(headings).map(heading -> OutputCell.text(heading.both(), Style.HEADER)).toList());
    }

    /** A header that stays in view and carries the filter: the rest of the sheet is its table. */
    void tableHeader(Text... headings) {
        header(headings);
        frozen = rows.size();
        filter = rows.size();
    }

    static OutputCell both(Text text) {
        return OutputCell.text(text == null ? "" : text.both());
    }

    /** A header that stays in view, without a filter: something may follow the table. */
    void pinnedHeader(Text... headings) {
        header(headings);
        frozen = rows.size();
    }

    /** Indonesian and, below it, English. */
    static OutputCell stacked(Text text) {
        if (text == null) {
            return OutputCell.text("");
        }
        return OutputCell.text(lines(text));
    }

    /** Both languages, each on its own line. */
    static String lines(Text text) {
        return text.en() == null || text.en().equals(text.id()) ? text.id() : text.id() + "\n" + text.en();
    }

    static OutputCell plain(String text) {
        return OutputCell.text(text == null ? "" : text);
    }

    static OutputCell label(String id, String en) {
        return OutputCell.text(Text.of(id, en).both(), Style.LABEL);
    }

    static OutputCell count(int number) {
        return OutputCell.number(BigDecimal.valueOf(number), Style.COUNT);
    }

    static OutputCell rupiah(Rupiah amount) {
        return OutputCell.number(amount.amount(), Style.RUPIAH);
    }

    /** A link to a cell of the sender's own sheet; a whole row leads to its first cell, a whole sheet to A1. */
    static OutputCell link(String text, CellRef to) {
        String address = CellRef.letters(Math.max(1, to.column())) + Math.max(1, to.row());
        return new OutputCell.LinkCell(text, to.sheet(), address, Style.WRAPPED);
    }

    OutputSheet done(Assessment assessment) {
        return new OutputSheet(name, widths, List.copyOf(rows), List.copyOf(merges), frozen, filter, true,
                footer(assessment));
    }

    private static String footer(Assessment assessment) {
        Hashes hashes = assessment.hashes();
        return (assessment.government().example() ? "DATA CONTOH  " : "") + "Selaras " + assessment.assessmentId()
                + "  masukan " + shortened(hashes.input()) + "  aturan " + shortened(hashes.ruleSet()) + "  hasil "
                + shortened(hashes.result());
    }

    private static String shortened(String hash) {
        return hash == null ? "-" : hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
