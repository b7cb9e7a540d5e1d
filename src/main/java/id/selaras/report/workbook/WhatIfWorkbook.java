package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.assessment.ChangedRow;
import id.selaras.assessment.WhatIf;
import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.Strength;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Figures;
import id.selaras.report.Labels;
import id.selaras.report.LimitWords;
import id.selaras.spending.Spending;
import id.selaras.spending.SpendingLine;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;

/** What would be different if some allocations were, before and after side by side. */
public final class WhatIfWorkbook {

    public static final String FILE_NAME = "bagaimana-jika.xlsx";

    private final WhatIf whatIf;

    private WhatIfWorkbook(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /** Summary with the changes, findings that go and come, money by purpose that moves. */
    public static List<OutputSheet> sheets(WhatIf whatIf) {
        WhatIfWorkbook workbook = new WhatIfWorkbook(whatIf);
        return List.of(workbook.summary(), workbook.limits(), workbook.findings(), workbook.money());
    }

    private OutputSheet summary() {
        SheetDraft draft = new SheetDraft("Ringkasan", 34, 24, 46, 22, 22, 22);
        draft.title(Text.of("Bagaimana jika", "What if"), WhatIf.STATED, whatIf.after());
        draft.section("Yang diubah", "What was changed");
        draft.header(Text.of("Perangkat daerah", "Agency"), Text.of("Kode", "Code"), Text.of("Sub kegiatan", "Sub-activity"),
                Text.of("Semula", "Before"), Text.of("Dicoba", "Tried"), Text.of("Selisih", "Difference"));
        for (ChangedRow row : whatIf.rows()) {
            draft.row(plain(row.row().agency().name()), plain(row.row().nomenclature().text()), plain(row.row().name().or("")),
                    rupiah(row.before()), row.after() == null ? both(Text.of("dihapus", "dropped")) : rupiah(row.after()), rupiah(row.difference()));
        }
        Figures before = Figures.of(whatIf.before());
        Figures after = Figures.of(whatIf.after());
        draft.section("Sebelum dan sesudah", "Before and after");
        draft.header(Text.of("Ukuran", "Figure"), Text.of("", ""), Text.of("", ""), Text.of("Sebelum", "Before"), Text.of("Sesudah", "After"),
                Text.of("Selisih", "Difference"));
        draft.mergeLast("A", "C");
        money(draft, Text.of("Pagu seluruhnya", "All money"), before.allocation(), after.allocation());
        for (Strength strength : Strength.values()) {
            money(draft, Labels.of(strength), before.rupiahByStrength().get(strength), after.rupiahByStrength().get(strength));
        }
        for (Severity severity : Severity.values()) {
            int then = before.findingsBySeverity().get(severity);
            int now = after.findingsBySeverity().get(severity);
            draft.row(both(Text.of("Temuan " + severity, "Findings " + severity)), plain(""), plain(""), count(then), count(now), count(now - then));
            draft.mergeLast("A", "C");
        }
        return draft.done(whatIf.after());
    }

    private static void money(SheetDraft draft, Text label, Rupiah before, Rupiah after) {
        draft.row(both(label), plain(""), plain(""), rupiah(before), rupiah(after), rupiah(after.minus(before)));
        draft.mergeLast("A", "C");
    }

    private OutputSheet limits() {
        SheetDraft draft = new SheetDraft("Batas Belanja", 12, 30, 20, 20, 26, 24, 24);
        draft.title(Text.of("Batas belanja yang bergerak", "Limits of the budget that move"), Text.of(
                "Batas yang tidak disebut tidak berubah.", "Limits that are not named do not change."), whatIf.after());
        draft.tableHeader(Text.of("Aturan", "Rule"), Text.of("Tentang", "About"), Text.of("Sebelum", "Before"), Text.of("Sesudah", "After"),
                Text.of("Batas", "Limit"), Text.of("Keadaan sebelum", "State before"), Text.of("Keadaan sesudah", "State after"));
        for (WhatIf.Pair<Limit> pair : whatIf.limits()) {
            Limit shown = pair.after() == null ? pair.before() : pair.after();
            draft.row(plain(shown.rule()), plain(shown.target()), plain(value(pair.before())), plain(value(pair.after())),
                    both(LimitWords.allowed(shown)), state(pair.before()), state(pair.after()));
        }
        return draft.done(whatIf.after());
    }

    private static String value(Limit limit) {
        return limit == null ? "-" : LimitWords.exactly(limit.value(), limit.unit());
    }

    private static OutputCell state(Limit limit) {
        return limit == null ? plain("") : OutputCell.text(LimitWords.state(limit).both(), LimitsSheet.style(limit));
    }

    private OutputSheet findings() {
        SheetDraft draft = new SheetDraft("Temuan", 14, 12, 12, 34, 24, 80, 22);
        draft.title(Text.of("Temuan yang hilang dan muncul", "Findings that go and come"), Text.of(
                "Dibandingkan menurut baris aturan dan baris rencana yang sama.", "Compared by the same row of the rules and of the plan."),
                whatIf.after());
        draft.tableHeader(Text.of("Menjadi", "Now"), Text.of("Aturan", "Rule"), Text.of("Tingkat", "Severity"),
                Text.of("Perangkat daerah", "Agency"), Text.of("Kode", "Code"), Text.of("Temuan", "Finding"), Text.of("Rupiah", "Rupiah"));
        add(draft, whatIf.cured(), OutputCell.text("hilang / gone", Style.GOOD));
        add(draft, whatIf.made(), OutputCell.text("muncul / new", Style.SEDANG));
        return draft.done(whatIf.after());
    }

    private static void add(SheetDraft draft, List<Finding> findings, OutputCell state) {
        for (Finding finding : findings) {
            draft.row(state, plain(finding.rule()), OutputCell.text(finding.severity().name(), FindingsSheet.style(finding.severity())),
                    plain(finding.agency() == null ? "" : finding.agency().name()), plain(finding.code()), stacked(finding.message()),
                    rupiah(finding.rupiah()));
        }
    }

    private OutputSheet money() {
        SheetDraft draft = new SheetDraft("Menurut Tujuan", 22, 24, 50, 22, 22, 22, 22);
        draft.title(Text.of("Rupiah menurut tujuan yang berubah", "Rupiah by purpose that moves"), Spending.RULE, whatIf.after());
        draft.tableHeader(Text.of("Pandangan", "View"), Text.of("Kode", "Key"), Text.of("Nama", "Name"), Text.of("Bruto sebelum", "Gross before"),
                Text.of("Bruto sesudah", "Gross after"), Text.of("Terbagi sebelum", "Shared before"), Text.of("Terbagi sesudah", "Shared after"));
        for (WhatIf.Pair<SpendingLine> pair : whatIf.spending()) {
            SpendingLine shown = pair.after() != null ? pair.after() : pair.before();
            draft.row(both(shown.by().label()), plain(shown.key()), plain(shown.name()), gross(pair.before()), gross(pair.after()),
                    shared(pair.before()), shared(pair.after()));
        }
        return draft.done(whatIf.after());
    }

    private static OutputCell gross(SpendingLine line) {
        return rupiah(line == null ? Rupiah.ZERO : line.gross().total());
    }

    private static OutputCell shared(SpendingLine line) {
        return rupiah(line == null ? Rupiah.ZERO : line.shared().total());
    }
}
