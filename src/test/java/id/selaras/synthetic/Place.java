package id.selaras.synthetic;

/**
 * Where a row is at work.
 *
 * @param district number of the kecamatan; -1: the whole government
 * @param village  number of the village in it; -1: the whole kecamatan
 */
record Place(Government government, int district, int village) {

    static Place anyIn(Government government, int district, Chance chance) {
        int chosen = district >= 0 ? district : chance.below(Government.DISTRICTS);
        return new Place(government, chosen, chance.below(Government.VILLAGES));
    }

    Place wholeDistrict() {
        return new Place(government, district, -1);
    }

    /** The same village number in another kecamatan. */
    Place elsewhere() {
        return new Place(government, (district + 7) % Government.DISTRICTS, village);
    }

    /** As the column of places says it. */
    String stated() {
        if (district < 0) {
            return government.name + ", Semua Kecamatan";
        }
        return village < 0 ? "Kec. " + districtName() : "Desa " + villageName() + ", Kec. " + districtName();
    }

    /** As a text says it. */
    String spoken() {
        if (district < 0) {
            return government.name;
        }
        return village < 0 ? "Kecamatan " + districtName() : "Desa " + villageName() + " Kecamatan " + districtName();
    }

    private String districtName() {
        return government.districts.get(district);
    }

    private String villageName() {
        return government.villages.get(district).get(village);
    }
}
