package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Satuan. A synonym stands for one unit only. */
final class UnitSheet implements TableSheet<UnitSheet.Unit> {

    /** A unit and what else it is called. */
    record Unit(String name, List<String> synonyms) {
    }

    private static final Column<String> UNIT = Column.of("Satuan", "Unit", TextKind.TEXT, "Dokumen").essential();
    private static final Column<List<String>> SYNONYMS =
            Column.of("Sinonim", "Synonyms", new ListKind<>(TextKind.TEXT), "Dok; Doc").orHeaded("Synonym").essential();

    static final SheetForm FORM = new SheetForm(ReferenceSheet.SATUAN, List.of("Units"),
            Text.of("Sebutan lain untuk satuan yang sama; boleh kosong.", "Other names of the same unit; may stay empty."),
            Text.of("singkatan satuan khas daerah saat satuan dibandingkan (NOM-12)",
                    "the region's own abbreviations when units are compared (NOM-12)"),
            true, List.of(UNIT, SYNONYMS));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Unit read(TableRow row) {
        Unit unit = new Unit(row.get(UNIT), row.list(SYNONYMS));
        unit.synonyms().forEach(synonym -> row.key(Domain.UNIT_SYNONYM, Folding.fold(synonym), SYNONYMS));
        return unit;
    }
}
