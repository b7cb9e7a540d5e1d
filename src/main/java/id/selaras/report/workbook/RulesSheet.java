package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.finding.RuleStatus;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.Comparator;

/** Sheet {@code Status Aturan}: every rule, those that could not be assessed first. */
final class RulesSheet {

    static final String NAME = "Status Aturan";

    private RulesSheet() {
    }

    static OutputSheet of(FileView view) {
        SheetDraft draft = new SheetDraft(NAME, 10, 20, 60, 12, 12, 10, 20);
        draft.title(Text.of("Status setiap aturan", "Status of every rule"), Text.of(
                "Aturan yang tidak dapat dinilai bukan berarti lulus. Angka untuk seluruh berkas dalam penilaian ini.",
                "A rule that could not be assessed has not been passed. Figures for all files of this run."), view.assessment());
        draft.tableHeader(Text.of("Aturan", "Rule"), Text.of("Status", "Status"), Text.of("Alasan", "Reason"),
                Text.of("Berlaku untuk", "Applies to"), Text.of("Dapat dinilai", "Could be assessed"),
                Text.of("Temuan", "Findings"), Text.of("Rupiah", "Money at stake"));
        view.assessment().ruleStatus().stream()
                .sorted(Comparator.comparingInt(RulesSheet::place).thenComparing(RuleStatus::rule))
                .forEach(rule -> draft.row(plain(rule.rule()),
                        OutputCell.text(Labels.of(rule.state()).both(), style(rule)), stacked(rule.reason()),
                        count(rule.subjects()), count(rule.assessed()), count(rule.fired()), rupiah(rule.rupiah())));
        return draft.done(view.assessment());
    }

    private static int place(RuleStatus rule) {
        return switch (rule.state()) {
            case NOT_ASSESSABLE -> 0;
            case ASSESSED -> 1;
            case NOT_APPLICABLE -> 2;
        };
    }

    private static Style style(RuleStatus rule) {
        return switch (rule.state()) {
            case NOT_ASSESSABLE -> Style.SEDANG;
            case ASSESSED -> rule.assessed() < rule.subjects() ? Style.INFO : Style.GOOD;
            case NOT_APPLICABLE -> Style.MUTED;
        };
    }
}
