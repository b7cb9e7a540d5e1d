package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;

import id.selaras.finding.RuleStatus;
import id.selaras.problem.Text;
import id.selaras.report.NotAssessed;
import id.selaras.workbook.output.OutputCell.Style;
import java.util.List;

/** On sheet Ringkasan, before the findings: the rules that could not be assessed, and those assessed in part. */
final class NotAssessedBlock {

    private static final int PARTLY = 15;
    private final SheetDraft draft;

    NotAssessedBlock(SheetDraft draft) {
        this.draft = draft;
    }

    void add(NotAssessed not) {
        draft.section("Yang tidak dapat dinilai", "What could not be assessed");
        if (not.isEmpty()) {
            draft.wide("Semua aturan yang berlaku dapat dinilai. / All applicable rules could be assessed.", Style.GOOD);
        } else if (not.groups().isEmpty()) {
            int partly = not.partly().size();
            draft.wide("Semua aturan yang berlaku dapat dinilai; " + partly + " di antaranya tidak pada setiap baris. / "
                    + "All applicable rules could be assessed; " + partly + " of them not on every row.", Style.GOOD);
        } else {
            draft.wide(not.rules() + " aturan tidak dapat dinilai; tidak adanya temuan padanya bukan berarti lulus. / "
                    + not.rules() + " rules could not be assessed; the absence of findings there is not a pass.",
                    Style.WARNING_BANNER);
            byReason(not.groups());
        }
        if (!not.partly().isEmpty()) {
            inPart(not.partly());
        }
    }

    private void byReason(List<NotAssessed.Group> groups) {
        draft.header(Text.of("Alasan", "Reason"), Text.of("Jumlah", "Number"), Text.of("Aturan", "Rules"));
        draft.mergeLast("C", "E");
        for (NotAssessed.Group group : groups) {
            draft.row(both(group.reason()), count(group.rules().size()), plain(String.join(", ", group.rules())));
            draft.mergeLast("C", "E");
        }
    }

    private void inPart(List<RuleStatus> partly) {
        draft.header(Text.of("Aturan yang dinilai sebagian", "Rule assessed in part"), Text.of("Dinilai", "Assessed"),
                Text.of("Berlaku untuk", "Applies to"), Text.of("Alasan", "Reason"));
        draft.mergeLast("D", "E");
        for (RuleStatus rule : partly.stream().limit(PARTLY).toList()) {
            draft.row(plain(rule.rule()), count(rule.assessed()), count(rule.subjects()), both(rule.reason()));
            draft.mergeLast("D", "E");
        }
        if (partly.size() > PARTLY) {
            draft.row(plain("+" + (partly.size() - PARTLY) + ", sheet " + RulesSheet.NAME));
        }
    }
}
