package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.Region;
import java.util.List;

/** Sheet Wilayah. */
final class RegionSheet implements TableSheet<Region> {

    private static final Column<String> CODE = Column.of("Kode", "Code", KeyKind.KEY, "3514010001").orHeaded("Kode Wilayah", "Region Code");
    private static final Column<String> DISTRICT = Column.of("Kecamatan", "District", TextKind.TEXT, "Purwodadi").essential();
    private static final Column<String> VILLAGE = Column.of("Desa/Kelurahan", "Village", TextKind.TEXT, "Gerbo")
            .orHeaded("Desa", "Kelurahan");
    private static final Column<String> GROUP = Column.of("Kelompok", "Group", TextKind.TEXT, "Pegunungan");
    private static final Column<Long> POPULATION = Column.of("Penduduk", "Population", CountKind.COUNT, "4.512")
            .orHeaded("Jumlah Penduduk");
    private static final Column<Long> POOR = Column.of("Penduduk Miskin", "Poor Population", CountKind.COUNT, "385")
            .orHeaded("Jumlah Penduduk Miskin");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.WILAYAH, List.of("Regions"),
            Text.of("Kecamatan dan desa/kelurahan; Desa/Kelurahan kosong berarti baris kecamatan, Kelompok ditentukan pemda sendiri.",
                    "Districts and villages; Village empty means a row of the district, Group is the government's own choice."),
            Text.of("lokasi dan pemerataan per kecamatan (SPA-01 sampai SPA-04)",
                    "locations and equity by district (SPA-01 to SPA-04)"),
            false, List.of(CODE, DISTRICT, VILLAGE, GROUP, POPULATION, POOR));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Region read(TableRow row) {
        String code = row.text(CODE);
        String district = row.get(DISTRICT);
        String village = row.get(VILLAGE);
        row.key(Domain.REGION, code, CODE);
        if (code.isEmpty() && district != null) {
            row.key(Domain.REGION, Folding.fold(district) + "/" + (village == null ? "" : Folding.fold(village)), DISTRICT);
        }
        return new Region(code, district, village, row.text(GROUP), row.get(POPULATION), row.get(POOR));
    }
}
