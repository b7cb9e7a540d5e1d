package id.selaras.plan;

import id.selaras.problem.CellRef;
import java.util.List;

/**
 * A row above the sub-activities: urusan, bidang urusan, program, kegiatan, or the agency's own total.
 *
 * @param level      null for the agency's title or total row
 * @param code       the code as written; absent for a total row
 * @param allocation the sum the document itself states there
 * @param outputs    indicators stated at this level, often none
 * @param row        row number in the sender's file
 */
public record UpperRow(CodeLevel level, Field<String> code, Field<String> name, Field<Rupiah> allocation,
                       List<Output> outputs, CellRef at, int row) {

    public UpperRow {
        outputs = List.copyOf(outputs);
    }
}
