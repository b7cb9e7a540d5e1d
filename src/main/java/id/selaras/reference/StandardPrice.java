package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;

/**
 * A price the government set for a year.
 *
 * @param code        of the good, service or honorarium; for {@link Kind#ASB} of the standard
 * @param specification empty where nothing stands there
 * @param price       rupiah for one unit; for {@link Kind#ASB} the most one unit of output may cost
 * @param subActivity only for {@link Kind#ASB}: the activity or sub-activity it limits; else null
 */
public record StandardPrice(Kind kind, String code, String name, String specification, String unit, Rupiah price, int year,
                            NomenclatureCode subActivity) {

    /** The lists a government keeps. */
    public enum Kind {
        /** Standar satuan harga: goods. */
        SSH,
        /** Standar biaya umum: fees, travel, meals. */
        SBU,
        /** Harga satuan pokok kegiatan: works. */
        HSPK,
        /** Analisis standar belanja: ceilings by activity. */
        ASB
    }
}
