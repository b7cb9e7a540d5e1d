package id.selaras.overlap.proposal;

import id.selaras.overlap.text.Months;
import id.selaras.plan.Agency;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import java.util.Comparator;
import java.util.List;

/** An agency of a group with its part of it. */
final class Member {

    /** What a kecamatan office does by itself; all other work under its code is technical (UU 23/2014, PP 17/2018; articles to be confirmed). */
    private static final List<NomenclatureCode> DISTRICT_DUTIES = List.of(new NomenclatureCode("7.01.02.2.01"),
            new NomenclatureCode("7.01.03.2.01"), new NomenclatureCode("7.01.04.2.02"), new NomenclatureCode("7.01.05"),
            new NomenclatureCode("7.01.06"));
    private static final List<String> FIELDS_OF_GOVERNMENT = List.of("1.", "2.", "3.");
    private static final NomenclatureCode DISTRICT = new NomenclatureCode("7.01");

    private final Agency agency;
    private final String key;
    private final String kind;
    private final List<NomenclatureCode> fields;
    private final Standing standing;
    private final List<RowCard> cards;
    private final List<SubActivity> rows;
    private final List<FundRestriction> restrictions;
    private final Months months;
    private final JointPlaces places;

    /**
     * @param kind   as the reference says (dinas, kecamatan, ...), empty when it does not
     * @param fields fields of government it has a mandate for; may be empty
     * @param cards  its rows, at least one
     */
    Member(String kind, List<NomenclatureCode> fields, List<RowCard> cards) {
        this.agency = cards.get(0).row().agency();
        this.key = cards.get(0).agency();
        this.kind = kind;
        this.fields = fields;
        this.cards = List.copyOf(cards);
        rows = cards.stream().map(RowCard::row).toList();
        standing = cards.stream().map(RowCard::standing).min(Comparator.naturalOrder()).orElseThrow();
        restrictions = cards.stream().flatMap(card -> card.tied().stream()).distinct().toList();
        months = Months.together(cards.stream().map(RowCard::months).toList());
        places = JointPlaces.of(cards.stream().map(RowCard::location).toList());
    }

    Agency agency() {
        return agency;
    }

    /** One key however a document names the agency. */
    String key() {
        return key;
    }

    String name() {
        return agency.name();
    }

    /** The best of its rows. */
    Standing standing() {
        return standing;
    }

    List<RowCard> cards() {
        return cards;
    }

    List<SubActivity> rows() {
        return rows;
    }

    /** All money of it here that may be spent on its own purpose only. */
    List<FundRestriction> restrictions() {
        return restrictions;
    }

    Months months() {
        return months;
    }

    JointPlaces places() {
        return places;
    }

    boolean serves(PriorityProgram program) {
        return cards.stream().anyMatch(card -> card.priorities().contains(program.code()));
    }

    boolean servesDirectly(Indicator indicator) {
        return cards.stream().anyMatch(card -> card.direct().contains(indicator.code()));
    }

    /** Rows without a readable allocation count nothing; the proposal asks for them. */
    Rupiah rupiah() {
        return rows.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** A kecamatan office, with its kelurahan. */
    boolean isDistrict() {
        return kind.equals("kecamatan") || kind.isEmpty() && fields.equals(List.of(DISTRICT));
    }

    /** True when all it does here is its own duty as a kecamatan office. */
    boolean doesDistrictDuty() {
        return isDistrict() && standing.allowed()
                && rows.stream().allMatch(row -> DISTRICT_DUTIES.stream().anyMatch(duty -> duty.covers(row.nomenclature())));
    }

    /** True when its work here lies in a field of basic services (urusan 1, pelayanan dasar) it has a mandate for. */
    boolean rendersBasicService() {
        return standing.allowed() && rows.stream().anyMatch(row -> row.nomenclature().text().startsWith("1."));
    }

    /**
     * True when it carries out a field of government (urusan 1-3) and neither supports nor administers an area. An agency nobody knows
     * is not said to be support.
     */
    boolean isTechnical() {
        return !isDistrict() && (standing == Standing.UNKNOWN
                || rows.stream().map(row -> row.nomenclature().text())
                .anyMatch(code -> FIELDS_OF_GOVERNMENT.stream().anyMatch(code::startsWith)));
    }
}
