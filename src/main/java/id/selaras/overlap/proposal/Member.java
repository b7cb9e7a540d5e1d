package id.selaras.overlap.proposal;

import id.selaras.plan.Agency;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.List;

/**
 * An agency of a group with its part of it.
 *
 * @param kind     as the reference says (dinas, kecamatan, ...), empty when it does not
 * @param fields   fields of government it has a mandate for; may be empty
 * @param standing the best of its rows
 */
record Member(Agency agency, String key, String kind, List<NomenclatureCode> fields, Standing standing, List<SubActivity> rows) {

    /** What a kecamatan office does by itself; all other work under its code is technical (UU 23/2014, PP 17/2018; articles to be confirmed). */
    private static final List<NomenclatureCode> DISTRICT_DUTIES = List.of(new NomenclatureCode("7.01.02.2.01"),
            new NomenclatureCode("7.01.03.2.01"), new NomenclatureCode("7.01.04.2.02"), new NomenclatureCode("7.01.05"),
            new NomenclatureCode("7.01.06"));
    private static final NomenclatureCode DISTRICT = new NomenclatureCode("7.01");

    Member {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    String name() {
        return agency.name();
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
                || rows.stream().anyMatch(row -> row.nomenclature().text().matches("[1-3]\\..*")));
    }
}
