package id.selaras.checking.overlaps;

import id.selaras.checking.overlaps.ExplainedOverlap.SeenCell;
import id.selaras.checking.overlaps.ExplainedOverlap.Step;
import id.selaras.checking.overlaps.OverlapLine.SeenRow;
import id.selaras.finding.OverlapField;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the evidence of an overlap into steps and sentences. */
final class OverlapExplaining {

    private OverlapExplaining() {
    }

    static List<Step> steps(ToldOverlap told) {
        List<Step> steps = new ArrayList<>();
        int sum = 0;
        for (ToldEvidence evidence : told.evidence()) {
            sum += evidence.weight();
            steps.add(new Step(evidence.field(), label(evidence.field()), evidence.weight(), evidence.possible(), sum,
                    evidence.shared(), evidence.differing(), evidence.onlyFirst(), evidence.onlySecond(), cells(evidence, told)));
        }
        return steps;
    }

    private static List<SeenCell> cells(ToldEvidence evidence, ToldOverlap told) {
        return evidence.cells().stream().filter(cell -> cell.row() >= 0 && cell.row() < told.rows().size())
                .map(cell -> new SeenCell(told.rows().get(cell.row()).agency(), told.rows().get(cell.row()).file(), cell.ref())).toList();
    }

    /** Head, rows, one line a field, the sum, the signs, the table row. */
    static List<String> lines(OverlapLine overlap, List<Step> steps, ToldCertainty certainty, Optional<RuleBook.WrittenRow> tableRow, String told) {
        List<String> lines = new ArrayList<>();
        lines.add(overlap.id() + ": " + overlap.kind() + (overlap.special() == null ? "" : " (" + overlap.special() + ")")
                + ", skor / score " + overlap.score() + ", " + overlap.channel() + ", " + place(overlap));
        lines.add(overlap.why().both());
        for (int at = 0; at < overlap.rows().size(); at++) {
            SeenRow row = overlap.rows().get(at);
            lines.add((at + 1) + ". " + row.agencyName() + ": " + row.name() + " (" + row.code() + "), " + row.file() + " " + row.ref()
                    + ", " + new Rupiah(row.rupiah()).written());
        }
        steps.forEach(step -> lines.add(line(step)));
        lines.add("Jumlah / sum: " + (steps.isEmpty() ? 0 : steps.get(steps.size() - 1).sum()));
        if (certainty != null) {
            certainty.signs().forEach(sign -> lines.add("Bukti / sign: " + sign.sign().both() + "; berkaitan / related "
                    + IndonesianNumber.write(sign.related()) + "; sama / same " + IndonesianNumber.write(sign.same())));
            lines.add("Kepastian / certainty, 0-100: berkaitan / related " + certainty.related() + "; sama / same " + certainty.same()
                    + "; perangkat daerah lain yang terkait / further agencies related " + certainty.otherAgencies());
        }
        lines.add("Baris tabel / table row: " + told + tableRow.map(row -> ": " + row.conditions().entrySet().stream()
                .map(cell -> cell.getKey() + " = " + cell.getValue()).collect(Collectors.joining("; "))).orElse(""));
        return lines;
    }

    private static String line(Step step) {
        String points = (step.points() > 0 ? "+" : "") + step.points() + " (paling banyak / at most " + step.possible() + ")";
        String words = Stream.of(words("sama / shared", step.shared()), words("berbeda / differing", step.differing()),
                        words("hanya baris 1 / only row 1", step.onlyFirst()), words("hanya baris 2 / only row 2", step.onlySecond()),
                        words("sel / cells", step.cells().stream().map(cell -> cell.file() + " " + cell.ref()).toList()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return step.label().both() + ": " + points + (words.isEmpty() ? "" : "; " + words);
    }

    private static String words(String title, List<String> words) {
        return words.isEmpty() ? "" : title + ": " + String.join(", ", words);
    }

    private static String place(OverlapLine overlap) {
        return overlap.place().isEmpty() ? "seluruh wilayah / the whole region" : overlap.place();
    }

    /** A field of a later release is shown by its name. */
    private static Text label(String field) {
        return Stream.of(OverlapField.values()).filter(known -> known.name().equals(field)).map(OverlapField::label).findFirst()
                .orElse(Text.of(field, null));
    }
}
