package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.spending.Dimension;
import id.selaras.spending.Spending;
import id.selaras.spending.SpendingLine;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sheets {@code Per Perangkat Daerah} and {@code Menurut Tujuan}. Their tables begin in row {@value #FIRST_ROW}; charts refer to them. */
final class SpendingSheets {

    static final String AGENCIES = "Per Perangkat Daerah";
    static final String PURPOSES = "Menurut Tujuan";
    /** Of the first line of money, from 1. */
    static final int FIRST_ROW = 4;
    private static final int PERCENT_SCALE = 4;
    private static final List<Dimension> VIEWS = List.of(Dimension.THEME, Dimension.PRIORITY, Dimension.INDICATOR, Dimension.FUND,
            Dimension.DISTRICT, Dimension.PROGRAMME, Dimension.YEAR);

    private final Assessment assessment;

    SpendingSheets(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Dearest first. */
    List<SpendingLine> agencyLines() {
        return assessment.spending().lines(Dimension.AGENCY).stream()
                .sorted(Comparator.comparing((SpendingLine line) -> line.shared().total()).reversed()).toList();
    }

    /** Themes, in the order everything lists them. */
    List<SpendingLine> themeLines() {
        return assessment.spending().lines(Dimension.THEME);
    }

    OutputSheet agencies() {
        SheetDraft draft = new SheetDraft(AGENCIES, 26, 44, 12, 22, 22, 22, 22, 22, 12, 12);
        title(draft, Text.of("Rupiah per perangkat daerah", "Rupiah by agency"), Text.of(
                "Setiap sub kegiatan dihitung menurut kekuatan terkuatnya; porsi tidak selaras bukan penilaian atas perangkat daerah.",
                "Each sub-activity counts by its strongest alignment; a share that serves nothing is no verdict on an agency."));
        draft.tableHeader(Text.of("Kode", "Code"), Text.of("Perangkat daerah", "Agency"), Text.of("Sub kegiatan", "Sub-activities"),
                Text.of("Pagu", "Money"), Labels.of(Strength.DIRECT), Labels.of(Strength.INDIRECT), Labels.of(Strength.SUPPORT),
                Labels.of(Strength.NONE), Text.of("% langsung", "% direct"), Text.of("% tidak selaras", "% none"));
        for (SpendingLine line : agencyLines()) {
            List<OutputCell> cells = new ArrayList<>(List.of(plain(line.key()), plain(line.name()), count(line.subActivities()),
                    rupiah(line.shared().total())));
            for (Strength strength : Strength.values()) {
                cells.add(rupiah(line.shared().of(strength)));
            }
            cells.add(share(line.shared().direct(), line.shared().total()));
            cells.add(share(line.shared().none(), line.shared().total()));
            draft.row(cells.toArray(OutputCell[]::new));
        }
        return draft.done(assessment);
    }

    OutputSheet purposes() {
        SheetDraft draft = new SheetDraft(PURPOSES, 20, 24, 50, 12, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20);
        title(draft, Text.of("Rupiah menurut tujuannya, bruto dan terbagi", "Rupiah by what they serve, gross and shared"), Spending.RULE);
        List<Text> headings = new ArrayList<>(List.of(Text.of("Pandangan", "View"), Text.of("Kode", "Key"), Text.of("Nama", "Name"),
                Text.of("Sub kegiatan", "Sub-activities"), Text.of("Terbagi: jumlah", "Shared: total")));
        for (Strength strength : Strength.values()) {
            headings.add(prefixed("Terbagi: ", "Shared: ", strength));
        }
        headings.add(Text.of("Bruto: jumlah", "Gross: total"));
        for (Strength strength : Strength.values()) {
            headings.add(prefixed("Bruto: ", "Gross: ", strength));
        }
        draft.tableHeader(headings.toArray(Text[]::new));
        for (Dimension view : VIEWS) {
            assessment.spending().lines(view).forEach(line -> draft.row(cells(line)));
        }
        return draft.done(assessment);
    }

    private static Text prefixed(String id, String en, Strength strength) {
        return Text.of(id + Labels.of(strength).id(), en + Labels.of(strength).en());
    }

    private static OutputCell[] cells(SpendingLine line) {
        List<OutputCell> cells = new ArrayList<>(List.of(both(line.by().label()), plain(line.key()), plain(line.name()),
                count(line.subActivities()), rupiah(line.shared().total())));
        for (Strength strength : Strength.values()) {
            cells.add(rupiah(line.shared().of(strength)));
        }
        cells.add(rupiah(line.gross().total()));
        for (Strength strength : Strength.values()) {
            cells.add(rupiah(line.gross().of(strength)));
        }
        return cells.toArray(OutputCell[]::new);
    }

    /** Title and one line below it: the table has to begin where charts expect it. */
    private void title(SheetDraft draft, Text title, Text below) {
        draft.wide((assessment.government().example() ? "DATA CONTOH: " : "") + title.both(), Style.TITLE);
        draft.wide(below.both(), Style.MUTED);
    }

    static OutputCell share(Rupiah part, Rupiah whole) {
        return whole.isZero() ? plain("") : OutputCell.number(part.amount().divide(whole.amount(), PERCENT_SCALE, RoundingMode.HALF_UP), Style.PERCENT);
    }

}
