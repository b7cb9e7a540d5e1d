package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import id.selaras.language.Folding;
import id.selaras.measure.DistrictNames;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** By the districts a location names, split equally among several; what is for all of the region, or for no place we know, is not guessed. */
final class DistrictPlacing implements Placing {

    private static final Pattern WHOLE = Pattern.compile("\\b(semua|seluruh|se|tersebar|sekabupaten|sekota|kabupaten|kab|kota|daerah)\\b");

    private final DistrictNames districts;

    DistrictPlacing(DistrictNames districts) {
        this.districts = districts;
    }

    @Override
    public List<Named> lines() {
        return districts.all().stream().map(name -> new Named(name, name)).toList();
    }

    @Override
    public List<Part> of(SubActivityResult row) {
        Rupiah amount = row.subActivity().allocationOrZero();
        String location = row.subActivity().text(PlanColumn.LOCATION).or("");
        Set<String> named = districts.in(location);
        if (named.isEmpty()) {
            return List.of(Part.own(row, Dimension.DISTRICT,
                    WHOLE.matcher(Folding.fold(location)).find() ? OwnPlace.WHOLE_REGION : OwnPlace.PLACE_UNKNOWN, amount));
        }
        List<Rupiah> shares = Splitting.equally(amount, named.size());
        List<Part> parts = new ArrayList<>();
        for (String district : named) {
            parts.add(new Part(row, Dimension.DISTRICT, district, district, row.strength(), amount, shares.get(parts.size())));
        }
        return parts;
    }
}
