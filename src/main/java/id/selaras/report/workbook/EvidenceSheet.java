package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;

import id.selaras.assessment.Assessment;
import id.selaras.finding.FieldEvidence;
import id.selaras.finding.Overlap;
import id.selaras.problem.Text;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sheet {@code Bukti}: how the points of the fields add up to each score, and which table row gave the class. */
final class EvidenceSheet {

    static final String NAME = "Bukti";

    private EvidenceSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 10, 20, 24, 8, 10, 10, 34, 32, 32, 52);
        draft.title(Text.of("Bukti per isian", "Evidence by field"), Text.of(
                "Poin setiap isian dijumlahkan menjadi skor; nomor baris menurut sheet " + OverlapListSheet.NAME + ".",
                "The points of the fields add up to the score; rows are numbered as on sheet " + OverlapListSheet.NAME + "."), assessment);
        draft.tableHeader(Text.of("No", "No."), Text.of("Jenis", "Class"), Text.of("Isian", "Field"), Text.of("Poin", "Points"),
                Text.of("Paling banyak", "At most"), Text.of("Jumlah berjalan", "Running sum"), Text.of("Sama", "Shared"),
                Text.of("Hanya baris 1", "Only row 1"), Text.of("Hanya baris 2", "Only row 2"),
                Text.of("Sel yang dilihat; pada skor: mengapa dan baris tabel", "Cells looked at; with the score: why, and the table row"));
        assessment.overlaps().overlaps().forEach(overlap -> add(draft, overlap));
        return draft.done(assessment);
    }

    private static void add(SheetDraft draft, Overlap overlap) {
        OutputCell kind = OutputCell.text(OverlapsSheet.kind(overlap), OverlapsSheet.style(overlap.kind()));
        Map<String, Integer> numbers = new HashMap<>();
        overlap.rows().forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        int sum = 0;
        for (FieldEvidence field : overlap.evidence()) {
            sum += field.points();
            draft.row(plain(overlap.id()), kind, both(field.field().label()), count(field.points()), count(field.possible()), count(sum),
                    words(field.shared()), words(field.onlyFirst()), words(field.onlySecond()), plain(cells(field, numbers)));
        }
        draft.row(plain(overlap.id()), kind, OutputCell.text("Skor / Score", Style.LABEL), OutputCell.number(
                BigDecimal.valueOf(overlap.score()), Style.COUNT), count(100), count(sum), plain(""), plain(""), plain(""),
                plain(overlap.why().both() + "\n" + overlap.tableRow()));
    }

    private static OutputCell words(List<String> words) {
        return plain(String.join(", ", words));
    }

    private static String cells(FieldEvidence field, Map<String, Integer> numbers) {
        return field.cells().stream().filter(cell -> numbers.containsKey(cell.subActivity()))
                .map(cell -> numbers.get(cell.subActivity()) + ": " + cell.at()).collect(Collectors.joining("; "));
    }
}
