package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.intake.reference.ReferenceReading;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference workbook that can be used for a government.
 *
 * @param problems what is to be said about it all the same, worst first
 */
record ReferenceCheck(Reference reference, List<Problem> problems) {

    /** Reads the workbook; refuses it with everything wrong when it is no reference, or another government's. */
    static ReferenceCheck of(WorkbookContent workbook, RegisteredGovernment government) {
        ReferenceReading reading = ReferenceReader.read(workbook);
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.reference().map(reference -> reference.government().regionCode())
                .filter(code -> !code.isBlank() && !digits(code).equals(digits(government.code())))
                .ifPresent(code -> problems.add(another(workbook, code, government)));
        problems.sort(Problem.ORDER);
        if (reading.reference().isEmpty() || problems.stream().anyMatch(problem -> problem.severity() == Severity.BLOK)) {
            throw Refused.unusable("ACUAN-TIDAK-DAPAT-DIPAKAI", "Acuan ini tidak dapat dipakai; lihat daftar masalah.",
                    "This reference cannot be used; see the list of problems.", problems);
        }
        return new ReferenceCheck(reading.reference().get(), problems);
    }

    /** Written with or without dots, as Kemendagri and BPS do. */
    private static String digits(String code) {
        return code.replaceAll("[^0-9]", "");
    }

    private static Problem another(WorkbookContent workbook, String code, RegisteredGovernment government) {
        return new Problem("ACUAN-PEMERINTAH-LAIN", Severity.BLOK, workbook.file(), cell(workbook, code), code,
                government.code() + " (" + government.name() + ")",
                Text.of("Kirim acuan ini ke pemerintah daerahnya sendiri; bila Kode Wilayah salah ketik, betulkan atau kosongkan selnya.",
                        "Send this reference to its own government; if the region code was mistyped, correct or empty its cell."));
    }

    /** Where the code stands on the sheet of the government; that sheet as a whole when it cannot be found. */
    private static CellRef cell(WorkbookContent workbook, String code) {
        return workbook.sheet(ReferenceSheet.PEMERINTAH.title()).stream().flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.text().strip().equals(code.strip()))
                .map(SheetCell::at).findFirst().orElse(CellRef.ofSheet(ReferenceSheet.PEMERINTAH.title()));
    }
}
