package id.selaras.overlap.group;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.TableRowRef;
import id.selaras.plan.Agency;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Overlaps of rows that have nothing but an address: enough to be grouped. */
final class AnOverlap {

    private AnOverlap() {
    }

    static Overlap pair(int first, int second, int score) {
        return overlap(OverlapClass.OVERLAP, null, OverlapChannel.WORDS, score, first, second);
    }

    static Overlap paid(String role, int first, int second, int score) {
        return overlap(OverlapClass.OVERLAP, role, OverlapChannel.WORDS, score, first, second);
    }

    static Overlap duplication(int first, int second, int score) {
        return overlap(OverlapClass.DUPLICATION, null, OverlapChannel.FACTS, score, first, second);
    }

    static Overlap outcome(int score, int... rows) {
        return overlap(OverlapClass.FRAGMENTATION, null, OverlapChannel.OUTCOME, score, rows);
    }

    private static Overlap overlap(OverlapClass kind, String role, OverlapChannel channel, int score, int... rows) {
        return new Overlap("", kind, role, channel, score, IntStream.of(rows).mapToObj(AnOverlap::row).toList(), List.of(), "", null,
                Text.of("", ""), new TableRowRef("kelas.xlsx", new CellRef("Tabel", 1, 2), "KLS-01"),
                kind + " " + role + " " + List.of(IntStream.of(rows).boxed().toArray()), null);
    }

    static SubActivity row(int number) {
        Output nothing = new Output(Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent());
        CellRef at = new CellRef("Renja", 2, number);
        String file = "F" + (1 + number % 12);
        return new SubActivity(file + "#" + number, file, at, false, new Agency(null, "Dinas " + file), Field.empty(at), Field.empty(at),
                null, null, List.of(nothing), Field.empty(at), Field.absent(), Map.of());
    }
}
