package id.selaras.overlap;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.grammar.ValueReader;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.TableRowRef;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two rows that the search found: the same activity for the same people in Desa Beji, under different codes, until told otherwise. */
public final class AFoundPair {

    private final SubActivity one;
    private final SubActivity other;
    private final Map<DictionaryEntry, Value> measured = new EnumMap<>(DictionaryEntry.class);
    private String memory = "0".repeat(64);

    private AFoundPair(SubActivity one, SubActivity other) {
        this.one = one;
        this.other = other;
        with("Jalur", "KATA").with("Kemiripan kata", "0,7").with("Kesamaan kegiatan", "0,7").with("Tindakan", "SAMA")
                .with("Kesamaan objek", "0,2").with("Kesamaan sasaran", "SAMA").with("Kesamaan tempat", "DESA")
                .with("Kesamaan keluaran", "SAMA").with("Kesamaan waktu", "TIDAK_TERTULIS").with("Kesamaan sumber dana", "SAMA")
                .with("Kode sama", "TIDAK").with("Pembeda", "TIDAK_ADA").with("Peran berbayar bersama", "kosong")
                .with("Konsep bersama", "kosong").with("Koordinator", "TIDAK_ADA").with("Skor pasangan", "70")
                .with("Kelas tumpang tindih", "DUPLICATION").with("Tempat bersama", "Desa Beji");
    }

    public static AFoundPair of(SubActivity one, SubActivity other) {
        return new AFoundPair(one, other);
    }

    /** @param value as a test of a table would write it */
    public AFoundPair with(String title, String value) {
        DictionaryEntry entry = DictionaryEntry.named(title).orElseThrow(() -> new IllegalArgumentException("no such title: " + title));
        ValueReader.Reading read = ValueReader.read(entry, value);
        if (read.fault() != null) {
            throw new IllegalArgumentException(title + " = " + value + ": " + read.fault());
        }
        return with(entry, read.value());
    }

    public AFoundPair with(DictionaryEntry entry, Value value) {
        measured.put(entry, value);
        return this;
    }

    public AFoundPair remembered(String as) {
        memory = as;
        return this;
    }

    public FoundPair build() {
        String kind = measured.get(DictionaryEntry.OVERLAP_CLASS) instanceof Value.Choice choice ? choice.word() : "OVERLAP";
        return new FoundPair(new Overlap("O1", OverlapClass.valueOf(kind), null, OverlapChannel.WORDS, 70, List.of(one, other),
                List.of(), "Desa Beji", null, Text.of("mirip", "alike"),
                new TableRowRef("tumpang-tindih-kelas.xlsx", new CellRef("Tabel", 1, 9), "KLS-30"), memory, "K1"), measured);
    }
}
