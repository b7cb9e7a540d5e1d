package id.selaras.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Makes pairs of rows whose relation is known. */
final class Planting {

    /** Two drafts, still without ids. */
    record Pair(Draft left, Draft right, Planted.Kind kind) {
    }

    private static final String STUNTING = "dalam rangka percepatan penurunan stunting";

    private final Vocabulary words;
    private final Chance chance;
    private final Drafting drafting;

    Planting(Vocabulary words, Chance chance, Drafting drafting) {
        this.words = words;
        this.chance = chance;
        this.drafting = drafting;
    }

    List<Pair> in(Government government, int ofEachKind) {
        List<Pair> pairs = new ArrayList<>();
        for (Planted.Kind kind : Planted.Kind.values()) {
            for (int times = 0; times < ofEachKind; times++) {
                pairs.add(pair(government, kind));
            }
        }
        return pairs;
    }

    private Pair pair(Government government, Planted.Kind kind) {
        Government.Desk one = office(government, null);
        Government.Desk other = kind == Planted.Kind.SAME_AGENCY ? one : office(government, one);
        Work work = work(one, kind);
        Draft left = drafting.row(government, one, work).in(Place.anyIn(government, -1, chance))
                .detailed(chance.popular(words.manners));
        Draft right = left.by(other).paraphrased(chance.one(words.manners));
        return switch (kind) {
            case SAME_WORK, SAME_AGENCY -> new Pair(left, right, kind);
            case SIMILAR_WORK -> new Pair(left, right.of(work.with(otherThan(work))).in(left.place().wholeDistrict()), kind);
            case SAME_OUTCOME -> new Pair(left.detailed(STUNTING), right.of(work(other, kind)).detailed(STUNTING), kind);
            case PAID_TWICE -> new Pair(left.in(left.place().wholeDistrict()), right.in(left.place().wholeDistrict()), kind);
            case OTHER_PLACE -> new Pair(left, right.in(left.place().elsewhere()), kind);
            case OTHER_SCHOOL_LEVEL -> new Pair(left.of(work.with("perpustakaan dan toilet SD")),
                    right.of(work.with("perpustakaan dan toilet SMP")), kind);
            case OTHER_PHASE -> new Pair(phase(left, "perencanaan teknis", "direncanakan"), phase(right, "pengawasan", "diawasi"), kind);
            case OTHER_OBJECT -> new Pair(left, right.of(sameActionElsewhere(work)), kind);
        };
    }

    private Government.Desk office(Government government, Government.Desk not) {
        Government.Desk desk = chance.one(government.desks.subList(0, words.offices.size()));
        return desk == not ? office(government, not) : desk;
    }

    private Work work(Government.Desk desk, Planted.Kind kind) {
        List<Work> works = words.works.stream().filter(work -> switch (kind) {
            case PAID_TWICE -> work.pays();
            case OTHER_PHASE, OTHER_SCHOOL_LEVEL -> work.action().key().equals("pembangunan");
            default -> desk.fields().contains(work.field()) && !work.pays();
        }).toList();
        return chance.one(works);
    }

    private Work.Action otherThan(Work work) {
        List<String> keys = List.of("pelatihan", "pendampingan", "sosialisasi", "bantuan");
        String key = chance.one(keys);
        return key.equals(work.action().key()) ? otherThan(work) : words.actions.get(key);
    }

    private Work sameActionElsewhere(Work work) {
        List<Work> others = words.works.stream().filter(other -> !other.objects().equals(work.objects())
                && other.action() == work.action() && !other.field().equals(work.field())).toList();
        return others.isEmpty() ? work.with("objek lain yang tidak sama") : chance.one(others);
    }

    private static Draft phase(Draft draft, String phase, String done) {
        return draft.of(draft.work().with(new Work.Action(phase, List.of(phase + " pembangunan"), done)));
    }
}
