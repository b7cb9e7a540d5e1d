package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.problem.Problem;
import id.selaras.problem.Text;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;

/** Sheet {@code Masalah Pembacaan}: what could not be read; no findings about the plan. */
final class ProblemsSheet {

    static final String NAME = "Masalah Pembacaan";

    private ProblemsSheet() {
    }

    static OutputSheet of(FileView view) {
        SheetDraft draft = new SheetDraft(NAME, 9, 18, 22, 18, 28, 28, 44);
        draft.title(Text.of("Masalah pembacaan", "Reading problems"), Text.of(
                "Isi yang tidak terbaca tidak ditebak: aturan yang memerlukannya tidak dinilai.",
                "What could not be read is not guessed: rules that need it were not assessed."), view.assessment());
        draft.tableHeader(Text.of("Tingkat", "Severity"), Text.of("Masalah", "Problem"), Text.of("Berkas", "File"),
                Text.of("Sel", "Cell"), Text.of("Ditemukan", "Found"), Text.of("Seharusnya", "Expected"),
                Text.of("Saran", "Suggestion"));
        for (Problem problem : view.problems()) {
            draft.row(OutputCell.text(problem.severity().name(), FindingsSheet.style(problem.severity())),
                    plain(problem.code()), plain(problem.file()), cell(problem, view), plain(problem.found()),
                    plain(problem.expected()), stacked(problem.suggestion()));
        }
        return draft.done(view.assessment());
    }

    private static OutputCell cell(Problem problem, FileView view) {
        if (problem.where() == null) {
            return plain("");
        }
        boolean here = problem.file().equals(view.file().name());
        return here ? link(problem.where().toString(), problem.where()) : plain(problem.where().toString());
    }
}
