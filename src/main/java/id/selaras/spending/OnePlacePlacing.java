package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import java.util.List;
import java.util.function.Function;

/** Views in which each row stands in one line: its agency, its programme. */
record OnePlacePlacing(Dimension by, List<Named> lines, Function<SubActivityResult, Named> line) implements Placing {

    @Override
    public List<Part> of(SubActivityResult row) {
        Named named = line.apply(row);
        return List.of(Part.whole(row, by, named.key(), named.name(), row.subActivity().allocationOrZero()));
    }
}
