package id.selaras.checking;

import id.selaras.intake.FlatTable;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes absent again what nobody sent: the table in memory has every column, the request had only some. What the table says of an
 * earlier row (its programme, its activity) is taken away as well.
 */
final class AbsentFields {

    private final List<SentRow> rows;

    AbsentFields(List<SentRow> rows) {
        this.rows = rows;
    }

    SubActivity of(SubActivity read) {
        Set<PlanColumn> sent = sent(read.at());
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        read.texts().forEach((column, field) -> {
            if (sent.contains(column) || column == PlanColumn.AGENCY_CODE || column == PlanColumn.AGENCY_NAME) {
                texts.put(column, field);
            }
        });
        return new SubActivity(read.id(), read.file(), read.at(), read.hidden(), read.agency(), read.code(),
                kept(sent, PlanColumn.NAME, read.name()), own(read, read.program()), own(read, read.activity()),
                read.outputs().stream().map(output -> output(read, output)).toList(),
                kept(sent, PlanColumn.ALLOCATION, read.allocation()),
                kept(sent, PlanColumn.NEXT_ALLOCATION, read.nextAllocation()), texts);
    }

    private static UpperRow own(SubActivity read, UpperRow upper) {
        return upper != null && upper.row() == read.row() ? upper : null;
    }

    private Output output(SubActivity read, Output output) {
        CellRef at = Stream.of(output.indicator(), output.target(), output.unit(), output.nextTarget(), output.renstraTarget())
                .map(Field::at).filter(cell -> cell != null).findFirst().orElse(read.at());
        Set<PlanColumn> sent = sent(at);
        Field<BigDecimal> target = kept(sent, PlanColumn.TARGET, output.target());
        return new Output(kept(sent, PlanColumn.INDICATOR, output.indicator()), target,
                sent.contains(PlanColumn.UNIT) || output.unit().isFilled() ? output.unit() : unitOf(target),
                kept(sent, PlanColumn.NEXT_TARGET, output.nextTarget()),
                kept(sent, PlanColumn.RENSTRA_TARGET, output.renstraTarget()));
    }

    /** As in a document without a column of units: a number that stands without its unit lacks it. */
    private static Field<String> unitOf(Field<BigDecimal> target) {
        return switch (target.state()) {
            case FILLED -> Field.empty(target.at());
            case UNREADABLE -> Field.unreadable(target.original(), target.at());
            case EMPTY, ABSENT -> Field.absent();
        };
    }

    private Set<PlanColumn> sent(CellRef cell) {
        return rows.get(FlatTable.index(cell.row())).sent();
    }

    private static <T> Field<T> kept(Set<PlanColumn> sent, PlanColumn column, Field<T> field) {
        return sent.contains(column) ? field : Field.absent();
    }
}
