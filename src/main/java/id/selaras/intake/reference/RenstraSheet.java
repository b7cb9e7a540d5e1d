package id.selaras.intake.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.Direction;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.RenstraRow;
import java.math.BigDecimal;
import java.util.List;

/** Sheet Renstra. One code may stand on several rows, one for each of its indicators. */
final class RenstraSheet implements TableSheet<RenstraRow> {

    private static final Column<AgencyCode> AGENCY = Column.of("Kode SKPD", "Agency Code", AgencyCodeKind.AGENCY_CODE,
            "1.02.2.14.0.00.01.0000").orHeaded("Kode Perangkat Daerah").essential().pointsTo(Domain.AGENCY);
    private static final Column<NomenclatureCode> CODE =
            Column.of("Kode", "Code", NomenclatureKind.NOMENCLATURE, "1.02.02.2.02.0001").essential();
    private static final Column<String> NAME = Column.of("Nama", "Name", TextKind.TEXT, "Pengelolaan Pelayanan Kesehatan Ibu Hamil");
    private static final Column<String> INDICATOR = Column.of("Indikator", "Indicator", TextKind.TEXT, "Jumlah ibu hamil yang dilayani");
    private static final Column<String> UNIT = Column.of("Satuan", "Unit", TextKind.TEXT, "Orang");
    private static final Column<Direction> DIRECTION = Column.of("Arah", "Direction", KnownWords.DIRECTION, "naik");
    private static final Column<BigDecimal> BASELINE = Column.of("Kondisi Awal", "Baseline", NumberKind.NUMBER, "21.500,5");
    private static final Column<BigDecimal> TARGETS = Column.of("Target", "Target", NumberKind.NUMBER, "22.000,0").yearly();
    private static final Column<Rupiah> CEILINGS = Column.of("Pagu", "Ceiling", MoneyKind.MONEY, "1.250.000.000")
            .orHeaded("Pagu Indikatif", "Indicative Ceiling").yearly();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.RENSTRA, List.of("Strategic Plans"),
            Text.of("Baris Renstra perangkat daerah: program, kegiatan, atau sub kegiatan dengan target dan pagu per tahun.",
                    "Rows of the agencies' five-year plans with yearly targets and ceilings."),
            Text.of("kesesuaian Renja dengan Renstra (CAS-01 sampai CAS-06, CAS-10)",
                    "agreement of the Renja with the five-year plan (CAS-01 to CAS-06, CAS-10)"),
            false, List.of(AGENCY, CODE, NAME, INDICATOR, UNIT, DIRECTION, BASELINE, TARGETS, CEILINGS));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public RenstraRow read(TableRow row) {
        String unit = row.text(UNIT);
        PercentCheck.look(row, unit, BASELINE, TARGETS);
        return new RenstraRow(row.get(AGENCY), row.get(CODE), row.text(NAME), row.text(INDICATOR), unit, row.get(DIRECTION),
                row.get(BASELINE), row.years(TARGETS), row.years(CEILINGS));
    }
}
