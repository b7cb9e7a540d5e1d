package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.reference.CodePair;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Padanan Kode. An old code may have several new ones and the other way round; a pair stands once. */
final class CodePairSheet implements TableSheet<CodePair> {

    private static final Column<NomenclatureCode> OLD =
            Column.of("Kode Lama", "Old Code", NomenclatureKind.NOMENCLATURE, "1.02.02.2.02.01").essential();
    private static final Column<NomenclatureCode> NEW =
            Column.of("Kode Baru", "New Code", NomenclatureKind.NOMENCLATURE, "1.02.02.2.02.0001").essential();
    private static final Column<Integer> FROM = Column.of("Mulai Tahun", "From Year", YearKind.YEAR, "2024");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.PADANAN_KODE, List.of("Code Crosswalk"),
            Text.of("Padanan kode lama ke kode baru; boleh kosong.", "Old codes and the new ones in their place; may stay empty."),
            Text.of("usulan kode baru bagi kode lama (NOM-04) dan perbandingan dengan tahun sebelum pergantian kode",
                    "new codes in place of old ones (NOM-04) and comparison with years before the change"),
            true, List.of(OLD, NEW, FROM));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public CodePair read(TableRow row) {
        CodePair pair = new CodePair(row.get(OLD), row.get(NEW), row.get(FROM));
        if (!row.spoiled()) {
            row.key(Domain.CODE_PAIR, pair.oldCode() + " " + pair.newCode(), OLD);
        }
        return pair;
    }
}
