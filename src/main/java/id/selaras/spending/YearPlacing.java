package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.List;

/** The allocation in the plan's year, and the forward estimate in the year after. */
record YearPlacing(int year) implements Placing {

    @Override
    public List<Named> lines() {
        return List.of(named(year), named(year + 1));
    }

    @Override
    public List<Part> of(SubActivityResult row) {
        SubActivity sub = row.subActivity();
        Part now = part(row, year, sub.allocationOrZero());
        return sub.nextAllocation().isFilled() ? List.of(now, part(row, year + 1, sub.nextAllocation().or(Rupiah.ZERO))) : List.of(now);
    }

    private static Part part(SubActivityResult row, int year, Rupiah amount) {
        return Part.whole(row, Dimension.YEAR, named(year).key(), named(year).name(), amount);
    }

    private static Named named(int year) {
        return new Named(String.valueOf(year), String.valueOf(year));
    }
}
