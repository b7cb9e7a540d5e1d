package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.label;
import static id.selaras.report.workbook.SheetDraft.plain;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Certainty;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;

/** How to read the colours and the certainty marks, and the hashes that prove what was run. */
final class Legend {

    private final SheetDraft draft;

    Legend(SheetDraft draft) {
        this.draft = draft;
    }

    static Text meaning(Severity severity) {
        return switch (severity) {
            case BLOK -> Text.of("tidak dapat lolos sebelum diperbaiki", "cannot pass before it is corrected");
            case TINGGI -> Text.of("harus dijawab tertulis", "must be answered in writing");
            case SEDANG -> Text.of("verifikator memutuskan", "the verifier decides");
            case INFO -> Text.of("untuk diketahui", "for information");
        };
    }

    void add(Assessment assessment) {
        draft.section("Cara membaca warna", "How to read the colours");
        for (Severity severity : Severity.values()) {
            draft.row(OutputCell.text(severity.name(), FindingsSheet.style(severity)), both(meaning(severity)));
            draft.mergeLast("B", "E");
        }
        draft.wide("Arahkan kursor ke sel berwarna untuk membaca catatannya; sel berwarna tanpa catatan dibahas pada temuan yang "
                + "menyebut sel itu di sheet Temuan. / Point at a coloured cell to read its note; one without a note belongs "
                + "to the finding on sheet Temuan that names it.",
                OutputCell.Style.MUTED);
        draft.section("Kepastian dasar hukum", "Certainty of legal bases");
        for (Certainty certainty : Certainty.values()) {
            draft.row(OutputCell.text(certainty.name(), OutputCell.Style.LABEL), both(Labels.of(certainty)));
            draft.mergeLast("B", "E");
        }
        proof(assessment, "E");
    }

    /** What was run. @param last the letter of the last column */
    void proof(Assessment assessment, String last) {
        draft.section("Bukti penilaian", "Proof of the run");
        proof(label("Nomor penilaian", "Assessment id"), assessment.assessmentId(), last);
        proof(label("Hash masukan", "Input hash"), assessment.hashes().input(), last);
        proof(label("Hash aturan", "Rule-set hash"), assessment.hashes().ruleSet(), last);
        proof(label("Hash hasil", "Result hash"), assessment.hashes().result(), last);
    }

    private void proof(OutputCell label, String value, String last) {
        draft.row(label, plain(value));
        draft.mergeLast("B", last);
    }
}
