package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import id.selaras.language.UnitNames;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Output;
import id.selaras.plan.SubActivity;
import java.util.Map;
import java.util.Set;

/** What rows deliver: persons, things built or given, or papers; and whether two units count the same. */
final class OutputUnits {

    /** What a unit counts; decides what the meeting must compare. */
    enum Delivers {
        PERSONS, OBJECTS, PAPERS
    }

    private static final Set<String> PERSONS = Set.of("orang", "peserta", "siswa", "murid", "pelajar", "anak", "balita", "jiwa", "warga",
            "kepala keluarga", "keluarga", "rumah tangga", "kelompok", "kader", "pelaku usaha", "keluarga penerima manfaat", "petani",
            "nelayan", "orang bulan", "penerima", "ibu hamil", "lansia", "guru", "santri", "pemuda");
    private static final Set<String> PAPERS = Set.of("dokumen", "laporan", "berita acara", "rekomendasi", "naskah", "peraturan", "data");
    private static final Set<String> HEADS = Set.of("orang", "peserta", "siswa", "murid", "pelajar", "anak", "balita", "jiwa", "warga",
            "petani", "nelayan", "penerima", "guru", "santri", "pemuda", "kader", "ibu hamil", "lansia");

    private final UnitNames units;

    OutputUnits(Map<String, String> governmentSynonyms) {
        units = new UnitNames(governmentSynonyms);
    }

    /** Empty when the row states none. */
    static String unit(SubActivity row) {
        return row.outputs().get(0).unit().or("").strip();
    }

    Delivers delivers(SubActivity row) {
        String name = units.name(unit(row));
        if (PAPERS.contains(name)) {
            return Delivers.PAPERS;
        }
        return unit(row).isEmpty() || PERSONS.contains(name) || HEADS.contains(name) ? Delivers.PERSONS : Delivers.OBJECTS;
    }

    /** False only when both are stated and count different things; persons are persons by any name. */
    boolean differ(SubActivity one, SubActivity other) {
        String first = units.name(unit(one));
        String second = units.name(unit(other));
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second) && !(HEADS.contains(first) && HEADS.contains(second));
    }

    /** The first output with its target: {@code “Jumlah ...” (60 Orang)}; empty when the row states no indicator. */
    static String target(SubActivity row) {
        Output output = row.outputs().get(0);
        if (!output.indicator().isFilled() || Folding.fold(output.indicator().value()).isEmpty()) {
            return "";
        }
        String number = output.target().optional().map(IndonesianNumber::write).orElse("");
        String amount = (number + " " + unit(row)).strip();
        return "\u201c" + output.indicator().value().strip() + "\u201d" + (number.isEmpty() ? "" : " (" + amount + ")");
    }
}
