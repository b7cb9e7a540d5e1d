package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.label;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Coverage;
import id.selaras.finding.Alignment;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.Verdict;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.Figures;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import java.math.BigDecimal;
import java.util.List;

/** The money on sheet Ringkasan: by strength, by verdict, by indicator and priority programme. */
final class MoneyBlocks {

    private final SheetDraft draft;
    private final List<SubActivityResult> results;
    private final List<Coverage> coverage;
    private final int files;
    private final Figures figures;

    MoneyBlocks(SheetDraft draft, FileView view, Figures figures) {
        this(draft, view.results(), view.coverage(), view.coveredFiles(), figures);
    }

    /** @param files the coverage is about */
    MoneyBlocks(SheetDraft draft, List<SubActivityResult> results, List<Coverage> coverage, int files, Figures figures) {
        this.draft = draft;
        this.results = results;
        this.coverage = coverage;
        this.files = files;
        this.figures = figures;
    }

    void add() {
        byStrength();
        byVerdict();
        coverage(Alignment.Kind.INDICATOR, "Cakupan indikator", "Coverage of indicators");
        coverage(Alignment.Kind.PRIORITY, "Cakupan program prioritas", "Coverage of priority programmes");
    }

    private void byStrength() {
        draft.section("Pagu menurut kekuatan keselarasan", "Money by strength of alignment");
        draft.header(Text.of("Kekuatan", "Strength"), Text.of("Jumlah", "Number"), Text.of("Rupiah", "Money"),
                Text.of("Porsi", "Share"));
        for (Strength strength : Strength.values()) {
            int number = (int) results.stream().filter(result -> result.strength() == strength).count();
            line(Labels.of(strength), number, figures.rupiahByStrength().get(strength));
        }
        draft.row(label("Jumlah", "Total"), count(figures.subActivities()), rupiah(figures.allocation()),
                share(figures.allocation()));
    }

    private void byVerdict() {
        draft.section("Putusan sub kegiatan", "Verdicts on sub-activities");
        draft.header(Text.of("Putusan", "Verdict"), Text.of("Jumlah", "Number"), Text.of("Rupiah", "Money"),
                Text.of("Porsi", "Share"));
        for (Verdict verdict : Verdict.values()) {
            line(Labels.of(verdict), figures.byVerdict().get(verdict), figures.rupiahByVerdict().get(verdict));
        }
    }

    private void coverage(Alignment.Kind kind, String id, String en) {
        List<Coverage> lines = coverage.stream().filter(line -> line.kind() == kind).toList();
        if (lines.isEmpty()) {
            return;
        }
        draft.section(id + (files > 1 ? ", gabungan " + files + " berkas" : ""),
                en + (files > 1 ? ", " + files + " files together" : ""));
        draft.header(Labels.of(kind), Text.of("Sub kegiatan", "Sub-activities"), Text.of("Rupiah", "Money"),
                Text.of("Kode", "Code"), Text.of("Cara hitung", "Counting"));
        for (Coverage line : lines) {
            draft.row(plain(line.name()), count(line.subActivities()), rupiah(line.allocation()), plain(line.target()),
                    both(Labels.of(line.counting())));
        }
    }

    private void line(Text label, int number, Rupiah money) {
        draft.row(both(label), count(number), rupiah(money), share(money));
    }

    private OutputCell share(Rupiah money) {
        BigDecimal share = figures.share(money);
        return OutputCell.number(share, Style.PERCENT);
    }
}
