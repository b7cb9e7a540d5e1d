package id.selaras.intake;

import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.number.ConventionVote;
import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.TargetReader;
import id.selaras.plan.PlanColumn;
import id.selaras.workbook.SheetCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hears all clear numbers of each number column, so that the majority can decide the unclear ones. */
final class Conventions {

    private static final List<PlanColumn> AMOUNTS = List.of(PlanColumn.ALLOCATION, PlanColumn.NEXT_ALLOCATION);
    private static final List<PlanColumn> TARGETS =
            List.of(PlanColumn.TARGET, PlanColumn.NEXT_TARGET, PlanColumn.RENSTRA_TARGET);

    private Conventions() {
    }

    static Map<PlanColumn, NumberConvention> of(SheetGrid grid, SheetHeader header, List<Line> lines) {
        Map<PlanColumn, NumberConvention> conventions = new EnumMap<>(PlanColumn.class);
        for (PlanColumn column : AMOUNTS) {
            conventions.put(column, vote(grid, header.column(column), lines, false));
        }
        for (PlanColumn column : TARGETS) {
            conventions.put(column, vote(grid, header.column(column), lines, true));
        }
        return conventions;
    }

    private static NumberConvention vote(SheetGrid grid, int column, List<Line> lines, boolean target) {
        ConventionVote vote = new ConventionVote();
        for (Line line : lines) {
            SheetCell cell = grid.own(line.row(), column);
            if (cell == null || cell.kind() != SheetCell.Kind.TEXT) {
                continue;
            }
            String text = cell.text();
            if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
                continue;
            }
            if (target) {
                text.lines().forEach(part -> vote.hear(TargetReader.read(part).number()));
            } else {
                vote.hear(IndonesianNumberReader.read(text));
            }
        }
        return vote.majority();
    }
}
