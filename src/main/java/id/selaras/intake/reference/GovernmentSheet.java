package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.Text;
import id.selaras.reference.Government;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Pemerintah: one government, a name and a value in each row. */
final class GovernmentSheet {

    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Kabupaten Pasuruan").essential();
    private static final Column<String> REGION_CODE = Column.of("Kode Wilayah", "Region Code", KeyKind.KEY, "35.14");
    private static final Column<String> ZONE = Column.of("Zona Waktu", "Time Zone", KnownWords.ZONE, "WIB");
    private static final Column<Integer> START = Column.of("Periode Awal", "Period Start", YearKind.YEAR, "2025");
    private static final Column<Integer> END = Column.of("Periode Akhir", "Period End", YearKind.YEAR, "2029");
    private static final Column<String> NOTE = Column.of("Catatan Sumber", "Source Note", TextKind.TEXT, "Perda RPJMD 2025-2029");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PEMERINTAH, List.of("Government"),
            Text.of("Pemerintah daerah pemilik acuan ini.", "The government this reference belongs to."),
            Text.of("tahun rencana terhadap periode RPJMD (CAS-16); nama daerah dan zona waktu pada laporan",
                    "the plan's year against the RPJMD period (CAS-16); the government's name and time zone on reports"),
            false, List.of(NAME, REGION_CODE, ZONE, START, END, NOTE));

    /** Stands for the name while none is given, so that reports show the gap. */
    static final String UNNAMED = "(nama daerah belum diisi)";

    private static final Government NONE = new Government(UNNAMED, "", "WIB", null, null, "", false);

    private GovernmentSheet() {
    }

    static Government read(SheetDirectory directory, TableReader tables, Remarks remarks) {
        return directory.sheet(ReferenceSheet.PEMERINTAH).map(sheet -> {
            NamedValues values = NamedValues.of(FORM, sheet, remarks);
            Government government = government(values.row(tables.links(), remarks), values);
            tables.markPresent(ReferenceSheet.PEMERINTAH);
            return government;
        }).orElse(NONE);
    }

    private static Government government(TableRow row, NamedValues values) {
        String name = row.get(NAME);
        String code = row.text(REGION_CODE);
        String zone = row.get(ZONE);
        if (zone == null && row.blank(ZONE)) {
            row.say(Fault.NO_ZONE, ZONE);
        }
        Integer start = row.get(START);
        Integer end = row.get(END);
        if (start != null && end != null && end < start) {
            row.spoil(Fault.RANGE, END, start + " > " + end);
            start = null;
            end = null;
        }
        String note = row.text(NOTE);
        boolean example = saysExample(row.original(NOTE)) || values.titles().stream().anyMatch(GovernmentSheet::saysExample);
        return new Government(name == null ? UNNAMED : name, code, zone == null ? "WIB" : zone, start,
                end, note, example);
    }

    private static boolean saysExample(String text) {
        return List.of(Folding.fold(text).split(" ")).contains("contoh");
    }
}
