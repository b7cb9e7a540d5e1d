package id.selaras.intake;

import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.PlanColumn;
import java.util.Set;
import java.util.TreeSet;

/** A sheet that holds a plan, with its header and what stands above it. */
record PlanSheet(SheetGrid grid, SheetHeader header, Letterhead letterhead, HeaderFinder finder) {

    /** The fiscal years the sheet claims: in the headings of its target and allocation, else in its letterhead; of a Renstra the year it is read at. */
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        if (header.years().isSeries()) {
            years.add(header.years().chosen());
            return years;
        }
        for (PlanColumn field : new PlanColumn[] {PlanColumn.TARGET, PlanColumn.ALLOCATION}) {
            addYear(years, field, 0);
        }
        if (years.isEmpty()) {
            addYear(years, PlanColumn.NEXT_TARGET, -1);
            addYear(years, PlanColumn.NEXT_ALLOCATION, -1);
        }
        if (letterhead.year() != null) {
            years.add(letterhead.year());
        }
        return years;
    }

    private void addYear(Set<Integer> years, PlanColumn field, int shift) {
        Heading heading = header.has(field) ? header.heading(header.column(field)) : null;
        if (heading != null && heading.year() != null) {
            years.add(heading.year() + shift);
        }
    }
}
