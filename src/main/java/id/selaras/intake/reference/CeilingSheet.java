package id.selaras.intake.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.Ceiling;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Pagu. */
final class CeilingSheet implements TableSheet<Ceiling> {

    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<PlanStage> STAGE = Column.of("Tahap", "Stage", KnownWords.STAGE, "RENJA").essential();
    private static final Column<AgencyCode> AGENCY = Column.of("Kode SKPD", "Agency Code", AgencyCodeKind.AGENCY_CODE,
            "1.02.2.14.0.00.01.0000").orHeaded("Kode Perangkat Daerah").essential().pointsTo(Domain.AGENCY);
    private static final Column<NomenclatureCode> CODE = Column.of("Kode", "Code", NomenclatureKind.NOMENCLATURE, "1.02.02");
    private static final Column<Rupiah> AMOUNT = Column.of("Pagu", "Ceiling", MoneyKind.MONEY, "85.000.000.000")
            .orHeaded("Pagu Indikatif", "Indicative Ceiling", "Pagu (Rp)").essential();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PAGU, List.of("Ceilings"),
            Text.of("Pagu per tahun dan tahap; Kode kosong berarti pagu seluruh perangkat daerah.",
                    "Ceilings by year and stage; Code empty means the agency as a whole."),
            Text.of("pagu rencana terhadap pagu indikatif (PAG-02)", "planned money against the indicative ceiling (PAG-02)"),
            false, List.of(YEAR, STAGE, AGENCY, CODE, AMOUNT));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Ceiling read(TableRow row) {
        Integer year = row.get(YEAR);
        PlanStage stage = row.get(STAGE);
        AgencyCode agency = row.get(AGENCY);
        NomenclatureCode code = row.get(CODE);
        if (code == null && !row.blank(CODE)) {
            row.spoil(); // without its code the amount would pass for the agency's whole ceiling
        } else if (!row.spoiled()) {
            row.key(Domain.CEILING, year + " " + stage + " " + agency + " " + code, AGENCY);
        }
        return new Ceiling(year == null ? 0 : year, stage, agency, code, row.get(AMOUNT));
    }
}
