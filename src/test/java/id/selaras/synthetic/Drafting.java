package id.selaras.synthetic;

import java.util.List;

/** Rows as an agency would write them. */
final class Drafting {

    private final Vocabulary words;
    private final Chance chance;

    Drafting(Vocabulary words, Chance chance) {
        this.words = words;
        this.chance = chance;
    }

    /** The {@code number}-th row of an agency: support work first, then its own, popular work more often. */
    Draft row(Government government, Government.Desk desk, int number) {
        List<Work> support = words.worksOf(Work.SUPPORT);
        if (number < support.size()) {
            return new Draft(desk, support.get(number), 0, 0, "", new Place(government, -1, -1), false, number % 2 == 0, words.funds.get(1),
                    money(), 12);
        }
        return row(government, desk, chance.popular(words.shareOf(desk.agency().name().replace(" " + government.name, ""),
                chance.one(desk.fields()))));
    }

    Draft row(Government government, Government.Desk desk, Work work) {
        Place village = Place.anyIn(government, desk.district(), chance);
        Place place = chance.of(75) ? village : chance.of(70) ? village.wholeDistrict() : new Place(government, desk.district(), -1);
        return new Draft(desk, work, chance.of(50) ? 0 : chance.below(12), chance.below(2), detail(), place, chance.of(40), chance.of(85),
                chance.popular(words.funds), money(), 1 + chance.below(60) * 5);
    }

    /** What tells rows of one kind of work apart. */
    private String detail() {
        return switch (chance.below(6)) {
            case 0 -> "";
            case 1 -> chance.popular(words.manners);
            case 2 -> chance.popular(words.purposes);
            case 3 -> chance.one(words.groups) + " " + chance.one(words.names);
            case 4 -> chance.one(words.groups) + " " + chance.one(words.names) + " " + chance.popular(words.purposes);
            default -> chance.popular(words.manners) + " " + chance.popular(words.purposes);
        };
    }

    private long money() {
        return 5_000_000L * (1 + chance.below(100));
    }
}
