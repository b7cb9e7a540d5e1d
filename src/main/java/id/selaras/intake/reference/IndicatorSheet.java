package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.reference.Direction;
import id.selaras.reference.Indicator;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.util.List;

/** Sheet Indikator. */
final class IndicatorSheet implements TableSheet<Indicator> {

    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "IKU-01").essential();
    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Tingkat kemiskinan").essential();
    private static final Column<Indicator.Kind> KIND =
            Column.of("Jenis", "Kind", KnownWords.INDICATOR_KIND, "IKU").essential();
    private static final Column<String> THEME = Column.of("Tema", "Theme", KnownWords.THEME, "KEMISKINAN");
    private static final Column<String> UNIT = Column.of("Satuan", "Unit", TextKind.TEXT, "%");
    private static final Column<Direction> DIRECTION = Column.of("Arah", "Direction", KnownWords.DIRECTION, "turun");
    private static final Column<Integer> BASE_YEAR = Column.of("Tahun Dasar", "Base Year", YearKind.YEAR, "2024");
    private static final Column<BigDecimal> BASELINE = Column.of("Nilai Dasar", "Baseline", NumberKind.NUMBER, "8,63");
    private static final Column<BigDecimal> TARGETS = Column.of("Target", "Target", NumberKind.NUMBER, "8,10").yearly();
    private static final Column<BigDecimal> ACTUALS = Column.of("Realisasi", "Actual", NumberKind.NUMBER, "8,32").yearly()
            .orHeaded("Capaian", "Realised");
    private static final Column<String> SOURCE = Column.of("Sumber", "Source", TextKind.TEXT, "BPS");
    private static final Column<List<String>> AGENCIES = Column.of("Perangkat Daerah", "Agencies",
            new ListKind<>(TextKind.TEXT), "Dinas Sosial").orHeaded("Agency").pointsTo(Domain.AGENCY);
    private static final Column<String> WORKING_GROUP = Column.of("Pokja", "Working Group", TextKind.TEXT, "Pokja Kemiskinan");
    private static final Column<String> OBJECTIVE = Column.of("Kode Sasaran", "Objective Code", KeyKind.KEY, "S1.1")
            .pointsTo(Domain.OBJECTIVE);

    static final SheetForm FORM = new SheetForm(ReferenceSheet.INDIKATOR, List.of("Indicators"),
            Text.of("Indikator kinerja: IKU, IKD, dan indikator makro dengan target dan (bila sudah ada) realisasi per tahun; Tema menghubungkannya "
                    + "ke tabel keselarasan.",
                    "Key, regional and macro indicators with yearly targets and, where known, actual values; Theme links them to the "
                    + "alignment tables."),
            Text.of("keselarasan dengan IKU, IKD, dan indikator makro serta cakupannya",
                    "alignment with key, regional and macro indicators and their coverage"),
            false, List.of(CODE, NAME, KIND, THEME, UNIT, DIRECTION, BASE_YEAR, BASELINE, TARGETS, ACTUALS, SOURCE, AGENCIES,
                    WORKING_GROUP, OBJECTIVE));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Indicator read(TableRow row) {
        String code = row.get(CODE);
        row.key(Domain.INDICATOR, code, CODE);
        Indicator.Kind kind = row.get(KIND);
        String theme = row.get(THEME);
        if (theme == null && row.blank(THEME) && kind != null && kind != Indicator.Kind.IKD) {
            row.say(Fault.NO_THEME, THEME);
        }
        String unit = row.text(UNIT);
        PercentCheck.look(row, unit, BASELINE, TARGETS, ACTUALS);
        return new Indicator(code, row.get(NAME), kind, theme, unit, row.get(DIRECTION), row.get(BASE_YEAR),
                row.get(BASELINE), row.years(TARGETS), row.years(ACTUALS), row.text(SOURCE), row.list(AGENCIES), row.get(WORKING_GROUP),
                row.get(OBJECTIVE));
    }
}
