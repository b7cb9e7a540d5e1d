package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.Figures;
import id.selaras.report.Labels;
import id.selaras.spending.Excess;
import id.selaras.spending.Misaligned;
import id.selaras.spending.Reallocation;
import id.selaras.spending.Spending;
import id.selaras.spending.SpendingLine;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputChart;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sheet {@code Ringkasan} of the budget workbook: the figures, and two charts drawn from the sheets behind it. */
final class BudgetSummary {

    private static final int BARS = 12;
    private static final int CHART_ROWS = 16;
    private static final int[] COLORS = {0x1F6F5C, 0x8CC5A2, 0xB8C4CE, 0xE07A5F};

    private final Assessment assessment;
    private final SpendingSheets money;
    private final SheetDraft draft = new SheetDraft("Ringkasan", 44, 14, 24, 12, 70);

    BudgetSummary(Assessment assessment, SpendingSheets money) {
        this.assessment = assessment;
        this.money = money;
    }

    OutputSheet sheet() {
        Text stage = Labels.of(assessment.stage());
        draft.title(Text.of("Anggaran: apa yang dilayani rupiah", "The budget: what the rupiah serve"), Text.of(
                stage.id() + " " + assessment.year() + ", " + Labels.of(assessment.phase()).id() + ", " + assessment.government().name(),
                stage.en() + " " + assessment.year()), assessment);
        draft.wide(Text.of("Memuat pagu semua perangkat daerah: untuk Bappeda, TAPD, dan APIP.",
                "Holds money of all agencies: for Bappeda, the budget team and auditors.").both(), Style.WARNING_BANNER);
        strengths(Figures.of(assessment));
        lists(assessment.spending());
        assessment.spending().notes().forEach(note -> draft.wide(note.both(), Style.MUTED));
        draft.section("Perangkat daerah dengan pagu terbesar, dan tema", "Agencies with most money, and themes");
        int first = draft.nextRow();
        for (int row = 0; row < CHART_ROWS; row++) {
            draft.blank();
        }
        List<OutputChart> charts = List.of(
                chart(Text.of("Rp miliar per perangkat daerah", "Rp billion by agency"), SpendingSheets.AGENCIES, money.agencyLines(), 2,
                        "A" + first + ":C" + (first + CHART_ROWS - 2)),
                chart(Text.of("Rp miliar per tema, terbagi", "Rp billion by theme, shared"), SpendingSheets.PURPOSES, money.themeLines(), 3,
                        "D" + first + ":E" + (first + CHART_ROWS - 2)));
        return draft.done(assessment).with(charts.stream().filter(chart -> !chart.names().isEmpty()).toList());
    }

    private void strengths(Figures figures) {
        draft.section("Pagu menurut keselarasan", "Money by alignment");
        draft.header(Text.of("Keselarasan", "Alignment"), Text.of("Sub kegiatan", "Sub-activities"), Text.of("Rupiah", "Rupiah"),
                Text.of("Porsi", "Share"), Text.of("Arti", "Meaning"));
        List<Text> meanings = List.of(Text.of("keluaran atau hasilnya adalah indikator atau pendorongnya", "output or outcome is the indicator or a driver of it"),
                Text.of("ikut menyumbang menurut nomenklatur atau teks", "contributes by nomenclature or text"),
                Text.of("penunjang internal perangkat daerah", "internal support of the agency"),
                Text.of("tidak melayani sasaran mana pun menurut bukti; dapat merupakan tugas yang sah", "serves no target by evidence; may be a legitimate duty"));
        for (Strength strength : Strength.values()) {
            Rupiah sum = figures.rupiahByStrength().get(strength);
            draft.row(both(Labels.of(strength)), count((int) assessment.subActivities().stream().filter(row -> row.strength() == strength).count()),
                    rupiah(sum), SpendingSheets.share(sum, figures.allocation()), both(meanings.get(strength.ordinal())));
        }
        draft.row(OutputCell.text(Text.of("Jumlah", "Total").both(), Style.LABEL), count(figures.subActivities()), rupiah(figures.allocation()));
    }

    private void lists(Spending spending) {
        draft.section("Yang perlu dibahas", "To be discussed");
        draft.header(Text.of("Daftar", "List"), Text.of("Jumlah", "Number"), Text.of("Rupiah", "Rupiah"), Text.of("", ""), Text.of("Lihat", "See"));
        draft.row(both(Text.of("Sub kegiatan tidak selaras atau buktinya bertentangan", "Sub-activities that serve nothing, or whose evidence conflicts")),
                count(spending.misaligned().size()), rupiah(sum(spending.misaligned(), Misaligned::rupiah)), OutputCell.blank(), link(MisalignedSheet.NAME));
        draft.row(both(Text.of("Temuan cara belanja (EFI, HRG, PAG-02); rupiah dapat tumpang tindih", "Findings about spending; their rupiah may overlap")),
                count(spending.excess().size()), rupiah(sum(spending.excess(), Excess::rupiah)), OutputCell.blank(), link(MisalignedSheet.NAME));
        draft.row(both(Text.of("Janji dengan uang kurang", "Promises with too little money")), count(spending.promises().size()),
                rupiah(sum(spending.promises(), promise -> promise.gap() == null ? Rupiah.ZERO : promise.gap())), OutputCell.blank(), link(ReallocationSheet.NAME));
        draft.row(both(Text.of("Usulan realokasi", "Reallocations proposed")), count(spending.reallocations().size()),
                rupiah(sum(spending.reallocations(), Reallocation::rupiah)), OutputCell.blank(), link(ReallocationSheet.NAME));
    }

    private static <T> Rupiah sum(List<T> entries, Function<T, Rupiah> rupiah) {
        return entries.stream().map(rupiah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static OutputCell link(String sheet) {
        return new OutputCell.LinkCell("Sheet " + sheet, sheet, "A1", Style.WRAPPED);
    }

    /** The strengths stand beside each other, the first behind the sum. */
    private static OutputChart chart(Text title, String sheet, List<SpendingLine> lines, int nameColumn, String area) {
        List<SpendingLine> shown = lines.subList(0, Math.min(BARS, lines.size()));
        int sumColumn = nameColumn + 2;
        List<OutputChart.Series> series = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            List<BigDecimal> values = shown.stream().map(line -> line.shared().of(strength).amount()).toList();
            series.add(new OutputChart.Series(Labels.of(strength).id(), sumColumn + 1 + strength.ordinal(), values, COLORS[strength.ordinal()]));
        }
        return new OutputChart(title.both(), sheet, shown.stream().map(line -> line.name().split(" / ")[0]).toList(), nameColumn, SpendingSheets.FIRST_ROW, series, area);
    }
}
