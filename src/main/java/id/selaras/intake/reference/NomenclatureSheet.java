package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sheet Nomenklatur. A code may stand again for other years, never twice for one year; remembers the rows it has read. */
final class NomenclatureSheet implements TableSheet<NomenclatureEntry> {

    private static final Column<NomenclatureCode> CODE =
            Column.of("Kode", "Code", NomenclatureKind.NOMENCLATURE, "1.02.02.2.02.0001").essential();
    private static final Column<String> NAME =
            Column.of("Nama", "Name", TextKind.TEXT, "Pengelolaan Pelayanan Kesehatan Ibu Hamil").essential();
    private static final Column<String> PERFORMANCE = Column.of("Kinerja", "Performance", TextKind.TEXT, "Terkelolanya pelayanan");
    private static final Column<String> INDICATOR = Column.of("Indikator", "Indicator", TextKind.TEXT, "Jumlah ibu hamil yang dilayani");
    private static final Column<String> UNIT = Column.of("Satuan", "Unit", TextKind.TEXT, "Orang");
    private static final Column<Integer> FROM = Column.of("Mulai Tahun", "From Year", YearKind.YEAR, "2024");
    private static final Column<Integer> UNTIL = Column.of("Sampai Tahun", "Until Year", YearKind.YEAR, "2029");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.NOMENKLATUR, List.of("Nomenclature"),
            Text.of("Daftar resmi kode dan nama; baris pertama menyatakan Lengkap: ya/tidak dan Dasar hukum. Beberapa daftar: satu pernyataan per daftar, dengan tahunnya, misalnya Lengkap: ya; Tahun: 2026; Dasar hukum: ...",
                    "The official list of codes and names; the first row states Lengkap: ya/tidak (complete) and the legal basis. Several lists: one statement each, with its years, such as Lengkap: ya; Tahun: 2026; Dasar hukum: ..."),
            Text.of("kode, nama, indikator, dan satuan resmi (NOM-02, NOM-03, NOM-11, NOM-12)",
                    "official codes, names, indicators and units (NOM-02, NOM-03, NOM-11, NOM-12)"),
            false, List.of(CODE, NAME, PERFORMANCE, INDICATOR, UNIT, FROM, UNTIL));

    private record Seen(NomenclatureEntry entry, CellRef at) {

        boolean meets(NomenclatureEntry other) {
            return !endsBefore(entry, other) && !endsBefore(other, entry);
        }

        private static boolean endsBefore(NomenclatureEntry one, NomenclatureEntry other) {
            return one.untilYear() != null && other.fromYear() != null && one.untilYear() < other.fromYear();
        }
    }

    private final Map<String, List<Seen>> seen = new HashMap<>();

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public NomenclatureEntry read(TableRow row) {
        NomenclatureEntry entry = new NomenclatureEntry(row.get(CODE), row.get(NAME), row.get(PERFORMANCE),
                row.get(INDICATOR), row.get(UNIT), row.get(FROM), row.get(UNTIL));
        if (entry.fromYear() != null && entry.untilYear() != null && entry.untilYear() < entry.fromYear()) {
            row.spoil(Fault.RANGE, UNTIL, entry.fromYear() + " > " + entry.untilYear());
        } else if (entry.code() != null) {
            remember(row, entry);
        }
        return entry;
    }

    private void remember(TableRow row, NomenclatureEntry entry) {
        List<Seen> before = seen.computeIfAbsent(entry.code().text(), any -> new ArrayList<>(1));
        before.stream().filter(other -> other.meets(entry)).findFirst()
                .ifPresent(other -> row.spoil(Fault.DUPLICATE, CODE, other.at().address()));
        before.add(new Seen(entry, row.at(CODE)));
    }
}
