package id.selaras.measure;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A sub-activity of the roads agency that says where it works and for how much. */
final class APlacedRow {

    private static final Agency ROADS = new Agency(new AgencyCode("1.03.0.00.0.00.01.0000"), "Dinas Pekerjaan Umum");

    private APlacedRow() {
    }

    static SubActivity of(int row, String code, String location, String rupiah) {
        CellRef at = new CellRef("Renja", 2, row);
        return new SubActivity("F1#" + row, "F1", at, false, ROADS, Field.filled(code, code, at), Field.filled("Rehabilitasi jalan", "", at),
                null, null, List.of(new Output(Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent())),
                Field.filled(new Rupiah(new BigDecimal(rupiah)), rupiah, at), Field.absent(),
                Map.of(PlanColumn.LOCATION, Field.filled(location, location, at)));
    }
}
